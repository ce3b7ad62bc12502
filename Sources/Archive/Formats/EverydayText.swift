/// Tells text read in the right encoding from the same bytes read in a wrong one.
///
/// Chinese of any kind is full of a few hundred characters; a wrong reading is full of rare ones.
enum EverydayText {
  /// Share of everyday scalars less twice the share of impossible ones, -2…1; 0 for no text.
  static func score(of scalars: [Unicode.Scalar]) -> Double {
    guard !scalars.isEmpty else { return 0 }
    let common = common
    var points = 0
    for scalar in scalars { points += self.points(of: scalar, common) }
    return Double(points) / Double(scalars.count * 4)
  }

  private static func points(of scalar: Unicode.Scalar, _ common: ScalarSet) -> Int {
    switch scalar.value {
    case 0x0A, 0x0D, 0x20...0x7E, 0x3000...0x3011, 0xFF01...0xFF5E: 4
    case 0x201C, 0x201D, 0x2014, 0x2018, 0x2019, 0x2026: 4
    case 0xFFFD, 0, 0xE000...0xF8FF: -8
    case 0x4E00...0x9FFF: common.contains(scalar) ? 4 : 1
    default: -2
    }
  }

  /// The most frequent characters of news in both scripts, from general frequency lists.
  private static let common = ScalarSet(
    """
    的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经\
    十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些前外天政四日那社义事平形\
    全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条没结解问意建月公无系军很情者最立代想已通并提直题党程展五\
    果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战\
    這個們來為說時會對發後過種經動學產進當從應開還樣與關實現體機業點兩電裡無們國長東車門問間見親觀覺議記設許論語課調談請講識證\
    讓變貝財責買費資賽質農運達選邊部鄉長開關陽隊際難電項頭題類願風飛馬驗體點黨歲報紙記者市委書處總結給統線經網義習聯聲職脫腦萬
    """.unicodeScalars)
}
