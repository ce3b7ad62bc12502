import Search

/// What is wrong with a query, where, and what was made of it.
enum QueryWords {
  static func wording(for error: QueryError, in text: String) -> Wording {
    let place = error.range.lowerBound + 1
    let cause = wording(for: error.cause)
    return Wording("查询式第 \(place) 字：\(cause.chinese)", "query, character \(place): \(cause.english)")
  }

  private static func wording(for cause: QueryError.Cause) -> Wording {
    switch cause {
    case .unclosedQuote: return Wording("引号没有收尾，读到末尾", "the quote is not closed; read to the end")
    case .unclosedParenthesis: return Wording("括号没有收尾，读到末尾", "the parenthesis is not closed; read to the end")
    case .unclosedRegex: return Wording("正则没有收尾的 /，读到末尾", "the regex has no closing /; read to the end")
    case .strayParenthesis: return Wording("多出的括号，略过", "a parenthesis too many; left out")
    case .emptyPhrase: return Wording("空的短语，略过", "an empty phrase; left out")
    case .emptyParentheses: return Wording("空的括号，略过", "empty parentheses; left out")
    case .missingOperand(let name): return Wording("\(name) 缺一边，略过", "\(name) has nothing to join; left out")
    case .unknownField(let name): return Wording("没有字段 \(name)，按文字查", "no field \(name); searched as text")
    case .missingValue(let field): return Wording("\(field.name): 后面没有值，略过", "nothing after \(field.name):; left out")
    case .unreadableValue(let value, let field):
      return Wording(
        "\(field.name): 不认识 \(value)，略过；如 \(field.example)",
        "\(field.name): does not take \(value); left out; it takes \(field.takes), as \(field.example)")
    case .notNearable: return Wording("NEAR 的一边没有位置，改为都要有", "a side of NEAR has no place; taken as AND")
    case .tooFar(let limit): return Wording("NEAR 最远 \(limit)，按此算", "NEAR reaches \(limit) at most; taken so")
    case .regex: return Wording("正则写法不对，略过", "the regex cannot be read; left out")
    case .tooDeep(let limit): return Wording("嵌套深过 \(limit) 层，更深的拉平", "nested deeper than \(limit); flattened there")
    case .tooLong(let limit):
      return Wording("太长，只读前 \(limit) 字", "too long; only the first \(limit) characters were read")
    }
  }
}
