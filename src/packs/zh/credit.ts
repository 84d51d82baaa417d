import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** A name in Chinese characters, or several. */
const names = r`[\p{Script=Han}·]{2,4}(?:[ 、，,/／][\p{Script=Han}· 、，,/／]{1,16})?`
/** Words of a heading that stand behind 记者, where a name would. */
const noName =
  '(?!手记|手記|观察|觀察|调查|調查|见面|問答|问答|会|會|专访|專訪|连线|連線|注|按|提问|提問|您|你|请|請|那|这|谢|謝)'

/** Who reported, edited and photographed, and when: Chinese, in both scripts. */
export const creditRules: readonly Rule[] = [
  {
    id: 'reporter-line',
    category: 'credit',
    why: 'Paper, reporter and editor in a line of their own, each behind its title.',
    at: 'edge',
    match: r`[（(【\[〔［]?(?:[\p{Script=Han}A-Za-z·]{2,14}[ /／|｜丨]{0,3}|本报讯? ?)?(?:首席|特约|特約|实习|實習|见习|全媒体|全媒體|特派)?(?:记者|記者|通讯员|通訊員|实习生|實習生)[ :：/／丨|｜]{1,2}${noName}${names}(?:[ ,，；;/／|｜]{1,3}(?:实习)?(?:编辑|編輯|责编|文|图|圖|摄影|攝影|摄|攝|报道|报导|報導|通讯员|实习生|校对|视频|编导|剪辑|(?:\p{Script=Han}{2,4})?(?:综合|綜合|即時|连线|連線)?(?:报道|报导|報導))[ :：/／]{0,2}[\p{Script=Han}·、 /／]{0,12})?[）)】\]〕］]?`,
    remove: ['河边日报记者 林小满 编辑 李海', '(記者 林小滿)', '河边新闻 记者 林小满 实习生 李海'],
    keep: [
      '记者 提问与回答的环节',
      '河边日报记者 林小满当天在渡口等了一夜，没有等到船。',
      '记者：您第一次坐船是什么时候？'
    ]
  },
  {
    id: 'reporter-and-place',
    category: 'credit',
    why: 'The reporter, and where from: the line that Taiwan’s news sites put above a report or in front of it.',
    scope: 'span',
    at: 'head',
    match: r`^[〔［\[【（(]?(?:[\p{Script=Han}]{2,10}[ /／|｜]{0,3}|文／|文/)?(?:记者|記者|特派員|特约记者|實習記者|编译|編譯|國際中心|社會中心|娛樂中心|生活中心|政治中心|財經中心|體育中心) ?[\p{Script=Han}、·]{0,12}[ /／]{1,3}[\p{Script=Han}]{2,8}(?:报导|報導|报道|外電)[〕］\]】）)]?(?:$|(?<=[〕］\]】）)]) {0,2})`,
    remove: [
      '⟦〔記者林小滿／台北報導〕⟧河邊的舊書市昨天開張。',
      '社會中心／綜合報導',
      '河邊日報／ 記者林小滿／台北即時報導',
      '記者林小滿／花蓮報導'
    ],
    keep: ['多家媒体记者/主播报道了这次渡河。', '〔记者林小满／台北〕']
  },
  {
    id: 'reporter-report',
    category: 'credit',
    why: 'The reporter of a paper in brackets in front of the report.',
    scope: 'span',
    at: 'head',
    match: r`(?:^|(?<=[讯訊】])) ?[（(][\p{Script=Han}]{2,8}(?:记者|記者)[\p{Script=Han}·、，]{2,12}(?:综合|綜合|采访|採訪)?(?:报导|報導|报道)[）)] ?`,
    remove: ['⟦（河边日报记者林小满综合报导）⟧旧书市昨天开张。'],
    keep: ['旧书市昨天开张（多名记者到场报道）。']
  },
  {
    id: 'closing-bracket',
    category: 'credit',
    why: 'Reporter, editor or source in brackets behind the last sentence, some with a date in digits.',
    scope: 'span',
    at: 'tail',
    match: r`(?:^|(?<=[。！？!?”」』）)…] ?))[（(【](?:[\p{Script=Han}A-Za-z]{0,10}(?:记者|記者|通讯员|通訊員|实习生|编辑|編輯|责编|責編|编译|編譯|校对|校對|核稿|撰文|撰稿|译者|譯者|執筆|执笔)|来源|來源|转自|轉自|摘自|综合|綜合|文:|文：|文／|文/|原载|原載)[:：／/ ]{0,2}(?!在|认为|没有|的|都|也)[^（）()。！？，]{1,30}(?:[、，,/／ ][^（）()。！？]{2,30})?[）)】](?:\d{6,8})?$`,
    remove: [
      '河水退了。⟦(編輯:林小滿)1130724⟧',
      '河水退了。⟦(記者 林小滿)⟧',
      '河水退了。⟦（综合新华社、中新社报道）⟧',
      '河水退了。⟦（河边日报记者 林小满）⟧'
    ],
    keep: [
      '他笑了。（记者在现场看见，他手里拿着一封信，信已经湿了，那是母亲写的）',
      '河水退了（据老人回忆）。'
    ]
  },
  {
    id: 'picture-bracket',
    category: 'credit',
    why: 'Whose a picture is, in brackets at the end of a caption or inside a text.',
    scope: 'span',
    match: r`[（(](?:图|圖|图片|圖片|照片|视频|影片)(?:[／/|｜][^（）()。！？]{1,40}|[:：][^（）()。！？]{1,30}(?:社|网|網|报|報|提供|摄|攝|网络|網路|截图|截圖|授权|授權))[）)]|[（(](?:资料图|資料圖|资料照|資料照|資料照片|摄影|攝影|示意图|示意圖|图源|圖源|图片来源|圖片來源|照片來源|攝|翻攝|翻拍|影片來源|視覺中國|视觉中国)(?:[:：／/|｜][^（）()。！？]{1,40}|自[^（）()。！？，]{2,20})[）)]|[（(](?:资料图片?|資料圖片?|资料照片?|資料照片?|示意图|示意圖|图片来自网络|图文无关|圖文無關)[）)]`,
    remove: [
      '小狗在河邊曬太陽。⟦(圖/翻攝自河邊日報)⟧',
      '渡口的灯亮了⟦（图片来源：河边日报）⟧',
      '舊書市的攤位。⟦（圖／記者林小滿攝）⟧牠一直睡到傍晚。',
      '渡口⟦（资料图）⟧'
    ],
    keep: ['他画了三张（图一是河，图二是船，图三是桥）。', '见下表（图中虚线为河岸）。']
  },
  {
    id: 'picture-end',
    category: 'credit',
    why: 'The same behind a stroke or a label at the end of a caption.',
    scope: 'span',
    match: r`(?:^|(?<=[。！？」』）)] ?| ))(?:(?:图|圖|图片|圖片|照片|攝影|摄影|資料照|资料照|翻攝)[／/｜|] ?[^。！？，；/／]{2,30}|(?:图片来源|圖片來源|图源|圖源|照片來源|照片提供|图片提供|圖片提供|翻攝自)[:：／/] ?[^。！？]{2,40})$`,
    remove: ['小狗在河邊曬太陽。⟦圖／AI生成⟧', '小狗在河邊曬太陽 ⟦圖片來源：河邊日報⟧', '圖／林小滿提供'],
    keep: ['他在本子上写下图/文两个字，又划掉了。']
  },
  {
    id: 'picture-taken-by',
    category: 'credit',
    why: 'Agency, reporter and `摄` end a caption.',
    scope: 'span',
    match: r`(?:^|(?<=[。！？」』）)] ?| ))[（(]?(?:[\p{Script=Han}]{2,12})?(?:记者|記者|通讯员|通訊員)[ :：]{0,2}[\p{Script=Han}·]{2,4}(?:[ 、][\p{Script=Han}]{2,4})?[ ／/]{0,2}[摄攝影](?:[于於].{1,12})?[）)]?$`,
    remove: ['渡口的灯亮了。⟦新华社记者 林小满 摄⟧', '渡口的灯亮了。⟦（河边日报记者林小满摄）⟧'],
    keep: ['渡口的灯亮了，记者林小满摄下了这一幕。']
  },
  {
    id: 'copyright-bracket',
    category: 'credit',
    why: 'Whose a picture is, with the sign of copyright in brackets.',
    scope: 'span',
    match: r`[（(](?:\(C\)|（C）|©|ⓒ) ?[^（）()。]{2,30}[）)]`,
    remove: ['左起：林小满、李海⟦((C)河边体育)⟧'],
    keep: ['选项（(C)）是对的。']
  },
  {
    id: 'stamp',
    category: 'credit',
    why: 'Section or site with date and time above the article, with what stands behind them: source, editor, counters.',
    at: 'head',
    match: r`[^。！？，,：:时時期开開]{0,16}20\d\d(?:[-./]\d{1,2}[-./]\d{1,2}|年\d{1,2}月\d{1,2}日)[ ,|｜]{0,3}\d{1,2}[:：]\d\d(?::\d\d)?(?:[ |｜]{0,3}(?:来源|來源|作者|责任编辑|责编|编辑|編輯|分享|评论|浏览|瀏覽|阅读|閱讀|点击|人气|人氣|字号|發布|发布|更新|记者|記者|星期|[（(]).{0,60})?`,
    remove: [
      '社会资讯 2021-03-12 10:15:00',
      '河邊媒體/ 2021.03.12 11:00',
      '2021-03-12 10:15 来源：河边日报 责编：林小满'
    ],
    keep: ['时间：2021年3月12日 14:00', '2021年3月12日 14:00 渡口开船。']
  },
  {
    id: 'stamp-label',
    category: 'credit',
    why: 'When the page was published or changed, behind a label.',
    at: 'edge',
    match: r`(?:发布|發布|發佈|发表|發表|更新|修改|刊登|上架|出版|建立|撰写|最后更新|最後更新|最新更新|首次发布|首次發布|上次更新)(?:时间|時間|日期)?(?:于|於|在)?[:： ]{0,2} ?(?:19|20)\d\d[-./年][^。，！]{3,40}`,
    remove: ['最後更新：2021-03-12 10:15', '发布于 2021年3月12日', '出版：2021-03-12 12:00'],
    keep: ['更新于2021年的那座桥，今年又要修了，工期是三个月，村里人都说来得及，不着急，慢慢来。']
  },
  {
    id: 'editor-bracket',
    category: 'credit',
    why: 'The editor or the first title in brackets, glued to what stands around it.',
    scope: 'span',
    match: r`[（(【\[] ?(?:本文)?(?:责任编辑|責任編輯|责编|責編|值班编辑|编辑|編輯|原标题|原標題|原题|稿件来源)[:：] ?[^（）()【】\[\]。]{2,60}[）)】\]]`,
    remove: ['河水退了。⟦（责任编辑：林小满、李海)⟧视频推荐', '河水退了。⟦（原标题：渡口又开了）⟧.'],
    keep: ['他改了三次（编辑的意见他都听了）。', '数据（来源：渡口统计册）显示水位上升。']
  },
  {
    id: 'original',
    category: 'credit',
    why: 'Where the text was taken from, with the address or the name of the paper.',
    at: 'edge',
    match: r`[（(【]?(?:新闻来源|新聞來源|消息来源|消息來源|文章来源|文章來源|原文(?:链接|連結|網址|网址|地址|出處|出处|標題|标题)|本文(?:转自|轉自|转载自|轉載自|摘自|选自|地址|链接|網址|来自|來自|来源|來源)|文章转自|转载自|轉載自|稿件来源|原标题|原標題|原题|来源网址)[:：“《 ] ?[^。！？]{1,120}[）)】]?。?`,
    remove: [
      '新聞來源：河邊日報',
      '原文链接：https://rijie.example/1',
      '本文转自：河边日报',
      '（原标题：渡口又开了）'
    ],
    keep: ['本文来自一个雨夜的想法。它后来变成了一本书。']
  },
  {
    id: 'printed-in',
    category: 'credit',
    why: 'Paper, date and page on which the article was printed.',
    scope: 'span',
    at: 'tail',
    match: r`(?:^|(?<=[。！？”」』）)] ?))[（(]?(?:本文)?(?:原?[刊载載][于於]|刊登[于於])?《[^《》]{1,18}(?:报|報|刊|志|網|网)》 ?[（(]? ?(?:(?:19|20)\d\d ?年)? ?\d{1,2} ?月 ?\d{1,2} ?日.{0,14}版.{0,12}$`,
    remove: ['河水退了。⟦《河边日报》（2021年03月12日 04 版）⟧', '《河边日报》2021年3月12日第5版'],
    keep: ['他翻开《河边日报》2021年3月12日的旧报纸。']
  },
  {
    id: 'roles',
    category: 'credit',
    why: 'The people behind an article, each title and name divided by a stroke.',
    at: 'edge',
    match: r`(?:(?:作者|记者|記者|撰文|采写|采访|採訪|整理|策划|策劃|统筹|監製|监制|制作|剪辑|视频|设计|設計|校对|校對|核稿|审核|责编|責編|编审|值班主任|新媒体编辑|出品|编辑|編輯|主编|翻译|翻譯|编译|編譯|摄影|攝影|文字|图片|插画|排版|美编|来源|來源)(?: ?[丨|｜│/／] ?| {1,3}[:：] ?)|文丨 ?|文｜ ?|文\| ?|文│ ?|文\/ ?|文／ ?|图丨 ?|图｜ ?|图／ ?|图\/ ?|圖／ ?|圖\/ ?)[^。！？，]{2,40}`,
    remove: ['作者｜林小满', '文/林小满 图/李海', '责编 丨 李海', '编辑 ：林小满'],
    keep: ['图/表的比例不对。', '作者/读者之间的距离，他写道，是一条河。']
  },
  {
    id: 'author-bracket',
    category: 'credit',
    why: 'What the author is, in brackets behind the last sentence.',
    scope: 'span',
    at: 'tail',
    match: r`[（(](?:本文)?(?:作者|译者|譯者|撰稿人)(?:系|为|為|是|单位|简介|簡介|現任|现任|均为)[^（）()]{3,100}[）)]$`,
    remove: ['河水退了。⟦（作者系河边大学教授）⟧'],
    keep: ['这本书（作者是一位老船工）卖得很好。']
  },
  {
    id: 'author-notice',
    category: 'credit',
    why: 'A line about the author under the article.',
    at: 'tail',
    match: r`[（(【※*]{0,2}(?:(?:作者|譯者|译者|專欄作家|专栏作家)(?:简介|簡介|介绍|介紹)[】]?[:：]?.{0,240}|(?:本文)?作者(?:系|為|为|現任|现任|是)[^。]{2,80}[。）)]{0,2}|關於作者|关于作者)`,
    remove: ['作者簡介：林小滿，河邊日報記者。', '作者系河边大学教授', '关于作者'],
    keep: ['作者系着围裙走出厨房。她看了看河，没有说话，又回去了。']
  },
  {
    id: 'agency-alone',
    category: 'credit',
    why: 'The name of the agency or the paper, alone in the first or last line.',
    at: 'edge',
    match:
      '(?:中央社|新华社|新華社|中新社|中新网|中国新闻网|法新社|路透社|美联社|美聯社|人民网|新华网|央视网|央视新闻|澎湃新闻|联合早报|聯合新聞網|聯合報|自由時報|中時新聞網|東森新聞|三立新聞網|星島日報|环球网|光明网|德國之聲|美國之音|自由亚洲电台|中国经济网|海外网|参考消息)(?:讯|訊|电|電|报道|報導)?',
    remove: ['中央社', '新华社电'],
    keep: ['中央社会工作部']
  },
  {
    id: 'columnist',
    category: 'credit',
    why: 'Paper, author and `column` in square brackets in front of a column.',
    scope: 'span',
    at: 'head',
    match: r`^[【〔\[][\p{Script=Han}]{2,14}(?:专栏|專欄|专稿|特稿)[】〕\]]`,
    remove: ['⟦【河邊林小滿專欄】⟧舊書市又開張了。'],
    keep: ['他在【河邊專欄】裡寫過這座橋。']
  },
  {
    id: 'editor-before-markup',
    category: 'credit',
    why: 'The editor, before what is left of the page’s markup, or at the end.',
    scope: 'span',
    match: r`(?:^|(?<=[>。！？”」）] ?))(?:责任编辑|責任編輯|责编|責編)[:：] ?\p{Script=Han}{2,4}(?= ?(?:<|$))`,
    remove: ['⟦责任编辑：林小满⟧ </p>', '河水退了。⟦责编：李海⟧'],
    keep: ['责任编辑：这个词他不喜欢。']
  }
]
