import Citation
import Foundation
import Newspaper
import TestSupport
import Testing

/// Every style against expectations worked out by hand, and read back by strict readers of each grammar.
///
/// Parsers of other houses (citeproc, rispy, bibtexparser) are not at hand where these tests run. `RISReader` and
/// `BibTeXReader` were written from the formats' descriptions instead, and JSON is read by Foundation.
@Suite struct CitationTests {
  @Test(arguments: Sample.all, [CitationStyle.gbt7714y2015, .gbt7714y2025])
  func theSentenceIsThatOfTheStandard(_ sample: Sample, _ style: CitationStyle) {
    #expect(sample.article.citation(style) == sample.expected(style) + "\n")
  }

  @Test(arguments: [CitationStyle.ris, .bibtex, .biblatex, .cslJSON])
  func recordsAreAsCheckedIn(_ style: CitationStyle) {
    var list = CitationList(style)
    let text = Sample.all.map { list.text(adding: $0.article) }.joined() + list.ending
    let difference = goldenDifference(text.replacing("\r\n", with: "\n"), named: style.rawValue)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func risHoldsWhatIsKnown() throws {
    var list = CitationList(.ris)
    let text = Sample.all.map { list.text(adding: $0.article) }.joined() + list.ending
    let records = try RISReader.records(in: text)
    try #require(records.count == Sample.all.count)
    for (record, sample) in zip(records, Sample.all) {
      let article = sample.article
      func values(_ tag: String) -> [String] { record.filter { $0.tag == tag }.map(\.value) }
      #expect(values("TY") == ["NEWS"])
      #expect(values("TI").count == 1)
      #expect(values("T2") == [article.newspaper].compactMap { $0 })
      #expect(values("AN") == [article.id.description])
      #expect(values("PY") == [article.date.map { String($0.year) }].compactMap { $0 })
    }
  }

  @Test(arguments: [CitationStyle.bibtex, .biblatex])
  func bibliographiesAreReadAndPrintTheSame(_ style: CitationStyle) throws {
    var list = CitationList(style)
    let text = Sample.all.map { list.text(adding: $0.article) }.joined() + list.ending
    let entries = try BibTeXReader.entries(in: text)
    try #require(entries.count == Sample.all.count)
    #expect(Set(entries.map(\.key)).count == entries.count)
    for (entry, sample) in zip(entries, Sample.all) {
      #expect(entry.type == "article")
      for value in entry.fields.values { #expect(BibTeXReader.printed(value) != nil, "\(value)") }
      let newspaper = entry.fields["journal"] ?? entry.fields["journaltitle"]
      #expect(newspaper.flatMap(BibTeXReader.printed) == sample.article.newspaper)
    }
  }

  @Test func whatMeansSomethingToTeXIsPrinted() throws {
    let sample = try #require(Sample.all.first { $0.name.hasPrefix("mixed script") })
    let entry = try #require(try BibTeXReader.entries(in: sample.article.citation(.bibtex)).first)
    let title = try #require(entry.fields["title"])
    #expect(BibTeXReader.printed(title) == "AI 与 5G：R&D 投入增 30%，成本_不到 $100{约 #1} TY - BOOK")
    #expect(BibTeXReader.names(in: entry.fields["author"] ?? "") == ["李明", "{陈·and 协作组, 第*组}"])
  }

  @Test func moreThanThreeAuthorsAreAllInTheRecords() throws {
    let sample = try #require(Sample.all.first { $0.name == "more than three authors" })
    let entry = try #require(try BibTeXReader.entries(in: sample.article.citation(.bibtex)).first)
    let names = ["刘裕国", "杨柳", "张洋", "王汉超", "靳博"]
    #expect(BibTeXReader.names(in: entry.fields["author"] ?? "") == names)
    let record = try RISReader.records(in: sample.article.citation(.ris))[0]
    #expect(record.filter { $0.tag == "AU" }.map(\.value) == names)
  }

  @Test func itemsAreJSONWithTheFieldsOfCSL() throws {
    var list = CitationList(.cslJSON)
    let text = Sample.all.map { list.text(adding: $0.article) }.joined() + list.ending
    let items = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    try #require(items.count == Sample.all.count)
    for (item, sample) in zip(items, Sample.all) {
      #expect(item["type"] as? String == "article-newspaper")
      #expect(item["id"] as? String == sample.article.id.description)
      #expect(item["container-title"] as? String == sample.article.newspaper)
      let issued = (item["issued"] as? [String: Any])?["date-parts"] as? [[Int]]
      let date = sample.article.date
      #expect(issued == date.map { [[$0.year, $0.month, $0.day].compactMap { $0 }] })
    }
  }

  @Test func anEmptyListIsAWholeText() throws {
    #expect(CitationList(.cslJSON).ending == "[]\n")
    #expect(CitationList(.ris).ending.isEmpty)
  }

  @Test func whatIsMissingIsTold() {
    let gaps = Dictionary(uniqueKeysWithValues: Sample.all.map { ($0.name, $0.article.gaps) })
    #expect(gaps["no date"] == [.date])
    #expect(gaps["no author"] == [])
    #expect(gaps["neither newspaper nor page, of the date the month"] == [.newspaper, .page])
    #expect(gaps["a picture without a headline"] == [.title])
    #expect(gaps["nothing known at all"] == [.newspaper, .date, .page, .title])
  }

  @Test func anArticleOfAPageTellsBothPagesItStandsOn() throws {
    var article = Article(id: ArticleID("晨报/2022-01-20/1/2"), kind: .article)
    article.headlineGroup.headline = "引水上山记"
    article.jumpTo = Continuation(page: PageNumber("4"))
    let page = Page(
      id: PageID("晨报/2022-01-20/1"), path: SourcePath("a.txt"), newspaper: "晨报", date: IssueDate(iso: "2022-01-20"),
      number: PageNumber("1"), section: "要闻", articles: [article])
    #expect(CitedArticle(article, on: page).citation(.gbt7714y2015) == "引水上山记[N]. 晨报, 2022-01-20(1, 4).\n")
  }
}
