/// Where what people said of pages is found.
///
/// Asked once for every page that is read, from any thread: an answer must be cheap where nothing was said.
public protocol CorrectionSource: Sendable {
  /// What is said of the page with that content; nil for nothing.
  ///
  /// - Throws: `CorrectionFault.unreadable` when something is said and cannot be read.
  func correction(of page: PageDigest) throws(CorrectionFault) -> Correction?

  /// The pages, by their content, of which something is said under the name of a file at a path: of the pages that are in
  /// the file, and of those that were before it changed.
  func pages(calledBy path: SourcePath) -> [PageDigest]
}

extension CorrectionSource {
  public func pages(calledBy path: SourcePath) -> [PageDigest] { [] }
}

extension CorrectionPatch: CorrectionSource {
  public func correction(of page: PageDigest) -> Correction? { self[page] }

  public func pages(calledBy path: SourcePath) -> [PageDigest] {
    corrections.filter { $0.isCalled(by: path) }.map(\.page)
  }
}
