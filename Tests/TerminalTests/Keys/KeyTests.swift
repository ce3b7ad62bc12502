import Terminal
import Testing

@Test(arguments: [
  (Key.character("j"), "j"), (.character("J"), "J"), (.character(" "), "Space"), (.character("中"), "中"),
  (.character("-"), "-"), (.control("o"), "C-o"), (.control("\\"), "C-\\"), (.control("@"), "C-@"), (.alt("x"), "M-x"),
  (.alt("-"), "M--"), (.alt(" "), "M-Space"), (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"),
  (.backTab, "S-Tab"), (.backspace, "Backspace"), (.delete, "Del"), (.insert, "Ins"), (.up, "Up"), (.down, "Down"),
  (.left, "Left"), (.right, "Right"), (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"),
  (.function(1), "F1"), (.function(12), "F12"),
])
func keysHaveNamesThatCanBeReadBack(_ key: Key, _ name: String) {
  #expect(key.name == name)
  #expect(Key(name: name) == key)
}

@Test(arguments: [
  ("pgdn", Key.pageDown), ("c-o", .control("o")), ("C-O", .control("o")), ("f5", .function(5)), ("C-i", .tab),
  ("C-m", .enter),
])
func namesMayBeWrittenOtherwise(_ name: String, _ key: Key) {
  #expect(Key(name: name) == key)
}

@Test(arguments: ["", " ", "\u{1B}", "F0", "F99", "C-", "C-中", "C-1", "M-", "X-a", "PgDown", "ab"])
func whatNamesNoKeyIsRefused(_ name: String) {
  #expect(Key(name: name) == nil)
}

@Test(arguments: zip("：／？，。【】｛｝＃ｊＫ＂（）；！１　《》、“”", ":/?,.[]{}#jK\"();!1 <>\\\"\""))
func keysOfAnInputMethodFoldToTheKeysMeant(_ typed: Character, _ meant: Character) throws {
  let typed = try #require(typed.unicodeScalars.first)
  let meant = try #require(meant.unicodeScalars.first)
  #expect(Key.character(typed).folded == .character(meant))
}

@Test(arguments: [Key.character("中"), .character("j"), .enter, .control("o"), .alt("。")])
func otherKeysFoldToThemselves(_ key: Key) {
  #expect(key.folded == key)
}
