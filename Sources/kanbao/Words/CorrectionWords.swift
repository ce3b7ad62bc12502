import Storage

/// What is said of corrections.
enum CorrectionWords {
  static func merged(_ count: Int, others: Int) -> Wording {
    Wording(
      "已并入：本报库 \(count) 版" + (others == 0 ? "" : "，另有 \(others) 版不在本报库"),
      "merged: \(count == 1 ? "1 page" : "\(count) pages") of this archive"
        + (others == 0 ? "" : ", \(others) it does not hold"))
  }
}

extension StorageError: Explainable {
  /// What a person's own data could not be read or written for.
  var wording: Wording {
    Wording("没有存下：\(description)", "not kept: \(description)")
  }

  var status: Status { .unusable }
}
