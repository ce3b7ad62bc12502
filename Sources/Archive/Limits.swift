/// Every cap of the archive in one table: reaching one is a problem of that file, never the end of the reading.
public enum Limits {
  /// Bytes read of one page file; the rest is left alone (`Problem.Cause.cutShort`).
  public static let pageBytes = 64 << 20
  /// Lines of one page, blank ones included; those after are left alone (`Problem.Cause.cutShort`).
  public static let pageLines = 2_000_000
  /// Unicode scalars in one paragraph; a longer one is cut into several (`Problem.Cause.longLine`).
  public static let paragraphScalars = 1_000_000
  /// Folders inside folders below the archive's root (`Problem.Cause.tooDeep`).
  public static let folderDepth = 64
  /// Rows of a page up to which the certainty of each boundary is judged; it costs memory for each row.
  public static let judgedRows = 20_000
  /// Bytes at the head of a file that are looked at to guess its encoding.
  public static let encodingSampleBytes = 1 << 16
  /// Pages in one file; what follows stays with the last one (`Problem.Cause.tooManyPages`).
  public static let fileParts = 10_000
  /// Lines of `archive.conf` that are read (`ConfigurationFault.tooLong`), and its bytes.
  public static let configurationLines = 10_000
  public static let configurationBytes = 1 << 20
  /// Files of a year, and bytes of each, from which a newspaper's openings are learnt.
  public static let habitFiles = 24
  public static let habitBytes = 1 << 18
  /// Years of newspapers whose openings are kept in memory.
  public static let cachedHabits = 16
  /// Other files of an issue that are read to find where an article goes on.
  public static let linkedFiles = 8
  /// Parsed files kept in memory for reading again.
  public static let cachedFiles = 16
  /// Scalars of source text on all cached pages together; a single larger page is not kept.
  public static let cachedScalars = 4_000_000
}
