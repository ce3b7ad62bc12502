// Writes Sources/ChineseText/Pinyin/PinyinRows.swift: which characters are read with which syllable.
//
//     swiftc generate/pinyin.swift -o /tmp/pinyin && /tmp/pinyin . > ../../Sources/ChineseText/Pinyin/PinyinRows.swift
//
// The one argument is the folder of this README. The main reading of a character is what ICU's Han-Latin gives; the
// further ones stand in generate/polyphones.txt. Tones are left out, ü is v.

import Foundation

struct Readings {
  private(set) var main: [Unicode.Scalar: String] = [:]
  private(set) var further: [String: Set<Unicode.Scalar>] = [:]
  /// Sounds that are no syllables of a word: they would make every m and n of a query a whole syllable.
  private let murmurs: Set = ["m", "n", "ng", "hm"]

  /// Everything in the basic plane, and those beyond it that a fold of scripts.tsv leads from or to.
  mutating func readMain(folds: [Unicode.Scalar: Unicode.Scalar]) {
    let planes = [0x3007...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF].joined()
    let beyond = (Array(folds.keys) + Array(folds.values)).filter { $0.value > 0xFFFF }
    for scalar in planes.compactMap({ Unicode.Scalar(UInt32($0)) }) + beyond {
      let text = String(Character(scalar))
      guard let latin = text.applyingTransform(.mandarinToLatin, reverse: false), latin != text else { continue }
      let syllable = Self.plain(latin)
      if !murmurs.contains(syllable), syllable.utf8.allSatisfy({ (97...122).contains($0) }) { main[scalar] = syllable }
    }
  }

  /// The hand-kept list; a traditional form with the same main reading takes those of its simplified form.
  mutating func readFurther(_ rows: String, folds: [Unicode.Scalar: Unicode.Scalar]) {
    var forms: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for (source, target) in folds where main[source] == main[target] { forms[target, default: []].append(source) }
    for row in rows.split(separator: "\n") where !row.hasPrefix("#") {
      let parts = row.split(separator: "\t").map(String.init)
      for scalar in parts[1].unicodeScalars {
        for form in [scalar] + forms[scalar, default: []] where main[form] != parts[0] {
          further[parts[0], default: []].insert(form)
        }
      }
    }
  }

  /// Characters of every syllable in order of their code points.
  var rows: [(syllable: String, scalars: [Unicode.Scalar])] {
    var rows: [String: Set<Unicode.Scalar>] = further
    for (scalar, syllable) in main { rows[syllable, default: []].insert(scalar) }
    return rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
  }

  private static func plain(_ latin: String) -> String {
    let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{304}", "\u{30C}"]
    let bare = String(String.UnicodeScalarView(latin.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !tones.contains($0) }))
    return bare.replacingOccurrences(of: "u\u{308}", with: "v")
  }
}

func rows(of path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

let folder = CommandLine.arguments[1]
var folds: [Unicode.Scalar: Unicode.Scalar] = [:]
for row in try rows(of: folder + "/tables/scripts.tsv").split(separator: "\n") {
  let parts = row.split(separator: "\t").map(String.init)
  for source in parts[1].unicodeScalars { folds[source] = parts[0].unicodeScalars.first }
}
var readings = Readings()
readings.readMain(folds: folds)
readings.readFurther(try rows(of: folder + "/generate/polyphones.txt"), folds: folds)

print("/// Which characters are read with which syllable: made by Resources/ChineseText/generate/pinyin.swift.")
print("///")
print("/// A string, for of an array of that many bytes the compiler makes a minute's work.")
print("enum PinyinRows {")
print("  /// Rows of a syllable, a blank and characters; a syllable may have several. Tones are left out, ü is v.")
print("  static let text = \"\"\"")
for row in readings.rows {
  for start in stride(from: 0, to: row.scalars.count, by: 100) {
    let part = row.scalars[start..<min(start + 100, row.scalars.count)]
    print("    \(row.syllable) \(String(String.UnicodeScalarView(part)))")
  }
}
print("    \"\"\"")
print("}")
