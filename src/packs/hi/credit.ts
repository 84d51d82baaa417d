import type {Rule} from '../../matching/rule.ts'

const r = String.raw

const month =
  '(?:जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'
const agency =
  '(?:भाषा|पीटीआई|पीटीआई-भाषा|एएनआई|आईएएनएस|वार्ता|यूनीवार्ता|हि\\.?स\\.?|हिंदुस्थान समाचार|हिन्दुस्थान समाचार|एजेंसी|एजेंसियां|रॉयटर्स|एएफपी|एपी|pti|ani|ians|uni|एचएस|वेबवार्ता)'

/** Who wrote it, for which desk or agency, and when: Hindi. */
export const creditRules: readonly Rule[] = [
  {
    id: 'desk',
    category: 'credit',
    why: 'The desk, the bureau or the correspondent, and the paper, above the text.',
    at: 'head',
    match: r`[^।.!?:\n]{0,36}(?:डेस्क|ब्यूरो|संवाददाता|न्यूज नेटवर्क|न्यूज़ नेटवर्क|संवाद सूत्र|संवाद सहयोगी|जागरण टीम|जागरण)(?:[,|/:–-]{1,2} ?[^।.!?\n]{2,40})?[।.]?`,
    remove: ['स्पोर्ट्स डेस्क, नीमपुर समाचार', 'नीमपुर ब्यूरो', 'वरिष्ठ संवाददाता'],
    keep: ['स्पोर्ट्स डेस्क पर बैठकर उसने चाय पी और खबर लिखी।']
  },
  {
    id: 'desk-span',
    category: 'dateline',
    why: 'The desk in front of the first sentence.',
    scope: 'span',
    at: 'head',
    match: r`^(?:[\p{L}\p{M}]{2,14} )?(?:डिजिटल डेस्क|न्यूज डेस्क|न्यूज़ डेस्क|बॉलीवुड डेस्क|स्पोर्ट्स डेस्क|खेल डेस्क|बिजनेस डेस्क|लाइफस्टाइल डेस्क|वेब डेस्क|एंटरटेनमेंट डेस्क|टेक डेस्क|ऑनलाइन डेस्क|इंटरनेशनल डेस्क|नेशनल डेस्क)(?:, ?[\p{L}\p{M} ]{2,24})?(?:। ?| ?[:：|] ?| [-–] )`,
    remove: ['⟦बॉलीवुड डेस्क। ⟧नहर की फ़िल्म आ गई।', '⟦डिजिटल डेस्क, नीमपुर। ⟧नहर खुल गई।'],
    keep: ['न्यूज डेस्क ने बताया कि नहर खुल गई।']
  },
  {
    id: 'english-label',
    category: 'credit',
    why: 'Who wrote, edited and published it and when, behind English labels.',
    at: 'head',
    match: r`\|? ?(?:(?:written|edited|reported|published|posted|curated|translated) by ?[:：|-]? ?[^।!?:\n]{2,40},? ?(?:written|edited|reported|published|posted|curated|translated) by ?[:：|-]? ?[^।!?:\n]{2,40}|(?:written|edited|reported|published|posted|curated|authored|compiled|produced|updated|agency|author|source|by)(?: by)? ?[:：|-] ?[^।!?\n]{2,70}|(?:last )?(?:updated|publish(?:ed)?(?: date)?|posted|first published|modified|created)(?: on| at| date)? ?[:：|-]? ?(?:mon|tues?|wed|wednes|thu|thurs|fri|sat|satur|sun)?(?:day)?,? ?(?:\d{1,2} ?${month}|${month} ?\d{1,2}),? ?20\d\d[^।!?\n]{0,60})`,
    remove: [
      'Published by: Ramkishan Neem',
      'Updated Fri, 31 Aug 2018 02:36 PM IST',
      'Last Updated: March 12, 2021, 10:15 IST'
    ],
    keep: ['Updated नियम अब गाँव में भी लागू हैं।']
  },
  {
    id: 'stamp',
    category: 'credit',
    why: 'When the page was published, with the time of day or a label.',
    at: 'head',
    match: r`(?:(?:प्रकाशित|अपडेटेड|अपडेट|पब्लिश|पब्लिश्ड|अंतिम अपडेट|प्रकाशन तिथि|तारीख|दिनांक|समय|लास्ट अपडेट)(?: तिथि| डेट| समय| किया गया)? ?[:：|-] ?)?(?:(?:सोम|मंगल|बुध|गुरु|बृहस्पति|शुक्र|शनि|रवि)(?:वार)?,? ?)?(?:\d{1,2} ${month},? ?20\d\d|${month} \d{1,2},? 20\d\d),? ?[|,-]? ?(?:\d{1,2}:\d\d(?::\d\d)? ?(?:am|pm|ist|बजे)?(?: ist)?)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:${month} ?\d{1,2}|\d{1,2} ${month})(?:,? 20\d\d)?|\d{1,2} मिनट (?:में पढ़ें|पढ़ें|का पठन|पहले)|पढ़ने का समय ?[:：] ?\d{1,2}.{0,10}`,
    remove: ['अपडेटेड: 12 मार्च 2021, 10:15 AM', 'मार्च 12, 2021', 'Friday, March 12', '5 मिनट पहले'],
    keep: ['12 मार्च 2021 को नहर खुली।']
  },
  {
    id: 'agency-end',
    category: 'credit',
    why: 'Agency or reporter behind the last sentence, in brackets or behind dashes.',
    scope: 'span',
    at: 'tail',
    match: r`(?:^|(?<=[।.!?'"”’|)] ?))(?:[(\[] ?(?:इनपुट ?[-:–] ?)?(?:एजेंसी ?[-/]? ?)?${agency}(?:[ /,-]{1,2}[^()।]{2,30})?(?: (?:इनपुट(?: के साथ)?|से इनपुट|के इनपुट के साथ))? ?[)\]]|[-–—]{1,2} ?${agency}(?:[ /,]{1,2}[\p{L}\p{M}/ ]{2,24})?|\/ ?(?:हिन्दुस्थान समाचार|हिंदुस्थान समाचार)(?: ?\/ ?[\p{L}\p{M} ]{2,24})?|(?:हिन्दुस्थान समाचार|हिंदुस्थान समाचार) ?\/ ?[\p{L}\p{M} ./]{2,40})[।.]?$`,
    remove: [
      'नहर खुल गई।⟦(एजेंसी)⟧',
      'नहर खुल गई। ⟦--आईएएनएस⟧',
      'हिन्दुस्थान समाचार/रामकिशन',
      'नहर खुल गई। ⟦(इनपुट-भाषा)⟧'
    ],
    keep: ['नहर पर बैठक (एजेंसी की ओर से) कल होगी।']
  },
  {
    id: 'report-label',
    category: 'credit',
    why: 'Reporter, author or source behind a label at the end.',
    at: 'tail',
    match: r`[(\[]?(?:रिपोर्ट|रिपोर्टर|लेखक|लेखिका|संपादन|संपादक|प्रस्तुति|संकलन|अनुवाद|अनुवादक|स्रोत|सोर्स|साभार|फोटो साभार|संवाददाता|इनपुट|सहयोग|फोटो|ब्यूरो रिपोर्ट|रिपोर्ट by) ?[:：–—-] ?[^।!?\n]{2,60}[)\]]?|[(\[](?:लेखक|लेखिका|ये लेखक|यह लेख)[^()\[\]]{8,200}(?:हैं|है|विचार)[।.]?[^()\[\]]{0,60}[)\]]|(?:आलेख|लेख) में व्यक्त विचार.{4,120}|(?:ये|यह|इस लेख में व्यक्त|उपरोक्त) (?:लेखक के|विचार लेखक के)[^\n]{4,100}`,
    remove: ['रिपोर्ट- रामकिशन नीम', '(लेखक वरिष्ठ पत्रकार हैं)', '(लेखिका शिक्षक हैं। ये उनके निजी विचार हैं।)'],
    keep: ['रिपोर्ट - यह शब्द सुनते ही सब चुप हो गए। फिर किसी ने पूछा।']
  }
]
