/// An archive of two issues and three pages, made for these tests.
struct SmallArchive {
  let folder: Workspace
  var path: String { folder.path }

  static let page = """
    百姓关切 件件落实

    东门街道建成12处家门口便利店

    本报讯(记者 田野)东门街道今年投入80余万元,在6个社区新建便利店12处,惠及居民1.5万

    人。居民说,买菜只要走5分钟。

    “便利店开到了家门口。”家住东门里的老人周玉兰说。

    图为居民在便利店里选购蔬菜。 本报记者 田野 摄
    """

  init() throws {
    folder = try Workspace()
    try folder.write(Self.page, to: "晨报/2022-01-20/03.txt")
    try folder.write("老槐树下的书场\n\n本报记者 何文\n\n书场开张那天,来了三十多位老听众。\n", to: "晨报/2022-01-20/04.txt")
    try folder.write("河湾里的渡船\n\n本报记者 何文\n\n渡船每天往返12次,一趟要走20分钟。\n", to: "晨报/2022-01-21/01.txt")
    try folder.write("", to: "empty/.hidden")
  }
}

extension Workspace {
  /// The words of a command line, with this folder's path for ARCHIVE.
  func arguments(_ line: String) -> [String] {
    line.split(separator: " ").map { $0.hasPrefix("ARCHIVE") ? path + $0.dropFirst(7) : String($0) }
  }
}
