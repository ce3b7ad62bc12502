/// One writing for what the tables of this room take as equal, so that they need not list every form.
///
/// Full-width ASCII becomes ASCII, traditional characters of numerals, units and approximations become simplified ones,
/// the many dashes, dots, tildes and quotation marks become one of each. Scalar for scalar: offsets stay as they are.
/// Small on purpose: it knows the characters of the tables here, not the whole script.
enum FigureFolding {
  /// What each scalar of the basic plane folds to, indexed by its value.
  static let table: [UInt16] = {
    var table = Array(0...UInt16.max)
    for value in 0xFF01...0xFF5E { table[value] = UInt16(value - 0xFF01 + 0x21) }
    for (forms, target) in marks {
      for form in forms.unicodeScalars { table[Int(form.value)] = UInt16(target.value) }
    }
    let pairs = Array(traditional.unicodeScalars.filter { $0 != " " && $0 != "\n" })
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      table[Int(pairs[index].value)] = UInt16(pairs[index + 1].value)
    }
    return table
  }()

  private static let marks: [(String, Unicode.Scalar)] = [
    ("\u{3000}\u{A0}\u{2009}\u{202F}", " "), ("–－‐‑−", "-"), ("―", "—"), ("～〜∼", "~"), ("∶：", ":"),
    ("•・‧∙", "·"), ("「『﹁﹃‘", "“"), ("」』﹂﹄’", "”"), ("￥", "¥"), ("○◯", "〇"), ("﹪", "%"), ("✕╳", "×"),
  ]

  /// Pairs of one traditional or variant form and the simplified one.
  private static let traditional = """
    萬万 億亿 兩两 貳贰 參叁 陸陆 個个 條条 張张 隻只 頭头 輛辆 臺台 檯台 艘艘 節节 場场 處处 棟栋 間间 層层 塊块 顆颗
    叢丛 捲卷 冊册 頁页 則则 筆笔 單单 滴滴 雙双 對对 組组 夥伙 幫帮 隊队 種种 類类 樣样 門门 學学 課课 關关 點点 鐘钟 鍾钟
    錢钱 圓元 員员 歲岁 號号 屆届 級级 樓楼 線线 環环 圈圈 檔档 劑剂 針针 貼贴 頓顿 講讲 齣出 輯辑 團团 營营 連连 師师 軍军
    國国 縣县 區区 鄉乡 鎮镇 戶户 傢家 項项 份份 畝亩 頃顷 裏里 裡里 哩里 斤斤 擔担 噸吨 錠锭 釐厘 釐厘 毫毫 碼码 尋寻
    華华 曆历 農农 約约 將将 餘余 過过 達达 滿满 數数 幾几 來来 後后 時时 週周 兒儿 歷历 麼么 無无 為为 與与 從从
    贈赠 貨货 幣币 鎊镑 歐欧 韓韩 澳澳 臘腊 閏闰 輪轮 縱纵 構构 機机 發发 彈弹 聲声 雲云 龍龙 廣广 東东 電电 車车 報报
    話话 專专 業业 長长 會会 議议 體体 實实 現现 標标 準准 際际 經经 濟济 熱热 傳传 真真 郵邮 編编 碼码 賬账 帳账 戲戏
    書书 畫画 劃划 書书 圖图 館馆 廳厅 樹树 園园 莊庄 灣湾 橋桥 溝沟 嶺岭 鋪铺 場场 壩坝 島岛 麵面 飯饭 產产 畢毕 貫贯
    銀银 銅铜 紙纸 磅磅 蘭兰 馬马 盧卢 倫伦 馬马 羅罗 紀纪 內内 們们 並并 斷断 羣群 併并 傷伤 圍围 騎骑 騰腾 賽赛 勝胜
    負负 績绩 贏赢 敗败 戰战 擊击 終终 進进 選选 貳贰 廿廿 嚐尝 趟趟 盞盏 樽樽 註注 證证 護护 舊旧 盤盘 壺壶 籃篮 簍篓
    罈坛 罎坛 瓶瓶 絲丝 縷缕 綑捆 綹绺 瓣瓣 冪幂 盡尽 稅税 貸贷 賠赔 贖赎 倉仓 艙舱 嚴严 嗎吗 裝装 補补 複复 調调 讀读 變变
    """
}
