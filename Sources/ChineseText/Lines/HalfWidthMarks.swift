/// Marks in full and half width, as pairs for drawing.
enum HalfWidthMarks {
  /// GB/T 15834 5.1.10: at the end of a line a mark may take half its width. 〉 and its like have no half form.
  static let atLineEnd: [Unicode.Scalar: Unicode.Scalar] = [
    "。": "｡", "、": "､", "，": ",", "；": ";", "：": ":", "？": "?", "！": "!", "）": ")",
  ]

  /// The marks that folding to half width has taken from Chinese text and that can be given back without doubt.
  static let restored: [Unicode.Scalar: Unicode.Scalar] = [
    ",": "，", ";": "；", "(": "（", ")": "）", ":": "：", "!": "！", "?": "？",
  ]
}
