import Glibc

/// What the system's error numbers mean to a person, and what there is to do.
enum SystemWords {
  static func reason(_ code: Int32) -> Wording {
    reasons[code] ?? Wording("系统错误 \(code)", String(cString: strerror(code)))
  }

  static func advice(_ code: Int32) -> Wording {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG: return Wording("请核对路径", "check the path")
    case EACCES, EPERM: return Wording("请核对权限", "check its permissions")
    case EISDIR: return Wording("请给出其中的文件", "name the files in it")
    case ELOOP: return Wording("请给出链接所指的文件", "name the file it points to")
    case ENOSPC, EDQUOT: return Wording("请腾出空间", "make room on the disk")
    default: return Wording("请稍后再试", "try again later")
    }
  }

  private static let reasons: [Int32: Wording] = [
    ENOENT: Wording("没有这个文件或文件夹", "no such file or folder"),
    ENOTDIR: Wording("路径中有一段不是文件夹", "a part of the path is not a folder"),
    EISDIR: Wording("这是文件夹", "it is a folder"),
    EACCES: Wording("没有权限", "permission denied"),
    EPERM: Wording("系统不允许", "not permitted"),
    ELOOP: Wording("这是符号链接", "it is a symbolic link"),
    ENAMETOOLONG: Wording("名字太长", "the name is too long"),
    EIO: Wording("设备读写出错", "the device failed"),
    ENXIO: Wording("这不是普通文件", "it is not a regular file"),
    ENOSPC: Wording("磁盘已满", "the disk is full"),
    EDQUOT: Wording("磁盘配额已满", "the disk quota is used up"),
    EMFILE: Wording("打开的文件太多", "too many open files"),
  ]
}
