import ChineseText
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("ＡＢＣ１２３，（）　￥～", FoldOptions.width, "ABC123,() ¥~"), ("ｶﾀｶﾅ｡｢ﾊﾟﾝ｣", .width, "カタカナ。「パン」"),
    ("ｶﾞ行とｳﾞ", .width, "ガ行とヴ"), ("ﾞだけ", .width, "\u{3099}だけ"), ("、。《》“”——", .width, "、。《》“”——"),
    ("Straße ΑΒΓ Жук İ", .letterCase, "straße αβγ жук İ"), ("Ａ", .letterCase, "ａ"), ("Ａ", .width, "A"),
    ("臺灣國語說話頭髮發展", .script, "台湾国语说话头发发展"), ("羣眾衆裏裡峯牀爲為", .script, "群众众里里峰床为为"),
    ("吿囘淸靑値硏", .script, "告回清青值研"), ("豈\u{FA16}", .script, "岂猪"), ("著者乾隆", .script, "着者干隆"),
    ("二〇二一年、二○二一年", .zero, "二零二一年、二零二一年"), ("二〇二一", FoldOptions(), "二〇二一"),
    ("ＣＣＴＶ臺〇３", .all, "cctv台零3"), ("", .all, ""),
  ])
  func foldsWhatItIsAskedTo(_ text: String, _ options: FoldOptions, _ folded: String) {
    #expect(string(FoldedText(Array(text.unicodeScalars), options: options).scalars) == folded)
  }

  @Test func leadsBackToTheSource() {
    let folded = FoldedText(Array("xｶﾞ臺ﾊﾟ".unicodeScalars))
    #expect(string(folded.scalars) == "xガ台パ")
    #expect(folded.offsets == [0, 1, 3, 4, 6])
  }

  @Test func keepsOneOffsetMoreThanScalars() {
    #expect(FoldedText([]).offsets == [0])
  }

  /// What is folded once is folded for good; otherwise text and query could miss each other.
  @Test(arguments: [FoldOptions.width, .letterCase, .script, .zero, .all])
  func changesNothingTheSecondTime(_ options: FoldOptions) {
    let all = (0...UInt32(0x2FFFF)).compactMap(Unicode.Scalar.init)
    let once = FoldedText(all, options: options).scalars
    let twice = FoldedText(once, options: options).scalars
    #expect(zip(once, twice).filter { $0 != $1 }.map { String($0.0) } == [])
  }

  @Test func knowsEverySimpleCapital() {
    let all = (0...UInt32(0x1FFFF)).compactMap(Unicode.Scalar.init)
    let folded = FoldedText(all, options: .letterCase).scalars
    let wrong = zip(all, folded).filter { scalar, folded in
      let lower =
        scalar.properties.changesWhenLowercased ? Array(scalar.properties.lowercaseMapping.unicodeScalars) : [scalar]
      return folded != (lower.count == 1 ? lower[0] : scalar)
    }
    #expect(wrong.map { String($0.0.value, radix: 16) } == [])
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
