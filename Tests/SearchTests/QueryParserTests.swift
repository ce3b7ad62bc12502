import Search
import Testing

@Suite struct QueryParserTests {
  static let trees: [(query: String, shape: String)] = [
    ("", "()"),
    ("   　", "()"),
    ("春耕", "‘春耕’"),
    ("春耕 备耕", "(and ‘春耕’ ‘备耕’)"),
    ("春耕　备耕", "(and ‘春耕’ ‘备耕’)"),
    ("春耕 AND 备耕", "(and ‘春耕’ ‘备耕’)"),
    ("\"red flag\"", "‘red flag’"),
    ("“为民办实事”", "‘为民办实事’"),
    ("\"他说：(\\\"好\\\")?*\"", "‘他说：(\"好\")?*’"),
    ("说\\“好\\”", "‘说“好”’"),
    ("春耕 OR 秋收", "(or ‘春耕’ ‘秋收’)"),
    ("春耕 OR 秋收 玉米", "(or ‘春耕’ (and ‘秋收’ ‘玉米’))"),
    ("(春耕 OR 秋收) 玉米", "(and (or ‘春耕’ ‘秋收’) ‘玉米’)"),
    ("（春耕 ＯＲ 秋收） 玉米", "(and (or ‘春耕’ ‘秋收’) ‘玉米’)"),
    ("(a (b c)) d", "(and ‘a’ ‘b’ ‘c’ ‘d’)"),
    ("or and not", "(and ‘or’ ‘and’ ‘not’)"),
    ("\"OR\"", "‘OR’"),
    ("春耕 -秋收", "(and ‘春耕’ (not ‘秋收’))"),
    ("春耕 －秋收", "(and ‘春耕’ (not ‘秋收’))"),
    ("-(a OR b)", "(not (or ‘a’ ‘b’))"),
    ("a NOT b", "(and ‘a’ (not ‘b’))"),
    ("a AND NOT b", "(and ‘a’ (not ‘b’))"),
    ("--a", "(not (not ‘a’))"),
    ("COVID-19", "‘COVID-19’"),
    ("习*平", "‘习’*‘平’"),
    ("习？平", "‘习’?‘平’"),
    ("*AI*", "*‘AI’*"),
    ("a**b", "‘a’*‘b’"),
    ("what\\?", "‘what?’"),
    ("/王[小大]明/", "/王[小大]明/"),
    ("/26\\/天/", "/26/天/"),
    ("／王.明／", "/王.明/"),
    ("and/or", "‘and/or’"),
    ("headline:春耕", "(headline ‘春耕’)"),
    ("标题：春耕", "(headline ‘春耕’)"),
    ("HEADLINE: 春耕", "(headline ‘春耕’)"),
    ("作者:李明", "(author ‘李明’)"),
    ("headline:(春耕 -秋收)", "(and (headline ‘春耕’) (not (headline ‘秋收’)))"),
    ("headline:(春耕 body:秋收)", "(and (headline ‘春耕’) (body ‘秋收’))"),
    ("caption:/.*摄/", "(caption /.*摄/)"),
    ("-headline:a", "(not (headline ‘a’))"),
    ("http://example.org", "‘http://example.org’"),
    ("12:30", "‘12:30’"),
    ("A NEAR/20 B", "(near 20 ‘A’ ‘B’)"),
    ("A NEAR B", "(near 20 ‘A’ ‘B’)"),
    ("A NEAR／5 B", "(near 5 ‘A’ ‘B’)"),
    ("A NEAR/5 B NEAR/9 C D", "(and (near 5 9 ‘A’ ‘B’ ‘C’) ‘D’)"),
    ("(A OR headline:B) NEAR/5 C", "(near 5 (or ‘A’ (headline ‘B’)) ‘C’)"),
    ("date:2022-01-20", "(date 2022-01-20 2022-01-20)"),
    ("日期：2022年1月20日", "(date 2022-01-20 2022-01-20)"),
    ("date:2021..2022-03", "(date 2021 2022-03)"),
    ("date:2021..", "(date 2021 …)"),
    ("date:..2022/3/1", "(date … 2022-03-01)"),
    ("date:01-20", "(day 1 20)"),
    ("date:2月29日", "(day 2 29)"),
    ("-date:2022", "(not (date 2022 2022))"),
    ("page:3", "(page 3 3)"),
    ("版：第03版", "(page 3 3)"),
    ("page:A01..A4", "(page A1 A4)"),
    ("page:(1 OR 4)", "(or (page 1 1) (page 4 4))"),
    ("kind:photo", "(kind photo)"),
    ("类型:图片", "(kind photo)"),
    ("figure:>=1000人次", "(figure >=1000 人次)"),
    ("figure:>= 1000人次", "(figure >=1000 人次)"),
    ("数字：＞＝1000人次", "(figure >=1000 人次)"),
    ("figure:≤2.5", "(figure <=2.5)"),
    ("figure:>1000", "(figure >1000)"),
    ("figure:5%..10%", "(figure >=5 <=10 %)"),
    ("figure:5..10%", "(figure >=5 <=10 %)"),
    ("figure:5%..", "(figure >=5 %)"),
    ("figure:949项", "(figure >=949 <=949 项)"),
    ("figure:<0.5", "(figure <0.5)"),
    ("figure:-3℃..5℃", "(figure >=-3 <=5 ℃)"),
    ("数字：》=2。5", "(figure >=2.5)"),
    ("日期：2021。。2022", "(date 2021 2022)"),
    ("figure:人次", "(figure 人次)"),
    ("figure:亿元", "(figure 元)"),
  ]

  @Test(arguments: trees) func readsQueries(_ query: String, shape: String) {
    let parsed = QueryParser().parse(query)
    #expect(parsed.query.shape == shape)
    #expect(parsed.errors.isEmpty)
  }

  /// What is made of a faulty query, and its errors as `cause@start-end`.
  static let faults: [(query: String, shape: String, errors: String)] = [
    ("\"春耕 备耕", "‘春耕 备耕’", "unclosedQuote@0-6"),
    ("(a b", "(and ‘a’ ‘b’)", "unclosedParenthesis@0-1"),
    ("a) b", "(and ‘a’ ‘b’)", "strayParenthesis@1-2"),
    ("() a", "‘a’", "emptyParentheses@0-2"),
    ("\"  \" a", "‘a’", "emptyPhrase@0-4"),
    ("a *", "‘a’", "emptyPhrase@2-3"),
    ("a -", "‘a’", "missingOperand(of: \"-\")@2-3"),
    ("a OR", "‘a’", "missingOperand(of: \"OR\")@2-4"),
    ("OR a", "‘a’", "missingOperand(of: \"OR\")@0-2"),
    ("a OR OR b", "(or ‘a’ ‘b’)", "missingOperand(of: \"OR\")@2-4"),
    ("AND a", "‘a’", "missingOperand(of: \"AND\")@0-3"),
    ("a AND", "‘a’", "missingOperand(of: \"AND\")@2-5"),
    ("a NOT", "‘a’", "missingOperand(of: \"NOT\")@2-5"),
    ("a NEAR/5", "‘a’", "missingOperand(of: \"NEAR\")@2-8"),
    ("NEAR/5 a", "‘a’", "missingOperand(of: \"NEAR\")@0-6"),
    ("a NEAR/5 -b", "(and ‘a’ (not ‘b’))", "notNearable@0-11"),
    ("a NEAR/5 author:b", "(and ‘a’ (author ‘b’))", "notNearable@0-17"),
    ("a NEAR/99999999 b", "(near 1000000 ‘a’ ‘b’)", "tooFar(limit: 1000000)@2-15"),
    ("headlin:春耕", "‘headlin:春耕’", "unknownField(\"headlin\")@0-7"),
    ("a headline:", "‘a’", "missingValue(headline)@2-11"),
    ("headline: OR a", "‘a’", "missingValue(headline)@0-9 missingOperand(of: \"OR\")@10-12"),
    ("date:yesterday a", "‘a’", "unreadableValue(yesterday date)@5-14"),
    ("date:2022-02-30", "()", "unreadableValue(2022-02-30 date)@5-15"),
    ("date:2023..2021", "()", "unreadableValue(2023..2021 date)@5-15"),
    ("page:x1y", "()", "unreadableValue(x1y page)@5-8"),
    ("kind:诗", "()", "unreadableValue(诗 kind)@5-6"),
    ("figure:>=", "()", "unreadableValue(>= figure)@7-9"),
    ("figure:10%..5%", "()", "unreadableValue(10%..5% figure)@7-14"),
    ("/a(b/", "()", "regex(unclosedGroup)@2-4"),
    ("/ab", "/ab/", "unclosedRegex@0-3"),
  ]

  @Test(arguments: faults) func makesTheBestOfFaultyQueries(_ query: String, shape: String, errors: String) {
    let parsed = QueryParser().parse(query)
    #expect(parsed.query.shape == shape)
    #expect(parsed.errors.map(\.shape).joined(separator: " ") == errors)
  }

  @Test func capsNesting() {
    let deep = String(repeating: "(", count: 100) + "a" + String(repeating: ")", count: 100)
    let parsed = QueryParser().parse(deep)
    #expect(parsed.query.shape == "‘a’")
    #expect(parsed.errors.count == 100 - QueryLimits.depth)
    let negated = QueryParser().parse(String(repeating: "-", count: 65) + "a")
    #expect(negated.errors.map(\.cause) == [.tooDeep(limit: QueryLimits.depth)])
  }

  @Test func readsNoMoreThanItsLimit() {
    let parsed = QueryParser().parse(String(repeating: "春", count: QueryLimits.length + 5))
    #expect(parsed.query == .phrase(String(repeating: "春", count: QueryLimits.length)))
    #expect(parsed.errors.map(\.cause) == [.tooLong(limit: QueryLimits.length)])
  }
}

extension QueryError {
  fileprivate var shape: String {
    let cause =
      switch cause {
      case .missingValue(let field): "missingValue(\(field.name))"
      case .unreadableValue(let value, let field): "unreadableValue(\(value) \(field.name))"
      case .regex(let cause): "regex(\(cause))"
      case let other: "\(other)"
      }
    return "\(cause)@\(range.lowerBound)-\(range.upperBound)"
  }
}
