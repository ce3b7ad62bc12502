/// Where what people said of pages is found.
///
/// Asked once for every page that is read, from any thread: an answer must be cheap where nothing was said.
public protocol CorrectionSource: Sendable {
  /// What is said of the page with that content; nil for nothing.
  ///
  /// - Throws: `CorrectionFault.unreadable` when something is said and cannot be read.
  func correction(of page: PageDigest) throws(CorrectionFault) -> Correction?
}

extension CorrectionPatch: CorrectionSource {
  public func correction(of page: PageDigest) -> Correction? { self[page] }
}
