/**
 * The Han characters that simplified Chinese, traditional Chinese and Japanese write differently, so that 經濟, 经济 and
 * 経済 are one word to the search.
 *
 * Each group lists the written forms of one character; the first one, the simplified form where there is one, stands for
 * all of them. Where one language uses one character for two (发 is 發 and 髮), both are in the group: a search that finds
 * a little too much is better than one that misses what the reader sees.
 *
 * Covered are all characters of the records when the table was made, and the 1,500 most used ones of general Chinese
 * beside them, so that new records rarely need a new group. Forms outside the everyday character sets (GB 2312, Big5,
 * JIS X 0208, KS X 1001) are left out, which keeps the table near 3 kB compressed.
 *
 * Derived from the character dictionaries of OpenCC 1.4.1 (STCharacters, TSCharacters, JPShinjitaiCharacters, TWVariants,
 * HKVariants), https://github.com/BYVoid/OpenCC, Apache License 2.0. Changed from there: merged into groups and shortened
 * as said above.
 */
const GROUPS = `
万萬 与與 专専專耑 业業 东東 丝糸絲 两両兩 严厳嚴 个個箇 丰豊豐 临臨 为為爲 丽麗 举挙擧舉 乃迺 么幺麼麽 义義 乌烏 乐楽樂 乘乗
习習 乡郷鄉鄕 书書 买買 乱亂 了瞭 予豫 争爭 于於 云雲 亚亜亞 产產産 亩畝 亲親 亿億 仅僅 从従從 仪儀 们們 价価價
众眾衆 优優 伙夥 会會 伟偉 传伝傳 伤傷 伦倫 体體 余餘馀 佛仏彿 侧側 修脩 借藉 值値 倾傾 假仮 储儲 像象 儿児兒
克剋 党黨 兰蘭 关関關 兴興 具俱倶 养養 内內 写寫 军軍 农農 冬鼕 冰氷 冲沖衝 决決 况況 净凈浄淨 准準 减減 几幾
凤鳳 凭憑 出齣 击撃擊 划劃画畫畵 刘劉 则則 刚剛 创創 删刪 别別彆 制製 剂剤劑 剑剣劍 剧劇 剩剰 办辦 务務 动動 劲勁
劳労勞 势勢 区區 医醫 千韆 升昇陞 华華 协協 单単單 卖売賣 占佔 卫衛衞 即卽 却卻 卷巻捲 厂廠 厅庁廳 历厤暦曆歴歷 厉厲 压圧壓
县県縣 参參蔘 双雙 发発發髪髮 变変變 叠畳疊 只祇衹隻 台枱檯臺颱 叶葉 号號 叹嘆歎 吁籲 吃喫 合閤 同仝衕 后後 向嚮曏 吗嗎 吨噸 听聴聽
启啓啟 吴吳呉 员員 周賙週 和龢 响響 嘱囑 回迴 团団團糰 园園 困睏 围囲圍 国國 图図圖 圆円圓 圈圏 圣聖 场場 坏坯壊壞 坐座
块塊 坚堅 坛壇壜罈罎 墙墻牆 增増 壮壯 声聲 处処處 备備 复復複覆 够夠 夫伕 头頭 夺奪 奋奮 奔犇 奖奨奬獎 奥奧 妇婦 妈媽
娘嬢孃 孙孫 学學 宁寧甯 它牠 宝寶 实実實 审審 宪憲 宫宮 家傢 宽寛寬 宾賓 对対對 寻尋 导導 将將 尔爾 尸屍 尽侭儘盡
局侷 层層 届屆 属屬 岁歲歳 岗崗 岛島 岩巌巖 岭嶺 岳嶽 峡峽 峰峯 巨鉅钜 巩鞏 币幣 布佈 师師 带帯帶 席蓆 帮幫
干乾幹榦 并並併倂幷竝 幸倖 广広廣 庄荘莊 庆慶 床牀 库庫 应応應 庙廟 废廃廢 开開 异異 弃棄 张張 弹弾彈 强強 归帰歸 当噹當 录彔錄録
彩綵 彻徹 征徴徵 径徑迳逕 待呆獃 御禦 德徳 志誌 念唸 怀懐懷 态態 总総總 恶噁悪惡 悬懸 惊驚 惮憚 惯慣 愿願 慎愼 戏戯戱戲
战戦戰 户戶戸 才纔 扎紮 托託 执執 扩拡擴 扬揚颺 扰擾 折摺 抢搶 护護 报報 抬擡 抵牴 担擔 拔抜 拜拝 拟擬 拢攏
拥擁 择択擇 拿拏 挂掛 挥揮 损損 换換 据拠據 揭掲 搜捜蒐 携攜 摄摂攝 摆擺襬 摇揺搖 收収 效効 敌敵 教敎 数數 斗闘鬥鬪
斤觔 断斷 旋鏇镟 旗旂 无無 既旣 旧舊 时時 显顕顯 晋晉 晓暁曉 晚晩 暂暫 暗闇 暨曁 曲麴麹 曾曽 术朮術 朱硃 机機
杀殺 杂雑雜 权権權 村邨 条條 来來 杨楊 杯盃 松鬆 板闆 极極 构構 果菓 枪槍鎗 查査 标標 栋棟 树樹 样様樣 核覈
桥橋 梁樑 梦夢 检検檢 楼樓 概槪 槛檻 横橫 欢歓歡 欧歐 欲慾 步歩 残殘 毁毀燬譭 每毎 毕畢 气気氣 汇匯彙 汉漢 汤湯
沉沈渖瀋 沟溝 没沒 泛氾汎 注註 泪涙淚 泽沢澤 测測 济済濟 浓濃 涉渉 涛濤 润潤 涨漲 渐漸 温溫 游遊 湾灣 湿溼濕 滞滯
满満滿 潜潛 灭滅 灯燈 灵霊靈 灾災 点點 炼煉錬鍊鏈链 烟煙菸 烧焼燒 热熱 爱愛 爷爺 牵牽 状狀 犹猶 独獨 献獻 玩翫 环環
现現 电電 疗療 症癥 盐塩鹽 监監 盖蓋 盘盤 真眞 着著 矿礦 码碼 研硏 础礎 确確 碍礙 礼禮 离離 私俬 秋鞦
种種 秘祕 积積 称稱 税稅 稳穏穩 穷窮 竞競 笔筆 筑築 筹籌 签簽籤 简簡 管筦 篮籃 类類 粮糧 糖醣 系係繋繫 紧緊
累纍 红紅 约約 级級 纪紀 纯純 纳納 纵縦縱 纷紛 纸紙 纺紡 线綫線 练練 组組 细細 织織 终終 绍紹 经経經 结結
绕繞遶 给給 络絡 绝絕絶 统統 继継繼 绩勣績 绪緒緖 续続續 维維 综綜 绿綠緑菉 缓緩 编編 缘緣縁 缩縮 缺欠 网網 罗羅 罚罰
罢罷 群羣 翻飜 职職 联聯连連 胆膽 背揹 胜勝 胡衚鬍 脉脈 脑脳腦 脚腳 脱脫 脸臉 腾騰 致緻 舍捨舎 舰艦 艺芸蕓藝 节節
苏囌甦蘇 苹蘋 范範 荆荊 荐薦 荡盪蕩 荣栄榮 药葯薬藥 莱萊 莲蓮 获獲穫 营営營 萨薩 蒙懞濛矇 蓝藍 藏蔵 虑慮 虚虛 虫蟲 虽雖
补補 表錶 袭襲 装裝 见見 观観觀 规規 视視 览覧覽 觉覚覺 触觸 誉譽 计計 订訂 认認 讨討 让譲讓 训訓 议議 讯訊
记記 讲講 许許 论論 讼訟 设設 访訪 证証證 评評 识識 诉訴 诊診 词詞 译訳譯 试試 诗詩 话話 询詢 该該 详詳
语語 误誤 说說説 请請 诸諸 诺諾 读読讀 课課 谁誰 调調 谅諒 谈談 谋謀 谓謂 谢謝 谨謹 谷穀 豆荳 贝貝 负負
贡貢 财財 责責 败敗 货貨 质質 贩販 贫貧 购購 贯貫 贴貼 贵貴 贸貿 费費 贼賊 资貲資赀 赏賞 赖賴頼 赛賽 赞讚賛贊
赵趙 赶趕 跃躍 践踐 踪蹤 车車 转転轉 轮輪 软軟 轻軽輕 载載 较較 辆輌輛 辈輩 辑輯 输輸 辖轄 辞辭 辩弁瓣辨辯 边辺邊
辽遼 达達 迁遷 过過 运運 还還 这這 进進 远遠 迟遅遲 迹跡蹟 适適 选選 递逓遞 遗遺 郎郞 郑鄭 酸痠 采埰寀採 释釈釋
里哩裏裡 针針鍼 钟鍾鐘锺 钢鋼 钩鈎鉤 钱銭錢 铁鉄鐵 铜銅 银銀 铺舖舗鋪 销銷 锋鋒 错錯 锛錛 键鍵 镇鎭鎮 镜鏡 长長 门門 闪閃
闭閉 问問 闯闖 闲閑閒 间間 闹鬧 闻聞 阁閣 阅閱閲 阔闊 队隊 阳陽 阴陰 阵陣 阶階 际際 陆陸 陈陳 险険險 陷陥
随隨 隐隠隱 隶隸 难難 雕彫琱鵰 静靜 面麪麵麺 韦韋 韩韓 页頁 顶頂 项項 顺順 须須鬚 顾顧 顿頓 预預 领領 频頻 题題
额額 颠顛 风風 飞飛 饭飯 饮飲 馆舘館 马馬 驶駛 驻駐 驾駕 骂罵 验験驗 骑騎 骤驟 鱼魚 鲁魯 鲜鮮 鸟鳥 鸡雞鶏鷄
鸿鴻 麦麥 黄黃 黑黒 默黙 齐斉齊 龄齡齢 龙竜龍
`

const REPRESENTATIVES = new Map(
  GROUPS.trim()
    .split(/\s+/)
    .flatMap(([representative = '', ...variants]) => variants.map((variant) => [variant, representative] as const)),
)

/** Matches only characters that change, so that a long text costs no look-up for those that stay. */
const VARIANT = new RegExp(`[${[...REPRESENTATIVES.keys()].join('')}]`, 'g')

/** The text with every known Han variant in its one form; for comparing only, since the result mixes scripts. */
export function foldHanVariants(text: string): string {
  return text.replace(VARIANT, (variant) => REPRESENTATIVES.get(variant) ?? variant)
}
