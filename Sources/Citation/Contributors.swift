import Newspaper

/// Who made an article: those who answer for it, and those who are named beside them.
///
/// GB/T 7714 knows no reporters and no correspondents (4.1: 主要责任者): all who wrote are authors in the order of print, and
/// what each did is told in a note where a format has one.
struct Contributors: Hashable {
  /// 主要责任者, names without what they did.
  var authors: [String] = []
  /// Who did what, where that is printed: `记者 王芳、李强`.
  var roles: [String] = []
  /// Whether the byline says that there were more: 王芳等.
  var hasMore = false
}

extension CitedArticle {
  var contributors: Contributors {
    var contributors = Contributors()
    var role: String?
    for author in byline?.authors ?? [] {
      let name = author.name.onOneLine
      guard !name.isEmpty, !Self.words.contains(name) else { continue }
      if answers(as: author.role), !contributors.authors.contains(name) { contributors.authors.append(name) }
      guard !author.role.isEmpty, author.role != Self.unsaidRole else { continue }
      if author.role == role {
        contributors.roles[contributors.roles.count - 1] += "、" + name
      } else {
        contributors.roles.append(author.role + " " + name)
      }
      role = author.role
    }
    contributors.hasMore = contributors.authors.last.map { byline?.text.contains($0 + "等") ?? false } ?? false
    return contributors
  }

  /// Who took the pictures answers for a picture and not for a report; who edited a page answers for neither.
  private func answers(as role: String) -> Bool {
    if Self.editorRoles.contains(role) { return false }
    return kind == .photo || !Self.pictureRoles.contains(role)
  }

  /// What an author is called of whom nothing is printed but the name.
  private static let unsaidRole = "作者"
  private static let pictureRoles: Set<String> = [
    "摄影", "攝影", "摄", "攝", "图", "圖", "供图", "供圖", "插图", "插圖", "漫画", "漫畫", "翻拍", "绘", "繪", "绘图", "制图",
  ]
  private static let editorRoles: Set<String> = ["编辑", "編輯", "责任编辑", "責任編輯", "责编", "責編", "校对", "校對", "版式", "美编"]
  /// What stands beside names and is none.
  private static let words = pictureRoles.union(editorRoles).union([
    "记者", "記者", "本报记者", "本報記者", "通讯员", "通訊員", "实习生", "實習生", "实习记者", "作者", "文", "文字", "报道", "報道",
  ])
}
