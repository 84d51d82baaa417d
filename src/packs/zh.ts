import type {Pack} from '../matching/rule.ts'
import {formRules} from './forms/index.ts'
import {vocabulary} from './forms/zh.ts'
import {creditRules} from './zh/credit.ts'
import {interfaceRules} from './zh/interface.ts'
import {pageRules} from './zh/page.ts'
import {promptsRules} from './zh/prompts.ts'
import {wireRules} from './zh/wires.ts'

/** Chinese: news portals of the mainland, Taiwan and Hong Kong. */
const pack: Pack = {
  language: 'zh',
  rules: [
    ...creditRules,
    ...interfaceRules,
    ...promptsRules,
    {
      id: 'related',
      category: 'related',
      why: 'Labels in front of links to other articles.',
      then: {lines: 6, match: 'headline'},
      match:
        '[【\\[「]?(?:相关(?:阅读|新闻|报道|链接|文章|推荐|专题|内容)|相關(?:閱讀|新聞|報導|連結|文章)|延伸(?:阅读|閱讀)|推荐(?:阅读|新闻|文章)|推薦(?:閱讀|文章)|更多(?:精彩|新闻|内容|閱讀|新聞|阅读).{0,20}|热门(?:推荐|新闻|文章|排行)|熱門(?:新聞|文章)|猜你喜欢|你可能还喜欢|你可能也喜歡|编辑推荐|今日热点|精彩推荐|看更多.{0,12}|点击排行|往期回顾)[】\\]」]?[:：]?',
      remove: ['【延伸閱讀】', '相关新闻\n河边的旧书市将在本周末早晨重新开张迎客'],
      keep: ['他写了许多相关文章，却从不署名。']
    },
    {
      id: 'agency',
      category: 'credit',
      why: 'The agency closes a report; a site says what it is not bound by.',
      match:
        '[（(](?:新华社|中新社|央视新闻|中央社|综合报道|路透社|法新社|美联社|人民日报)[）)]|声明：(?:该|本|此)文.{4,120}|(?:特别)?声明[:：]以上.{4,160}',
      at: 'tail',
      remove: ['（新华社）', '声明：该文观点仅代表作者本人。'],
      keep: ['（新华社）记者当天在场。']
    },
    {
      id: 'editor',
      category: 'credit',
      why: 'Who edited or wrote it, and where it is from.',
      at: 'tail',
      match:
        '[（(【\\[]?(?:责任编辑|责编|编辑|主编|记者|通讯员|作者|文字|摄影|校对|审核|来源|稿源|文章来源|新闻来源|本文来源|原标题|编译|翻译|責任編輯|編輯|來源|攝影)(?:[:：／\\/][^。！？]{1,60}|[:：]? ?[\\p{Script=Han}]{2,4})[）)】\\]]?|(?:文|图|摄|圖)[:：／\\/][^。！？]{1,40}',
      remove: ['责任编辑：林小满', '来源：河边日报', '记者 林小满'],
      keep: ['编辑部昨天搬进了新楼，林小满第一个到。', '来源不明的水流进了河里。']
    },
    {
      id: 'date-head',
      category: 'credit',
      why: 'Date, source and reporter above the text.',
      match:
        '20\\d\\d(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|年\\d{1,2}月\\d{1,2}日) ?\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?(?:来源|來源)[:：] ?[^。！？]{1,30})?|(?:记者|記者) ?[／/]? ?[\\p{Script=Han}]{2,4}|文 ?[／/] ?[\\p{Script=Han}]{2,4}|【?(?:记者|記者)[\\p{Script=Han}]{2,4}(?:／|/)?[\\p{Script=Han}]{2,4}(?:报导|報導|报道)】?',
      at: 'head',
      remove: ['2020年05月04日 10:15', '2020-05-04 10:15:00', '【记者李海台北报导】'],
      keep: ['2020年05月04日 10:15 船到岸。']
    },
    {
      id: 'editor-head',
      category: 'credit',
      why: 'Source and time above the article.',
      at: 'head',
      match:
        '(?:来源|稿源|文章来源|新闻来源|來源|作者|记者|发布时间|发表时间|更新时间|發布時間|更新時間)[:：] ?[^。！？]{1,60}',
      remove: ['来源：河边日报 2021-03-12 10:15', '发布时间：2021年3月12日'],
      keep: ['时间：那是1998年的冬天，河水结了冰。人们在冰上走。']
    },
    {
      id: 'photo-credit',
      category: 'credit',
      why: 'Who took the picture.',
      match:
        '[（(]?(?:图片来源|图源|资料图|资料图片|资料照片|图片|視覺中國|图|圖片來源|示意圖|圖|圖片|翻攝自?)[:：／\\/][^。！？]{1,40}[）)]?|[（(](?:资料图|资料图片|资料照片|示意圖|示意图|图片来自网络|图文无关)[）)]|(?:图片|圖片|照片|配图|配圖|视频|影片)(?:均|都|皆)?(?:来自|來自|发自|發自|源自|取自|选自|来源于|來源於)于?[^。！？，\\n]{0,14}(?:网络?|網路?|互联网|社|报|報|微博|微信|公众号|app|客户端|提供|电视台?|截图|知乎|小红书|抖音|unsplash|pexels|pixabay|视觉中国|getty|资料)|(?:影片|視頻|视频)來?来?源[:：／/][^。！？]{1,40}|(?:新华社|中新社|中新网|人民网)?记者 ?[\\p{Script=Han}·]{2,6} ?摄|(?:新华社|中新社)发(?:（[^（）]{2,20}摄）)?',
      remove: [
        '图片来自网络',
        '图片均来自渡口App',
        '新华社记者 李海 摄',
        '影片來源：李海',
        '图片来源：河边日报',
        '（资料图）'
      ],
      keep: [
        '图片来自网络时代之前的相册。',
        '照片来自河边，船来自上游',
        '图：这是他画的第一笔。后来他画了一整面墙。'
      ]
    },
    {
      id: 'sign-off',
      category: 'credit',
      why: 'The editor’s name in brackets ends the last line.',
      scope: 'span',
      at: 'tail',
      match:
        '[（(](?:责任编辑|责编|编辑|记者|完|編輯|責任編輯|文|本报记者|转自|摘自|来源)[:：]? ?[^（）()。]{0,20}[）)]$',
      remove: ['老茶馆的灯又亮了。⟦（责任编辑：林小满）⟧', '河水退了。⟦（完）⟧'],
      keep: ['他说（编辑部的人都知道）河水会退。']
    },
    {
      id: 'follow',
      category: 'subscribe',
      why: 'Asks readers to follow on WeChat and the like.',
      match:
        '(?:[^。，,\\n]{0,24}|[^。\\n]{0,40}(?:请|請|欢迎|歡迎|敬请|记得|記得|可以?|[，,] ?))(?<![受被更为為])(?:扫描|扫一扫|长按|关注|关注我们|訂閱|订阅|下载|加入)(?![的了着過过度])[^。，,\\n]{0,30}(?:二维码|公众号|微信|微博|客户端|app|公眾號|頻道|频道|粉絲團|粉絲專頁|line|telegram|电子报|電子報|会员|會員)(?!的)[^。\\n]{0,60}[。！!]?',
      remove: ['扫描二维码关注我们的公众号', '下载河边日报客户端'],
      keep: ['他关注河水，胜过关注天气。', '昨日，备受关注的船王林小满在官方微博发声，说河水已经退了。']
    },
    {
      id: 'more',
      category: 'related',
      why: 'Links to more, and buttons of the page.',
      match:
        '(?:更多(?:報導|报道|新聞|新闻|内容|內容|精彩)|(?:点击|點擊|點選)?(?:查看|閱讀|阅读|看)(?:更多|全文|原文)|(?:展开|展開)全文|你可能(?:感興趣|感兴趣|还喜欢|也想看).{0,6}|(?:最新|即時|热点)(?:消息|新聞|新闻)|(?:文章|全文)未完.{0,20}|返回(?:搜狐|首页|列表|顶部).{0,12}|举报|舉報|(?:关注|追蹤|追踪)(?:我们|我們)(?:的.{2,30})?|微信扫一扫.{0,20}|(?:下載|下载)(?:app|客户端).{0,20}|分享(?:到|至)(?:微信|微博|朋友圈|facebook|line).{0,20})[>》→]{0,3}',
      remove: ['點擊查看更多', '展开全文', '追蹤我們的Facebook'],
      keep: ['更多內容在下一章。', '查看更多資料後，他沉默了。']
    },
    {
      id: 'share',
      category: 'social',
      why: 'Share prompts.',
      match:
        '(?:分享(?:到|至|给|這篇|给好友|给朋友)?|转发|推荐给朋友|收藏|打印|列印|复制链接|複製連結|点赞|按讚|我要分享|字号|字體大小)(?:[:：] ?[^。！？]{1,80})?',
      remove: ['分享到：微信 微博', '打印'],
      keep: ['分享收成是村里的老规矩。']
    },
    {
      id: 'comments',
      category: 'comment',
      why: 'Comment prompts.',
      match:
        '(?:欢迎|我要|发表|查看|全部|最新|网友|发布|參與|留言)?(?:评论|評論|留言|回應|跟贴|跟帖)(?:[(（]?\\d{0,6}[)）]?|区|人参与|读取中\\.{0,3}|我要评论)?|网友评论仅供.{0,60}|(?:请|請)?(?:登录|登入)后?後?.{0,10}(?:评论|留言).{0,20}|发表评论.{0,30}|文明上网.{0,60}',
      remove: ['我要评论', '评论（12）'],
      keep: ['评论家说，这是他最好的画。']
    },
    {
      id: 'tags',
      category: 'taxonomy',
      why: 'The article’s tags.',
      at: 'tail',
      match: '(?:标签|标签|关键词|關鍵字|標籤|话题|分类|分類|專題)[:：] ?.{1,160}',
      remove: ['关键词：茶馆 老城'],
      keep: ['关键词他一个也没记住。']
    },
    {
      id: 'legal',
      category: 'legal',
      why: 'Copyright and disclaimers.',
      match:
        '(?:版权所有|版權所有|版权声明|免责声明|免責聲明|未经[^。]{0,20}(?:许可|授权|允许)|未經[^。]{0,20}(?:許可|授權|同意)|本文(?:仅代表|仅为|系)[^。]{0,20}(?:观点|转载)|以上(?:内容|內容)皆由|copyright|©(?![^。\\d\\n]{2,40}[。.] ?[^。\\n]{20})|凡本网注明|特别声明|转载(?:请|须)注明|轉載請註明|不代表本[站网報报].{0,10}立场)[^\\n]{0,400}',
      remove: ['版权所有，未经许可不得转载', '免责声明：本文仅代表作者观点'],
      keep: ['村里的山林版权归谁，没有人说得清。']
    },
    {
      id: 'breadcrumb',
      category: 'nav',
      why: 'Menus and breadcrumbs.',
      match:
        '(?:当前位置|您的位置|您所在的位置|首页|首頁|返回(?:首页|顶部|列表)|上一篇|下一篇|上一页|下一页|回首頁|繁体|设为首页|加入收藏)(?:[:：>＞»|/ ].{0,120})?',
      remove: ['首页 > 新闻 > 正文', '上一篇：河边的旧书市'],
      keep: ['报纸他从头页读到末页，一夜没睡。']
    },
    {
      id: 'pipes',
      category: 'nav',
      why: 'Menus of one-word links between bars.',
      match:
        '[^|｜┊。，！？]{1,12} [|｜┊] [^|｜┊。，！？]{1,24} [|｜┊] [^|｜┊。，！？]{1,24} [|｜┊] ?.{1,300}',
      remove: ['新闻 | 体育 | 健康 | 财经 | 娱乐'],
      keep: ['他列了四样：茶|水|饭|盐，都在桌上。']
    },
    {
      id: 'advertisement',
      category: 'ad',
      why: 'An advertising label.',
      match: '[【\\[（(]?(?:广告|廣告|推广|赞助内容|請繼續往下閱讀|請繼續往下看)[】\\]）)]?[.…]{0,3}',
      remove: ['广告', '請繼續往下閱讀...'],
      keep: ['广告从街上消失了。']
    },
    ...wireRules,
    ...pageRules,
    ...formRules(vocabulary)
  ]
}

export default pack
