import type {Rule} from '../rule.ts'

const r = String.raw

const paper =
  '(?:अमर उजाला|हिन्दुस्तान|हिंदुस्तान|लाइव हिन्दुस्तान|दैनिक जागरण|जागरण|नवभारत ?टाइम्स(?:\\.कॉम)?|दैनिक भास्कर|भास्कर|राजस्थान पत्रिका|पत्रिका न्यूज|न्यूज़?18(?: हिंदी)?|एनडीटीवी(?: इंडिया)?|आज ?तक|एबीपी न्यूज़?|ज़?ी न्यूज़?|प्रभात खबर|पंजाब केसरी|हरिभूमि|नई ?दुनिया|जनसत्ता|देशबन्धु|टीवी9(?: भारतवर्ष)?|बीबीसी(?: हिन्दी| हिंदी)?|द वायर|दि प्रिंट|द प्रिंट|न्यूजलॉन्ड्री|इंडिया टीवी|लोकमत(?: न्यूज़?| समाचार)?|वन ?इंडिया(?: हिंदी)?|वेबदुनिया|डाउन टू अर्थ|गांव कनेक्शन)'

/** What stands above, between and below the paragraphs: paths, ages, teams, embeds, notices: Hindi. */
export const pageRules: readonly Rule[] = [
  {
    id: 'breadcrumb',
    category: 'nav',
    why: 'The path of sections to the article.',
    at: 'head',
    match: r`(?:होम ?पेज|होम|मुख्य ?पृष्ठ|मुखपृष्ठ|(?:हिंदी|हिन्दी) (?:न्यूज़?|समाचार)|hindi news|home|news)(?: ?[/›»>|→] ?)[^।!?\n]{2,180}`,
    remove: ['होम / समाचार / नीमपुर की नहर', 'हिंदी न्यूज़ › नीमपुर › नहर'],
    keep: ['होम लोन की ब्याज दर घटी।', 'होम मिनिस्टर ने कहा कि नहर खुलेगी']
  },
  {
    id: 'age',
    category: 'credit',
    why: 'How long ago the page was published.',
    at: 'edge',
    match: r`(?:[^।!?:|\n]{2,24}[|•·] ?)?(?:(?:अंतिम |लास्ट )?(?:अपडेटेड|अपडेट|प्रकाशित|पब्लिश्ड|पब्लिश|पोस्टेड)(?: किया गया)? ?[:：|-]? ?)?\d{1,2} (?:सेकंड|मिनट|घंटे|घंटा|घण्टे|दिन|हफ्ते|हफ़्ते|सप्ताह|महीने|महीना|साल) (?:पहले|पूर्व)`,
    remove: ['अंतिम अपडेट: 3 घंटे पहले', '5 दिन पहले'],
    keep: ['5 दिन पहले नहर खुली थी।']
  },
  {
    id: 'stamp-behind-site',
    category: 'credit',
    why: 'Site or author with the time of publication behind a bar.',
    at: 'head',
    match: r`[^।!?\n]{2,60} ?[|•·] ?(?:(?:last |first )?(?:updated|published|posted|publish date|modified)|अंतिम अपडेट|अपडेटेड|अपडेट|प्रकाशित|पब्लिश(?:्ड)?)(?: on| at| date| किया गया)? ?[:：|-]? ?[^।!?\n]{0,24}\d{1,4}[^।!?\n]{0,40}`,
    remove: ['नीमपुर समाचार | Updated: 3 Jun 2023, 8:12 pm', 'मीरा नायर | अपडेटेड: 12 मार्च 2021'],
    keep: ['नहर | पानी | खेत | तीनों की बात']
  },
  {
    id: 'paper-and-place',
    category: 'credit',
    why: 'Author or team, paper and place in a line of their own above the text.',
    at: 'head',
    match: r`(?:[^।.!?,:|\n]{2,30}[,|/] ?)?${paper}(?: (?:टीम|संवाददाता|ब्यूरो|डेस्क|न्यूज नेटवर्क|डिजिटल|वेब टीम))?(?:[,|/–-]{1,2} ?[^।.!?\n]{2,30})?[।.]?`,
    remove: ['मीरा नायर, अमर उजाला, नीमपुर', 'हिन्दुस्तान टीम, नीमपुर', 'आजतक'],
    keep: ['अमर उजाला अखबार गाँव तक नहीं आता।']
  },
  {
    id: 'embed',
    category: 'media',
    why: 'What is left of an embedded post or a film.',
    match: r`(?:इस पोस्ट को|यह पोस्ट|इंस्टाग्राम पर)[^।\n]{0,20}(?:इंस्टाग्राम|instagram|पोस्ट)[^।\n]{0,8}देखें|.{1,60}\(@[\w.]{2,30}\) (?:की|द्वारा|के द्वारा)[^।\n]{0,16}(?:पोस्ट|शेयर)[^।\n]{0,30}|(?:पूरा )?(?:वीडियो|विडियो|video)(?: यहां| यहाँ)? (?:यहां|यहाँ|नीचे|देखें|लोड हो रहा)(?: देखें| है)?[।.!…]{0,3}|(?:यहां|यहाँ|नीचे)(?: दिए गए| पूरा)? (?:वीडियो|विडियो)(?: में)? देखें[।.!…]{0,3}|लोड हो रहा है[.…]{0,3}|आपका ब्राउज़?र[^।\n]{2,40}सपोर्ट नहीं[^।\n]{0,20}।?|(?:ऐप|एप) (?:पर|में) पढ\u093c?ें|(?:read (?:this|the story)? ?in|इसे) (?:english|अंग्रेजी)(?: में पढ\u093c?ें)?`,
    remove: ['इस पोस्ट को इंस्टाग्राम पर देखें', 'नहर वाले (@nahar) द्वारा साझा की गई पोस्ट', 'ऐप पर पढ़ें'],
    keep: ['वीडियो में लोग नहर के पास खड़े हैं।']
  },
  {
    id: 'web-title',
    category: 'artifact',
    why: 'The title for search engines, and what they shall be fed with.',
    at: 'tail',
    match: r`(?:web ?title|english title|keywords?|हिंदी कीवर्ड|वेब टाइटल) ?[:：-] ?.{3,240}|(?:get|read|find|for|stay)[^।\n]{2,120}(?:hindi news|news in hindi|hindi samachar|samachar)[^।\n]{0,160}|(?:(?:hindi news|latest news|breaking news|news in hindi) ?[,|/] ?){1}[^।\n]{2,120}`,
    remove: [
      'Web Title: nahar reopened in neempur',
      'Get Latest News in Hindi and Breaking News from all States.'
    ],
    keep: ['Hindi news चैनल गाँव आया।']
  },
  {
    id: 'label-of-author',
    category: 'credit',
    why: 'The label above the biography of the author, or above the answer of the page.',
    at: 'tail',
    match: r`(?:लेखक|लेखिका|रिपोर्टर|पत्रकार) (?:के बारे में|का परिचय|परिचय)(?: और जानें| अधिक जानें)?[:.]?|about the authors?[:.]?|(?:अगली|पिछली) (?:खबर|ख़बर|स्टोरी)(?: पढ\u093c?ें)? ?[:：] ?[^।\n]{6,160}`,
    remove: ['लेखक के बारे में', 'About the Author', 'अगली खबर: नाव फिर टापू तक चली'],
    keep: ['लेखक के बारे में गाँव में कोई नहीं जानता था।']
  },
  {
    id: 'notice',
    category: 'legal',
    why: 'A site says what its health, faith or money advice is worth, and that it did not edit an agency.',
    match: r`[(\[*]{0,2}(?:disclaimer|डिस्क्लेमर|डिसक्लेमर|अस्वीकरण|नोट|note|disclamer) ?[:：।-] ?[^\n]{0,120}(?:मान्यताओं|जानकारियों|सामान्य जानकारी|पुष्टि नहीं|विशेषज्ञ|डॉक्टर|चिकित्सक|जिम्मेदार|संपादित नहीं|निजी विचार|सलाह|निवेश|सूचना के लिए|पर आधारित)[^\n]{0,300}|[(\[](?:यह|ये|इस) (?:खबर|ख़बर|स्टोरी|लेख|आर्टिकल|कॉपी|समाचार)[^()\n]{2,120}(?:संपादित|एडिट|सिंडिकेट|सिंडीकेट|फीड|ऑटो)[^()\n]{2,120}[)\]]|यह (?:खबर|ख़बर|समाचार) (?:सिंडिकेट|ऑटो|एजेंसी)[^।\n]{2,80}(?:फीड|प्रकाशित)[^\n]{0,120}`,
    remove: [
      'डिस्क्लेमर: यह लेख सामान्य जानकारी पर आधारित है। अमल से पहले डॉक्टर से पूछें।',
      'Note: निवेश से पहले विशेषज्ञ की सलाह लें।',
      '(यह खबर सिंडिकेट फीड से प्रकाशित है)'
    ],
    keep: ['नोट: आवेदन के साथ दो फोटो लगाएँ।']
  },
  {
    id: 'interrupted',
    category: 'nav',
    why: 'Tells that the text goes on behind an advertisement.',
    match: r`[-–—(\[ ]{0,3}(?:विज्ञापन के बाद|विज्ञापन के नीचे|(?:खबर|ख़बर|कहानी|स्टोरी|लेख|आर्टिकल)(?: विज्ञापन के बाद| नीचे| आगे)?) (?:जारी(?: है| रहेगी)?|पढ\u093cना जारी रखें)[)\]।.… -]{0,4}|पढ\u093cना जारी रखें[.… ]{0,3}|(?:story|article) continues below.{0,30}`,
    remove: ['स्टोरी आगे जारी है...', 'पढ़ना जारी रखें'],
    keep: ['नहर की कहानी आगे जारी है और रहेगी, उसने कहा।']
  },
  {
    id: 'google-news',
    category: 'subscribe',
    why: 'Asks readers to follow on a service for news.',
    match: r`(?:हमें |हमारे साथ )?(?:गूगल न्यूज़?|google news|whatsapp|व्हाट्सएप|व्हाट्सऐप|telegram|टेलीग्राम|youtube|यूट्यूब|instagram|facebook|twitter|x)(?: चैनल| ग्रुप| पेज)? (?:पर|पे|को|से) (?:हमें |हमसे )?(?:फॉलो|फ\u093cॉलो|लाइक|सब्सक्राइब|जॉइन|ज्वाइन|जुड\u093c?ें)(?: करें| कीजिए)?[।!.]?`,
    remove: ['गूगल न्यूज पर फॉलो करें', 'Telegram पर हमसे जुड़ें'],
    keep: ['गूगल न्यूज पर नहर की खबर आई।']
  }
]
