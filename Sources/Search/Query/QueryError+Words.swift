extension QueryError.Cause {
  /// What could not be read and what was made of it, in one line.
  public var words: (chinese: String, english: String) {
    switch self {
    case .unclosedQuote: ("引号没有关上", "the quotation mark is not closed")
    case .unclosedParenthesis: ("括号没有关上", "the parenthesis is not closed")
    case .unclosedRegex: ("正则表达式没有以 / 结束", "the regular expression does not end with /")
    case .strayParenthesis: ("多了一个右括号", "this parenthesis closes nothing")
    case .emptyPhrase: ("没有要找的字", "no characters to look for")
    case .emptyParentheses: ("括号里是空的", "nothing between the parentheses")
    case .missingOperand(let name): ("\(name) 缺少搜索词", "\(name) has nothing to join")
    case .unknownField(let name): ("没有“\(name)”这个字段，当作文字查找", "no field is named \(name); searched for as text")
    case .missingValue(let field): ("\(field.name): 后面缺少内容", "nothing stands after \(field.name):")
    case .unreadableValue(let value, let field):
      ("\(field.name): 读不懂“\(value)”，例：\(field.example)", "\(field.name): cannot read \(value); try \(field.example)")
    case .notNearable: ("NEAR 两边只能是词、短语或正则，改作 AND", "NEAR takes only words, phrases and expressions; read as AND")
    case .tooFar(let limit): ("距离最多 \(limit) 字", "the distance is at most \(limit) characters")
    case .regex(let cause): ("正则表达式：" + cause.words.chinese, "regular expression: " + cause.words.english)
    case .tooDeep(let limit): ("嵌套最多 \(limit) 层", "nested more than \(limit) deep")
    case .tooLong(let limit): ("只读了前 \(limit) 个字", "only the first \(limit) characters were read")
    }
  }
}

extension RegexError.Cause {
  /// What is wrong, in a few words.
  public var words: (chinese: String, english: String) {
    switch self {
    case .unclosedGroup: ("缺少 )", ") is missing")
    case .unclosedClass: ("缺少 ]", "] is missing")
    case .strayParenthesis: ("多了 )", ") closes nothing")
    case .nothingToRepeat: ("重复符号前没有内容", "nothing to repeat")
    case .emptyRepetition: ("重复次数前大后小", "the least is more than the most")
    case .emptyRange: ("范围前大后小", "the range is the wrong way round")
    case .unknownEscape: ("不认识的 \\ 转义", "\\ means nothing here")
    case .unknownGroup: ("不支持这种 (? 组", "this kind of (? group is not supported")
    case .tooDeep(let limit): ("嵌套最多 \(limit) 层", "nested more than \(limit) deep")
    case .tooLarge(let limit): ("展开后超过 \(limit) 步", "more than \(limit) steps when written out")
    }
  }
}
