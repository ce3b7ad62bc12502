/// The characters that have rules of their own, each row with who says so. All others follow from their width.
///
/// GB is GB/T 15834-2011 "General rules for punctuation", section 5.1; CLREQ is W3C "Requirements for Chinese Text
/// Layout"; UAX #14 is Unicode's line breaking algorithm.
enum BreakClassTable {
  struct Row {
    let characters: String
    let breakClass: BreakClass
    let authority: String

    init(_ characters: String, _ breakClass: BreakClass, _ authority: String) {
      self.characters = characters
      self.breakClass = breakClass
      self.authority = authority
    }
  }

  static let rows = [
    Row("。．，、；：？！｡､", .stop, "GB 5.1.1: 句号、逗号、顿号、分号、冒号 do not begin a line"),
    Row("‼⁇⁈⁉", .stop, "GB 5.1.1 for 问号、叹号; UAX #14 NS"),
    Row("︐︑︒︓︔︕︖︙﹐﹑﹒﹔﹕﹖﹗", .stop, "vertical and small forms of the same"),
    Row(".,:", .infix, "GB 5.1.1 for text whose marks were folded to half width; UAX #14 IS inside numbers and words"),
    Row(";!?", .halfStop, "GB 5.1.1 for text whose marks were folded to half width; UAX #14 EX, IS"),
    Row("“‘「『【〔〈《（［｛〖〘〚｢([{", .opening, "GB 5.1.2: 引号、括号、书名号的前一半 do not end a line"),
    Row("”’」』】〕〉》）］｝〗〙〛｣)]}", .closing, "GB 5.1.2: 引号、括号、书名号的后一半 do not begin a line"),
    Row("﹁﹃︻︹︿︽︵﹇︷︗﹙﹛﹝〝«‹⟨⟪⦅｟\u{2329}", .opening, "vertical, small and foreign forms; UAX #14 OP"),
    Row("﹂﹄︼︺﹀︾︶﹈︸︘﹚﹜﹞〞〟»›⟩⟫⦆｠\u{232A}", .closing, "vertical, small and foreign forms; UAX #14 CL"),
    Row("\"'", .quote, "GB 5.1.2 by parity: the first opens, the second closes"),
    Row("—―─﹘", .dash, "GB 5.1.4: 破折号 is not cut in two"),
    Row("…‥⋯", .ellipsis, "GB 5.1.5: 省略号 is not cut in two; UAX #14 IN: does not begin a line"),
    Row("․", .ellipsis, "UAX #14 IN: one dot leader"),
    Row("–－～~〜", .connector, "GB 5.1.6: 连接号 does not begin a line"),
    Row("-‐−﹣", .hyphen, "GB 5.1.6 for 短横线; UAX #14 HY inside words; sign before a number"),
    Row("·‧・･•", .interpunct, "GB 5.1.7: 间隔号 does not begin a line"),
    Row("/／", .slash, "GB 5.1.9: 分隔号 neither begins nor ends a line"),
    Row("%％‰‱℃℉°′″‵‶‴¢￠﹪", .percent, "UAX #14 PO; MS Word's zh-CN list: does not begin a line"),
    Row("￥¥$＄€£￡№₩￦﹩±+", .currency, "UAX #14 PR: does not end a line before a number"),
    Row("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩❶❷❸❹❺❻❼❽❾❿", .listNumber, "practice: stays with its item"),
    Row("々〻ーｰゝゞヽヾ", .iteration, "CLREQ and UAX #14 NS, CJ: does not begin a line"),
    Row("ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ゠", .smallKana, "UAX #14 CJ, NS: strict only"),
    Row("0123456789０１２３４５６７８９", .digit, "GB/T 15835-1995: a number of several digits is not cut"),
    Row(
      " \t\n\u{85}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2008}\u{2009}\u{200A}"
        + "\u{2028}\u{2029}\u{205F}\u{3000}", .blank, "UAX #14 SP, BA"),
    Row("\u{200B}", .blank, "UAX #14 ZW: nothing to see, but a line may end here"),
    Row("\u{A0}\u{202F}\u{2007}\u{2011}", .glue, "UAX #14 GL"),
  ]

  static let shared = table()

  private static func table() -> ScalarTable<UnitTraits> {
    var table = ScalarTable(repeating: UnitTraits(kind: .unassigned))
    CellTable.forEachRange(of: PackageResources.cells_tsv) { range, kind in
      table.fill(range, with: UnitTraits(kind: kind))
    }
    // Full-width letters make words like the others; half-width katakana part like their wide forms.
    for scalar in Array(0xFF21...0xFF3A) + Array(0xFF41...0xFF5A) { setClass(.letter, of: scalar, in: &table) }
    for scalar in 0xFF66...0xFF9D { setClass(.hanzi, of: scalar, in: &table) }
    for row in rows {
      for scalar in row.characters.unicodeScalars { setClass(row.breakClass, of: Int(scalar.value), in: &table) }
    }
    return table
  }

  private static func setClass(_ breakClass: BreakClass, of scalar: Int, in table: inout ScalarTable<UnitTraits>) {
    guard let scalar = Unicode.Scalar(UInt32(scalar)) else { return }
    var traits = table[scalar]
    traits.breakClass = breakClass
    table[scalar] = traits
  }
}

/// What the breaker asks of every scalar, in one look.
struct UnitTraits: Hashable, Sendable {
  var breakClass: BreakClass
  private let narrowWidth: UInt8
  private let wideWidth: UInt8
  /// Whether it begins a unit of its own; a mark and what is hidden do not.
  let isBase: Bool

  init(kind: CellKind) {
    breakClass = kind == .wide || kind == .privateUse ? .hanzi : .letter
    narrowWidth = UInt8(kind.width(ambiguous: .narrow))
    wideWidth = UInt8(kind.width(ambiguous: .wide))
    isBase = !kind.scalarClass.sticksToBase
  }

  func width(ambiguousIsWide: Bool) -> Int { Int(ambiguousIsWide ? wideWidth : narrowWidth) }
}
