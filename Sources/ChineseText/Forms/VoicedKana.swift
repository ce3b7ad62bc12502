/// Half-width kana have their voice marks beside them: ｶﾞ is ガ, ﾊﾟ is パ.
enum VoicedKana {
  static func composed(_ kana: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    mark == "\u{FF9E}" ? voiced[kana] : halfVoiced[kana]
  }

  private static let voiced = pairs("ｳｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎﾜｦ", "ヴガギグゲゴザジズゼゾダヂヅデドバビブベボヷヺ")
  private static let halfVoiced = pairs("ﾊﾋﾌﾍﾎ", "パピプペポ")

  private static func pairs(_ kana: String, _ composed: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(kana.unicodeScalars, composed.unicodeScalars))
  }
}
