import type {Rule} from '../../../matching/rule.ts'
import {any} from '../words.ts'

const r = String.raw

/** What sites on shares, funds and crypto-currencies print around their articles. */
export const financeRules: readonly Rule[] = [
  {
    id: 'holdings-of-the-author',
    category: 'legal',
    why: 'Tells which of the securities the author and the publisher hold.',
    match: any(
      "(?:[*(]|disclosures?:? )?(?:[^.!?]{2,120} )?(?:has|have|had|holds?|held|owns?|does not (?:hold|own|have)|did not (?:hold|own|have)|do not (?:hold|own|have)|don[’']t own|doesn[’']t own|is long|is short|was long|no) [^.!?]{0,60}(?:positions?|shares?|stake|holdings?|interest)? ?(?:in |of )?(?:any of |any |either of )?(?:the )?(?:stocks?|securities|compan(?:y|ies)|cryptocurrenc(?:y|ies)|assets?|tokens?|coins?|shares|funds)(?: (?:that (?:are|were)|or \\p{L}{4,12}))? (?:mentioned|discussed|named|listed|referenced|cited)\\b.{0,400}",
      '(?:.{3,300}[.!?] )?(?:the )?[\\p{L} .]{3,40} (?:has a|is subject to a|has a full) disclosure policy(?:\\.(?: .{0,80})?)?',
      '(?:the motley fool|tmf|[\\p{L} .]{3,40}) (?:owns shares of|has positions in|recommends|owns and recommends)(?: and recommends)? [^.!?]{2,300}\\. .{0,120}disclosure policy\\.?.{0,60}',
      "(?:as of this writing|on the date of publication|at the time of (?:writing|publication)),? [^.!?]{2,80}(?:did not|does not|didn[’']t|do not|had no|has no|held|holds|was long|owned)[^.!?]{0,100}(?:positions?|securities|stocks?|cryptocurrenc)\\b.{0,300}",
      '(?:at the time of (?:publication|writing)|as of this writing|on the date of publication),? [^.!?,]{1,40} (?:was|is|am|were) (?:long|short)\\b.{0,160}|[\\p{L} .’-]{3,40} (?:owns shares of|has positions? in|has no positions? in|recommends) [^.!?]{2,200}\\. the motley fool (?:owns|recommends|has) .{2,300}',
      'i wrote this article myself,? and it expresses my own opinions?.{0,320}',
      "(?:i|we|i/we)(?: (?:am|are|have|has|do|did))? (?:not |no )?(?:receiving|received?) (?:any )?compensation for (?:it|this|writing).{0,240}|i have no business relationship with any company.{0,160}|(?:additional disclosure|analyst[’']s disclosure|seeking alpha[’']s disclosure) ?: .{4,400}",
      r`.{2,120} (?:has|have|holds?|owns?|had)(?: no| a)?(?: long| short| beneficial)? (?:positions?|shares|stake|stocks?|holdings?) in (?:any of |either of |all of )?(?:the )?(?:stocks?|securities|companies|funds?|shares)?,? ?(?:mentioned|named|discussed).{0,360}`,
      r`(?:[\p{L}’' ]{3,24}disclosure ?: ?)?I\/we have (?:no|a beneficial).{5,300}|this (?:content|article) was created by [^.!?]{2,60}, which is .{5,240}`
    ),
    at: 'tail',
    remove: [
      'Ana Ruiz has no position in any of the stocks mentioned. The Harbour Fool has a disclosure policy.',
      'The Motley Fool has a disclosure policy.',
      'I wrote this article myself, and it expresses my own opinions.',
      'As of this writing, Jan Meer did not hold a position in any of the aforementioned securities.',
      'Ana Ruiz has no position in any of the stocks mentioned.',
      'The Harbour Fool has a disclosure policy.'
    ],
    keep: [
      'The fund has a position in three of the companies, and none of them paid a dividend.',
      'The board owns shares of the mill.',
      'At the time of writing, the boat has no name.',
      'The firm has a position in the market that was mentioned by both.',
      'The fund has a disclosure policy that is old.'
    ]
  },
  {
    id: 'stock-picks',
    category: 'ad',
    why: 'The publisher of an article on a share sells its list of others.',
    match: any(
      '(?:\\d{1,2}|ten|five|seven|three) (?:stocks|cryptos|companies) (?:we|that we|our analysts) (?:like|love|believe|think|prefer)[^.!?]{0,60}|(?:see|view|discover|click here (?:for|to see)|get) the (?:\\d{1,2}|ten|five|seven|three|top)(?: \\p{L}{3,10})? stocks(?: here| now| »| »)?[.!]?',
      '[*^]{0,2} ?(?:stock advisor|portfolio|market-beating)[\\p{L} ]{0,20} returns? as of .{4,60}|returns as of \\p{L}{3,9} \\d{1,2},? (?:19|20)\\d\\d\\.?',
      'when (?:investing geniuses|our (?:award-winning )?analyst)[^.!?]{0,60} (?:has|have) a (?:stock )?tip.{0,400}|(?:they|the team) just revealed what they believe (?:are|is) the.{0,240}',
      'want the latest recommendations from [^?]{3,60}\\?.{0,260}|to read this article on [\\p{L}. ]{3,40},? click here.{0,260}|(?:zacks investment research|more from investorplace|click to get this free report.{0,260}|[^.!?]{3,100} ?: free stock analysis report\\b.{0,300})',
      "(?:before you (?:consider|buy|make your next trade)|should you (?:invest|buy|you invest)) [^.!?]{2,80}[,?] (?:you[’']ll want to hear this|consider this|right now\\?)[:.]?|view (?:the |these )?(?:five|ten|top) stocks(?: here)?|want more great investing ideas\\?"
    ),
    remove: [
      '10 stocks we like better than Harbour Mills',
      '*Stock Advisor returns as of June 5, 2021',
      'Want the latest recommendations from Harbour Research? Today you can download seven picks.',
      'To read this article on Zacks.com click here.',
      'Harbour Incorporated (HRB): Free Stock Analysis Report'
    ],
    keep: [
      'Ten stocks we bought in May have fallen since.',
      'Returns as of May were poor.',
      'See the five boats.'
    ]
  },
  {
    id: 'market-alerts',
    category: 'subscribe',
    why: 'Offers notices on a share, or another analysis of it.',
    match: any(
      'get (?!the )[\\p{L}&. ]{3,60} alerts ?:|(?:view|see|check out) our (?:latest|free|full|most recent) (?:analysis|report|research|coverage) (?:for|on|of) [^.!?]{2,60}[.!]?',
      '(?:this (?:instant )?(?:news )?alert (?:was|is) (?:powered|generated) by).{4,260}',
      '(?:have feedback on this article\\?|concerned about the content\\?) .{4,200}|[*] ?interactive brokers rated .{4,120}|(?:this article by )?simply wall st (?:is general in nature|has no position in|does not have a).{0,500}|we (?:provide|aim to bring) [^.!?]{4,120}(?:historical data|long-term focused|fundamental data)[^.!?]{0,160}\\..{0,300}'
    ),
    remove: [
      'Get Harbour Mills alerts:',
      'View our latest analysis for Harbour Mills',
      'This article by Simply Wall St is general in nature.'
    ],
    keep: ['Get the alerts: they are free.', 'See the latest of our boats on the quay.']
  },
  {
    id: 'no-investment-advice',
    category: 'legal',
    why: 'Denies that the text is advice, or warns of losses, in a line of its own.',
    match: any(
      '.{0,120}\\bnothing (?:in|on|contained (?:in|on|herein)|herein|written|published|said)[^.!?]{0,60} (?:constitutes?|should be (?:construed|taken|considered|regarded|interpreted|treated)|is (?:intended|meant|to be)|shall)[^.!?]{0,60}\\b(?:advice|recommendation|solicitation|offer)\\b.{0,300}',
      "(?:this|the (?:above|content|information|article)|none of this|it)[^.!?]{0,60} (?:is not|are not|isn[’']t|should not be|shouldn[’']t be|not)[^.!?]{0,50} (?:financial|investment|trading|legal|tax|medical)(?:,? (?:or|and) \\p{L}{3,12})? advice[.,]?.{0,300}",
      '(?:ad: ?|warning: ?|\\* ?)?(?:your )?capital (?:is )?at risk\\.?.{0,120}|\\d\\d(?:\\.\\d{1,2})?% of retail (?:investor |cfd )?accounts lose money.{0,200}|(?:cfds are complex instruments|trading (?:forex|cfds|cryptocurrenc(?:y|ies)|financial products)[^.!?]{0,60} (?:carries|involves)[^.!?]{0,30} risk|all (?:investments|investing|trading) (?:involves?|carr(?:y|ies))[^.!?]{0,20} risks?|past performance is (?:no|not)(?: a)?(?: guarantee| indicative| reliable| necessarily)).{0,300}',
      '(?:please )?(?:always )?(?:do|conduct) your own (?:research|due diligence)(?: \\(dyor\\))?(?: (?:before|and|prior|as|when)[^.!?]{2,120})?[.!](?: .{2,200})?'
    ),
    at: 'tail',
    remove: [
      'Nothing in this article constitutes financial advice. Do your own research first.',
      'This is not financial advice.',
      'Your capital is at risk.',
      'Do your own research before you invest.'
    ],
    keep: [
      'Nothing in the letter was about money.',
      'Capital at the risk of the crew: so it was shared',
      'Do your own washing, said the cook.'
    ]
  },
  {
    id: 'house-of-the-publisher',
    category: 'legal',
    why: 'The publisher of a finance site presents itself and its owners.',
    match: any(
      '(?:the leader in news and information on|please note that our privacy policy, terms of use|[\\p{L} ]{3,24} is an (?:independent )?(?:operating subsidiary|award-winning media outlet) )[^!?]{10,400}',
      '(?:the )?(?:featured |header |cover |title )?(?:image|photo|picture)s?:? (?:from|by|via|courtesy of|source:?) [^.!?]{2,60}[,;.] (?:the )?charts? (?:from|by|via|courtesy of|source:?) \\p{L}[\\w.]{2,30}\\.?|charts? (?:from|by|via|courtesy of|source:?) tradingview(?:\\.com)?\\.?',
      '(?:the )?offers? that appear (?:in this table|on this (?:site|page)) (?:are|is) from .{4,260}|compare accounts'
    ),
    remove: [
      'The leader in news and information on cryptocurrency, Harbour Coin is a media outlet with strict policies.',
      'Featured image from Shutterstock, chart from TradingView.com'
    ],
    keep: ['Charts from the navy hung on the wall, beside a map of the coast. Nobody read them.']
  },
  {
    id: 'views-of-analysts',
    category: 'legal',
    why: 'Business papers say whose the views are, and whom to ask, also where line ends are lost.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?”"] ?))disclaimer ?: ?the (?:views|opinions|recommendations)(?: (?:and|or) (?:recommendations|investment tips|opinions|suggestions|advice|tips))?[^.!?]{0,90} (?:made|expressed|given|provided|shared)[^!?]{0,300}?(?:before (?:making|taking) any (?:investment|trading) decisions?)\.?`,
    remove: [
      'It fell again. ⟦Disclaimer: The views and tips expressed by experts are their own and not those of the paper. Ask a certified adviser before taking any investment decisions.⟧ The price was 30.'
    ],
    keep: ['In it a disclaimer: the views expressed were hers, so ask a friend.']
  },
  {
    id: 'updates-of-the-paper',
    category: 'subscribe',
    why: 'A business paper promotes its news and its app, also where line ends are lost.',
    scope: 'span',
    match: r`(?:get latest real-time updates ?)?catch all the [^.!?]{5,200}? on [\p{L} ]{3,20}\. ?download the [\p{L} ]{3,24}app to get daily market updates\.?(?: ?more(?: less)?)?`,
    remove: [
      'It fell again. ⟦Catch all the Business News, Market News and Latest News Updates on Live Wicket. Download The Wicket News App to get Daily Market Updates.⟧'
    ],
    keep: ['Catch all the business news on Monday.']
  },
  {
    id: 'add-symbols',
    category: 'nav',
    why: 'What a stock exchange prints in a box for symbols.',
    match: r`to add symbols:|these symbols will be available throughout the site during your session\.|(?:type a symbol or company name|copy and paste multiple symbols).{0,160}`,
    remove: ['To add symbols:', 'These symbols will be available throughout the site during your session.'],
    keep: ['He came to add symbols to the map.']
  }
]
