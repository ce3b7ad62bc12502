/// Text, names and headlines that would harm a terminal, and what the filter must make of them.
public struct HostileString: Sendable, CustomStringConvertible {
  public let what: String
  public let bytes: [UInt8]
  /// As articles show it.
  public let reading: String
  /// As names and errors show it.
  public let revealing: String

  /// The bytes are written in hexadecimal.
  init(_ what: String, _ bytes: String, _ reading: String, _ revealing: String) {
    self.what = what
    self.bytes = bytes.split(separator: " ").compactMap { UInt8($0, radix: 16) }
    self.reading = reading
    self.revealing = revealing
  }

  public var description: String { what }
}

extension HostileString {
  /// The whole table.
  public static let all: [HostileString] = [
    HostileString(
      "plain Chinese", "E9 9E 8D E5 B1 B1 E6 97 A5 E6 8A A5",
      "鞍山日报", "鞍山日报"),
    HostileString(
      "SGR colour", "1B 5B 33 31 6D 72 65 64 1B 5B 30 6D",
      "�[31mred�[0m", "^[[31mred^[[0m"),
    HostileString(
      "clear screen", "61 1B 5B 32 4A 1B 5B 48 62",
      "a�[2J�[Hb", "a^[[2J^[[Hb"),
    HostileString(
      "title set, BEL", "1B 5D 30 3B 50 57 4E 45 44 07 78",
      "�]0;PWNED�x", "^[]0;PWNED^Gx"),
    HostileString(
      "title set, ST", "1B 5D 32 3B 50 57 4E 45 44 1B 5C 78",
      #"�]2;PWNED�\x"#, #"^[]2;PWNED^[\x"#),
    HostileString(
      "title report", "1B 5B 32 31 74",
      "�[21t", "^[[21t"),
    HostileString(
      "clipboard write", "1B 5D 35 32 3B 63 3B 63 6D 30 67 4C 58 4A 6D 49 48 34 3D 07",
      "�]52;c;cm0gLXJmIH4=�", "^[]52;c;cm0gLXJmIH4=^G"),
    HostileString(
      "clipboard read", "1B 5D 35 32 3B 63 3B 3F 07",
      "�]52;c;?�", "^[]52;c;?^G"),
    HostileString(
      "hyperlink", "1B 5D 38 3B 3B 68 74 74 70 3A 2F 2F 65 76 69 6C 1B 5C E9 93 BE E6 8E A5 1B 5D 38 3B 3B 1B 5C",
      #"�]8;;http://evil�\链接�]8;;�\"#, #"^[]8;;http://evil^[\链接^[]8;;^[\"#),
    HostileString(
      "palette change", "1B 5D 34 3B 30 3B 72 67 62 3A 66 66 2F 66 66 2F 66 66 07",
      "�]4;0;rgb:ff/ff/ff�", "^[]4;0;rgb:ff/ff/ff^G"),
    HostileString(
      "font query", "1B 5D 35 30 3B 3F 07",
      "�]50;?�", "^[]50;?^G"),
    HostileString(
      "DCS DECRQSS", "1B 50 24 71 22 70 1B 5C",
      #"�P$q"p�\"#, #"^[P$q"p^[\"#),
    HostileString(
      "DCS sixel", "1B 50 71 23 30 3B 32 3B 30 3B 30 3B 30 7E 1B 5C",
      #"�Pq#0;2;0;0;0~�\"#, #"^[Pq#0;2;0;0;0~^[\"#),
    HostileString(
      "APC kitty image", "1B 5F 47 66 3D 31 30 30 3B 41 41 41 41 1B 5C",
      #"�_Gf=100;AAAA�\"#, #"^[_Gf=100;AAAA^[\"#),
    HostileString(
      "PM", "1B 5E 78 1B 5C",
      #"�^x�\"#, #"^[^x^[\"#),
    HostileString(
      "SOS", "1B 58 78 1B 5C",
      #"�Xx�\"#, #"^[Xx^[\"#),
    HostileString(
      "device attributes", "1B 5B 63",
      "�[c", "^[[c"),
    HostileString(
      "cursor report", "1B 5B 36 6E",
      "�[6n", "^[[6n"),
    HostileString(
      "answerback ENQ", "05",
      "�", "^E"),
    HostileString(
      "charset shift SO", "0E 6C 71 6B 0F",
      "�lqk�", "^Nlqk^O"),
    HostileString(
      "designate G0", "1B 28 30 6C 71 6B",
      "�(0lqk", "^[(0lqk"),
    HostileString(
      "full reset RIS", "1B 63",
      "�c", "^[c"),
    HostileString(
      "alternate screen", "1B 5B 3F 31 30 34 39 6C",
      "�[?1049l", "^[[?1049l"),
    HostileString(
      "mouse on", "1B 5B 3F 31 30 30 33 68",
      "�[?1003h", "^[[?1003h"),
    HostileString(
      "bracketed paste off", "1B 5B 3F 32 30 30 34 6C",
      "�[?2004l", "^[[?2004l"),
    HostileString(
      "window resize", "1B 5B 38 3B 31 3B 31 74",
      "�[8;1;1t", "^[[8;1;1t"),
    HostileString(
      "repeat character", "61 1B 5B 39 39 39 39 39 39 39 39 39 62",
      "a�[999999999b", "a^[[999999999b"),
    HostileString(
      "linefeed mode, screen fill DECALN", "1B 23 38",
      "�#8", "^[#8"),
    HostileString(
      "truncated CSI", "65 6E 64 1B 5B",
      "end�[", "end^[["),
    HostileString(
      "truncated OSC", "65 6E 64 1B 5D 30 3B 6E 6F 20 65 6E 64",
      "end�]0;no end", "end^[]0;no end"),
    HostileString(
      "C1 CSI as UTF-8", "C2 9B 33 31 6D 78",
      "�31mx", "<U+009B>31mx"),
    HostileString(
      "C1 OSC as UTF-8", "C2 9D 30 3B 74 C2 9C",
      "�0;t�", "<U+009D>0;t<U+009C>"),
    HostileString(
      "C1 NEL", "E4 B8 8A C2 85 E4 B8 8B",
      "上 下", "上<U+0085>下"),
    HostileString(
      "backspace overstrike", "70 61 73 73 77 6F 72 64 08 08 08 58",
      "password���X", "password^H^H^HX"),
    HostileString(
      "carriage return overwrite", "67 6F 6F 64 0D 62 61 64",
      "goodbad", #"good\rbad"#),
    HostileString(
      "vertical tab, form feed", "61 0B 62 0C 63",
      "a�b�c", "a^Kb^Lc"),
    HostileString(
      "NUL inside", "61 00 62",
      "a�b", "a^@b"),
    HostileString(
      "DEL", "61 7F 62",
      "a�b", "a^?b"),
    HostileString(
      "bell flood", "07 07 07",
      "���", "^G^G^G"),
    HostileString(
      "RLO spoof", "E7 85 A7 E7 89 87 E2 80 AE 67 70 6A 2E 65 78 65",
      "照片gpj.exe", "照片<U+202E>gpj.exe"),
    HostileString(
      "isolates (Trojan Source)", "61 E2 81 A6 62 E2 81 A9 E2 81 A7 63 E2 81 A9",
      "abc", "a<U+2066>b<U+2069><U+2067>c<U+2069>"),
    HostileString(
      "Arabic letter mark", "61 D8 9C 62",
      "ab", "a<U+061C>b"),
    HostileString(
      "zero width space", "E9 93 81 E2 80 8B E4 B8 9C E2 80 8B E5 8C BA",
      "铁东区", "铁<U+200B>东<U+200B>区"),
    HostileString(
      "ZWJ and word joiner", "61 E2 80 8D 62 E2 81 A0 63",
      "abc", "a<U+200D>b<U+2060>c"),
    HostileString(
      "BOM in the middle", "61 EF BB BF 62",
      "ab", "a<U+FEFF>b"),
    HostileString(
      "soft hyphen", "63 6F C2 AD 6F 70",
      "coop", "co<U+00AD>op"),
    HostileString(
      "tag characters", "61 F3 A0 81 81 F3 A0 81 82",
      "a", "a<U+E0041><U+E0042>"),
    HostileString(
      "variation selector", "E8 91 9B F3 A0 84 80 E5 9F 8E",
      "葛城", "葛<U+E0100>城"),
    HostileString(
      "blank Hangul filler", "E3 85 A4 E3 85 A4",
      "", "<U+3164><U+3164>"),
    HostileString(
      "interlinear annotation", "EF BF B9 61 EF BF BA 62 EF BF BB",
      "ab", "<U+FFF9>a<U+FFFA>b<U+FFFB>"),
    HostileString(
      "combining flood", "65" + String(repeating: " CC 81", count: 100), "e\u{0301}\u{0301}\u{0301}\u{0301}",
      "e\u{0301}\u{0301}\u{0301}\u{0301}…"),
    HostileString(
      "combining first", "CC 81 61",
      "◌\u{0301}a", "◌\u{0301}a"),
    HostileString(
      "line separator", "61 E2 80 A8 62",
      "a b", "a<U+2028>b"),
    HostileString(
      "noncharacter", "61 EF BF BE 62",
      "a�b", "a<U+FFFE>b"),
    HostileString(
      "private use", "EE A1 A3 E5 AD 97",
      "〓字", "<U+E863>字"),
    HostileString(
      "unassigned", "61 F3 A0 87 B0 CD B8 62",
      "a�b", "a<U+E01F0><U+0378>b"),
    HostileString(
      "bare continuation 9B", "9B 33 31 6D",
      "�31m", #"\x9B31m"#),
    HostileString(
      "overlong slash C0 AF", "C0 AF",
      "��", #"\xC0\xAF"#),
    HostileString(
      "surrogate ED A0 80", "ED A0 80",
      "���", #"\xED\xA0\x80"#),
    HostileString(
      "above U+10FFFF", "F4 90 80 80",
      "����", #"\xF4\x90\x80\x80"#),
    HostileString(
      "cut character", "E6 8A",
      "��", #"\xE6\x8A"#),
    HostileString(
      "FE FF", "FE FF",
      "��", #"\xFE\xFF"#),
    HostileString(
      "GB18030 taken for UTF-8", "B1 A8 D6 BD",
      "��\u{05BD}", "\\xB1\\xA8\u{05BD}"),
    HostileString(
      "overlong ESC", "C0 9B 5D",
      "��]", #"\xC0\x9B]"#),
    HostileString(
      "ESC inside a broken character", "E6 1B 5D 30",
      "��]0", #"\xE6^[]0"#),
  ]
}
