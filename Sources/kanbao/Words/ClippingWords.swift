import Newspaper
import Notebook

/// What the command line says of clippings.
enum ClippingWords {
  static func state(_ place: FoundPlace) -> Wording {
    switch place.state {
    case .asItWas: Wording("如旧", "as it was")
    case .moved: Wording("已移", "moved")
    case .sourceChanged where place.standsAsKept: Wording("原文已改，引文在", "source changed, words stand")
    case .sourceChanged: Wording("原文已改，引文变", "source and words changed")
    case .gone: Wording("无存", "gone")
    }
  }

  static func imported(_ count: Int, of all: Int) -> Wording {
    Wording("已并入 \(count) 则，原有相同 \(all - count) 则", "imported: \(count); there already: \(all - count)")
  }

  static func fault(_ fault: TextFault) -> Wording {
    let place = "\(fault.file):\(fault.line)"
    switch fault.cause {
    case .notUTF8: return Wording("\(place)：不是 UTF-8，原样留着", "\(place): not UTF-8; kept as it is")
    case .nothingClipped:
      return Wording("\(place)：标题下没有剪下什么，原样留着", "\(place): nothing clipped under the heading; kept as it is")
    case .value: return Wording("\(place)：这个值看不懂，原样留着", "\(place): a value that means nothing; kept as it is")
    case .stray: return Wording("\(place)：不在任何剪报里，原样留着", "\(place): belongs to no clipping; kept as it is")
    }
  }

  static func unreadableLine(_ number: Int) -> Wording {
    Wording("第 \(number) 行不是剪报，略过", "line \(number) is no clipping and was passed over")
  }
}
