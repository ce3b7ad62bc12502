import Terminal

extension TextListView {
  /// 设置一览: every value, where it comes from and what it is for; then the keys of one's own.
  static func settings() -> TextListView {
    TextListView(heading: .settingsTitle, leftWidth: 34) { session in
      let values = Setting.all.map { setting in
        let origin = session.say(.settingOrigin(session.origins[setting.name]))
        return Row(
          left: "set \(setting.name) \(setting.read(session))",
          right: "\(origin) · \(setting.usage) · \(setting.summary(in: session.language))")
      }
      let mappings = session.mappings.map { Row(left: $0.line, right: session.say(.settingOrigin($0.origin))) }
      let problems = session.settingProblems.map { problem in
        Row(left: problem.place, right: problem.fault.words(in: session.language))
      }
      return values + mappings + problems
    }
  }
}
