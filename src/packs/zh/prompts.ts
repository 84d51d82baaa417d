import type {Rule} from '../rule.ts'

const r = String.raw

/** Prompts, notices and planted keywords: Chinese, in both scripts. */
export const promptsRules: readonly Rule[] = [
  {
    id: 'tip-off',
    category: 'comment',
    why: 'Asks readers for news, with the number of the desk.',
    at: 'tail',
    match: r`[（(]?(?:[^。\n]{0,24}(?:欢迎|歡迎|如有|提供|如您有|您有|征集|徵求))[^。\n]{0,12}(?:爆料|报料|報料|新闻线索|新聞線索|線索|投稿|投诉)[^。\n]{0,40}(?:热线|熱線|电话|電話|邮箱|信箱|郵箱|拨打|撥打|微信|联系|聯繫|@|\d{7})[^。\n]{0,80}[。）)]{0,2}|(?:新闻)?(?:报料|爆料|报料热线|爆料熱線|新闻热线|新聞熱線|投稿邮箱|投稿信箱|舉報熱線|联系邮箱)[:：] ?[\w @.（）()、/-]{6,80}`,
    remove: [
      '(如有爆料,請撥打河邊日報新聞熱線 029-0000 0000)',
      '新闻热线：029-0000 0000',
      '欢迎提供新闻线索，邮箱 news@rijie.example'
    ],
    keep: ['有村民提供线索，警方按他留下的电话找到了那条船。第二天船就回来了。']
  },
  {
    id: 'notice',
    category: 'legal',
    why: 'What a site says about its texts and pictures: whose they are, and that it is not bound by them.',
    match: r`(?:[（(【※*]{0,2}(?:特别|特別|郑重|鄭重|免责|免責|版权|版權|重要|平台)(?:声明|聲明|提示)[】]?[:：] ?.{0,12}(?:以上|本文|本站|本网|本網|本平[台臺]|文章|图片|此文|该文|该|轉載|转载|凡|除|作者|內容|内容).{4,400}|notice: the content above .{0,60}(?:is|are) uploaded.{4,240}|(?:本文|文章|图片|圖片|稿件|作品|部分|内容|內容|素材)[^。]{0,20}(?:来源于|来自|來自|源自|取自|整理自|转载自)(?:网络|網路|互联网|網絡)[^。]{0,30}(?:侵权|侵權|版权|版權|删|刪).{0,80}|(?:如|若)(?:有|涉及|涉)?(?:侵权|侵權|版权问题)[^。]{0,20}(?:联系|聯繫|告知|通知)[^。]{0,20}(?:删除|刪除|删|處理|处理).{0,30}|本文(?:内容|內容)?(?:仅供参考|僅供參考|不构成|不構成)[^。]{0,60}。?|.{0,20}不代表(?:本站|本网|本網|本報|本报|本平台|.{2,8}(?:平台|网|網))(?:的)?(?:观点|觀點|立场|立場|意見|意见).{0,40}|本文系作者授权.{2,60}|本文由.{2,30}(?:授权|授權|原创|原創)(?:转载|轉載|发布|發布|刊登|首发).{0,60})`,
    remove: [
      '特別聲明：以上內容為平臺用戶上傳並發布，本平臺僅提供信息存儲服務。',
      '本文仅供参考，不构成投资建议。',
      '图片来源于网络，如有侵权请联系删除',
      'Notice: The content above is uploaded and posted by a user.'
    ],
    keep: ['本文内容分三章，第一章写河。', '他说那只是他自己的话，不代表村里人的意思。']
  },
  {
    id: 'registration',
    category: 'legal',
    why: 'The number under which a site is registered, and the licences in its footer.',
    match: r`.{0,60}(?:icp备|icp備|icp证|公网安备|网安备|违法和不良信息举报|互联网新闻信息服务许可证|网络视听许可证|信息网络传播视听节目许可证|增值电信业务经营许可证|广播电视节目制作经营许可证).{0,120}`,
    at: 'tail',
    remove: ['统计代码 | 河ICP备2025000000号-2', '违法和不良信息举报电话：029-00000000'],
    keep: ['备案之后，网站才能开通。']
  },
  {
    id: 'follow-imperative',
    category: 'subscribe',
    why: 'Asks readers to follow the site or to take its app or newsletter.',
    match: r`[👉▶★◎※📢👍🔥 ]{0,4}(?:快?(?:加入|追蹤|追踪|按讚|按赞|订阅|訂閱|關注|关注|下載|下载|安装|点击|點擊|立即|馬上|点此|點此|點我|扫码|免費)[^。，\n]{0,16}(?:(?:我们|我們)(?=$|[！!]|的?(?:公众|公眾|微信|ig|fb|facebook|臉書|粉|频道|頻道|社群|youtube|line|twitter|telegram|电子|電子))|官方|本报|本報|频道|頻道|粉絲|粉丝|專頁|粉專|好友|app|客户端|電子報|电子报|youtube|telegram|instagram| ig)[^。，,\n]{0,50}|(?:不用抽 ?不用搶|現在用app看新聞).{0,80}|關注我們可獲取.{0,20}|关注我们可获取.{0,20}|.{0,30}(?:點我下載app|按我看活動辦法|點我加入).{0,40}|(?:下載|下载|安裝)[^。，]{2,14}(?:app|客户端)[^。]{0,30})[！!。]?`,
    remove: [
      '加入河邊日報官方帳號好友',
      '追蹤我們的IG',
      '下載河邊日報APP，隨時看新聞',
      '关注我们可获取更多热点资讯'
    ],
    keep: ['加入我们的是三个年轻人，他们从河对岸来，带着锅。', '他下载地图，关掉手机，上了船。']
  },
  {
    id: 'helpline',
    category: 'legal',
    why: 'Taiwan’s news sites close reports with a notice of the law on drinking, smoking or suicide.',
    at: 'tail',
    match: r`[◎※★▲◆《【 ]{0,3}.{0,24}(?:提醒您|關心您|提醒您[:：]|珍惜生命|飲酒過量|喝酒不開車|未成年請勿飲酒|自殺不能解決問題|勇敢求救並非弱者|吸菸有害健康|請給自己一個機會)[:：，,、！!》】 ].{0,160}`,
    remove: ['★河邊日報關心您：飲酒過量，有害健康', '珍惜生命，自殺不能解決問題，請撥1925'],
    keep: ['老師提醒他们珍惜时间。']
  },
  {
    id: 'planted-title',
    category: 'spam',
    why: 'The keywords of a betting site, planted above a copied report.',
    at: 'head',
    from: 'balanced',
    match: r`(?:[一二三五]分(?:快三|快3|彩|时时彩|赛车)|快三|快3|时时彩|11选5|北京赛车|pk10|幸运飞艇|彩神|大发(?:彩票|快三|welcome)|极速赛车|亚博|开云体育|华体会|乐鱼体育|星空体育|爱游戏体育|新葡京|皇冠体育|金沙娱乐)[^。，！？]{0,60}(?:登录|登陆|官网|网址|入口|下载|注册|邀请码|app|首页|网站)(?:[|_ -]{0,3}20\d\d-\d\d-\d\d \d\d:\d\d)?`,
    remove: ['二分快三登录|平台网址入口下载 - 官网网站首页', '二分快三邀请码2021-01-31 16:05'],
    keep: ['快三年了，他没有登录过一次。']
  }
]
