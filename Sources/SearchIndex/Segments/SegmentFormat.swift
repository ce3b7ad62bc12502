/// The layout of a segment's file: docs/formats/index.md.
public enum SegmentFormat {
  /// Changed with every change of the format; a file of another version is not read but made anew.
  public static let version: UInt32 = 1

  /// `KANBAOIX`
  static let magic: UInt64 = 0x5849_4F41_424E_414B
  static let headerLength = 16
  static let footerLength = 48
  /// Bytes under one checksum.
  static let chunkLength = 1 << 16
  /// Postings in a block.
  static let blockLength = 128
}

/// What a stretch of a segment's file holds; the raw value is its code in the file.
enum SegmentPart: UInt8, CaseIterable {
  /// Characters that are units of their own, ascending, four bytes each.
  case characters = 1
  /// Words and numbers, ascending: ends, then UTF-8.
  case wordEnds, words
  /// First key and place of every block of the dictionary, and the blocks.
  case termKeys, termPlaces, terms
  case postings
  // Columns of articles, one entry an article
  case articleLengths, articleKinds
  case textPlaces, text, textCodes
  case stretchPlaces, stretches
  case authorPlaces, authorNumbers
  // Tables of pages, in the order of hits
  case pagePlaces, pages, pageFirstArticles, pageDates, pageNewspapers, pageSections, pageNumbers
  // Names that pages and articles share
  case namePlaces, names
  // Figures
  case figureArticles, figureWeights, figureValuePlaces, figureValues, largestFigures
  case figureUnitPlaces, figureUnits, figureUnitStarts, figureEntryValues, figureEntries
}
