import Terminal
import Testing

@testable import kanbao

/// The forms that answers are written in.
struct OutputTests {
  static let escapes: [(text: String, written: String)] = [
    ("铁东区𠮷", "\"铁东区𠮷\""), ("a\"b\\c/d", "\"a\\\"b\\\\c/d\""), ("a\nb\tc\rd", "\"a\\nb\\tc\\rd\""),
    ("\u{0}\u{1B}[0m\u{7F}", "\"\\u0000\\u001B[0m\\u007F\""), ("\u{85}\u{9B}", "\"\\u0085\\u009B\""),
    ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""), ("\u{202E}\u{2066}\u{61C}\u{200F}", "\"\\u202E\\u2066\\u061C\\u200F\""),
    ("e\u{301}\u{200B}", "\"e\u{301}\u{200B}\""),
  ]

  /// By number, for the runner prints its arguments as they are.
  @Test(arguments: escapes.indices)
  func jsonCanBeLookedAtInAnyTerminal(index: Int) {
    #expect(Self.written(.text(Self.escapes[index].text)) == Self.escapes[index].written)
  }

  static let values: [(value: JSON, written: String)] = [
    (["b": .integer(-3), "a": .null, "c": .bool(true)], #"{"b": -3, "a": null, "c": true}"#),
    (.array([.number("12345678901234567890.50"), .array([]), [:]]), "[12345678901234567890.50, [], {}]"),
    (JSON(0.25), "0.25"), (JSON(Double.infinity), "null"), (JSON(nil as String?), "null"), (JSON(nil as Int?), "null"),
  ]

  @Test(arguments: values)
  func jsonKeepsOrderAndDigits(value: JSON, written: String) {
    #expect(Self.written(value) == written)
  }

  @Test(arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar"])
  func base64IsThatOfTheStandard(text: String) {
    let vectors = [
      "": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE=", "foobar": "Zm9vYmFy",
    ]  // RFC 4648, section 10
    #expect(Base64.encoded(Array(text.utf8)) == vectors[text])
  }

  static let rows: [(cells: [String], written: String)] = [
    (["铁东区", "12"], "铁东区,12\r\n"), (["a,b", "say \"a\"", "a\nb"], "\"a,b\",\"say \"\"a\"\"\",\"a\nb\"\r\n"),
    (["=1+1", "+1", "-1", "@x", "\tx", "\rx"], "'=1+1,'+1,'-1,'@x,'\tx,\"'\rx\"\r\n"), (["1-2", ""], "1-2,\r\n"),
  ]

  @Test(arguments: rows.indices)
  func csvRunsNothingInASpreadsheet(index: Int) {
    #expect(CSV.row(Self.rows[index].cells) == Self.rows[index].written)
  }

  private static func written(_ value: JSON) -> String {
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
