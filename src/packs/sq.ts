import type {Pack} from '../matching/rule.ts'
import {formRules} from './forms/index.ts'
import {vocabulary} from './forms/sq.ts'
import {clock, digitDate, labels, networks, personName, pictureOwner} from './patterns.ts'

const month = '(?:jan|shk|mar|pri|maj|qer|korr|gus|sht|tet|nën|nen|dhj)\\p{L}{0,6}'
const date = `(?:e (?:hënë|martë|mërkurë|enjte|premte|shtunë|diel|hene|marte|merkure|shtune),? )?\\d{1,2} ${month},? (?:19|20)\\d\\d`

// Portals that want clicks on their advertisements put off the filters of networks by letters such as `1` for `i`.
const press = 'sht[iy1]p(?:e|ë|ni)?'
const advert =
  '(?:rek ?[l1]a ?men?|re ?lamen|rek[l1]amat|market[iy]ngun|foton|fotot|katrorin re.?klamues|katrorin)'

/** Albanian: portals of Albania, Kosovo and North Macedonia. */
const pack: Pack = {
  language: 'sq',
  rules: [
    {
      id: 'lexo-edhe',
      category: 'related',
      why: 'Links to other articles between the paragraphs, each behind such a label.',
      match:
        "[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:lexo|lexoni|shiko|shikoni|shih|dëgjo)(?: edhe| më shumë| me shume| gjithashtu| këtu| ketu| po ashtu| lajmin e plotë)?|(?:artikuj|lajme|tituj) të (?:ngjashëm|ngjashme|lidhur|lidhura)|të ngjashme|mund t[’']ju (?:interesojë|pëlqejë)|ndoshta ju intereson|më shumë për temën)\\s*(?:[:：|]|>+|»|›|→|[–—-] )\\s?.{6,240}",
      remove: ['Lexo edhe: Kthehet trageti në ishuj', 'LEXO ME SHUME | Pesë shëtitje për të dielën'],
      keep: ['Lexo edhe shkronjat e vogla, tha ajo.']
    },
    {
      id: 'te-ngjashme',
      category: 'related',
      why: 'The label above a list of other articles; their headlines follow.',
      match:
        "[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:artikuj|lajme|shkrime|postime|tituj) (?:të |te )?(?:ngjash[ëe]m|ngjashme|lidhur|lidhura|fundit|rekomanduar|rekomanduara|tjer[ëe]|tjera)|(?:të|te) ngjashme|lexo(?:ni)? (?:edhe|gjithashtu)|lajmet e fundit|më (?:të )?(?:lexuarat|shikuarat|klikuarat|lexuara)|mund t[’']ju (?:interesojë|pëlqejë)(?: edhe)?|ndoshta ju intereson|më shumë nga .{2,30}|të fundit|rekomanduar(?: për ju)?|nga e njëjta kategori)\\s?[:.…»→]?",
      then: {lines: 4, match: 'headline'},
      remove: ['Artikuj të ngjashëm', 'Më të lexuarat', 'Lajmet e fundit'],
      keep: ['Lajmet e fundit nga kurbeti erdhën natën, me një letër.']
    },
    {
      id: 'lexo-me-shume',
      category: 'related',
      why: 'A teaser that has been cut off ends with a link to the rest.',
      match:
        '[\\[(]?(?:lexo(?:ni)? (?:më shumë|me shume|artikullin e plotë|lajmin e plotë|të plotë|më tej|tutje)|vazhdo(?:ni)? (?:leximin|të lexosh|të lexoni|më poshtë)|shiko(?:ni)? (?:më shumë|të gjitha|galerinë)|(?:kliko|klikoni|kliko) (?:këtu|ketu)(?: .{2,80})?)[ .:…»›→>\\])]{0,5}',
      remove: ['Lexo më shumë', 'Vazhdo leximin »', 'Kliko këtu'],
      keep: ['Lexo më shumë poezi dhe më pak gazeta, këshillonte mësuesi.']
    },
    {
      id: 'shtyp-reklamen',
      category: 'ad',
      why: 'Portals ask for a click on an advertisement to see a film that is not in the text.',
      scope: 'span',
      match: `(?:(?:për|per) (?:më |me )?(?:tepër|teper|shumë|shume)[^.!?]{0,60} )?\\b${press} (?:mbi |n[eë] |te |t[eë] )?${advert}[^.!?]{0,80}[.!…: ]{0,5}$`,
      remove: [
        'Kështu tha ai në mbrëmje. ⟦Shtype reklamen dhe shiko videon e ketij shkrimi⟧',
        'Ajo u largua. ⟦Shtypni foton me poshte ndiqni pamjet.⟧'
      ],
      keep: ['Gazeta i shtyp reklamat me ngjyra dhe i shet me çmim të lirë. Kështu jeton.']
    },
    {
      id: 'hap-reklamen',
      category: 'ad',
      why: 'The same in other words.',
      scope: 'span',
      match:
        '(?:/ ?)?(?:(?:per|për) ta (?:shikuar|pare|parë)[^.!?/]{0,40}(?:hap|shtyp|kliko)[^.!?]{0,60}|\\d+ sekonda pasi ta keni hapur marketingun[^.!?]{0,60}|(?:kliko|klikoni|prek|prekni|hap|hape|hapni|hapeni) (?:mbi |n[eë] |te |t[eë] )?(?:rek ?lam[eë]n|rek ?lam[eë]s|marketingun)[^.!?]{0,100})[.!…: ]{0,5}$',
      remove: [
        'Kështu tha ai. ⟦/ Per ta shikuar videon hap marketingun⟧',
        'Ajo u largua. ⟦Kliko mbi reklamën dhe shiko pamjet⟧'
      ],
      keep: ['Firma e hap marketingun e saj në maj. Pastaj pret.']
    },
    {
      id: 'video-me-poshte',
      category: 'media',
      why: 'Sends readers to a film that is not in the text.',
      scope: 'span',
      match:
        '(?:(?:shiko|shikoni|shihni|ndiq|ndiqni|dëgjo|degjo|dëgjoni|shih) (?:më poshtë |me poshte |këtu |ketu )?(?:videon|video|pamjet|videot|fotot|foton|intervistën|intervisten)(?: (?:e plotë|e plote|më poshtë|me poshte|këtu|ketu|e mëposhtme|e ketij shkrimi|e kësaj))?(?: (?:më poshtë|me poshte|këtu|ketu))?)[.!…: ]{0,5}$',
      remove: [
        'Ajo tha se do të kthehet. ⟦Shiko videon më poshtë:⟧',
        'Kështu u mbyll dita. ⟦Ndiqni pamjet.⟧'
      ],
      keep: ['Ata duan të shikojnë detin, jo videon. Kaq.']
    },
    {
      id: 'burimi-ne-fund',
      category: 'credit',
      why: 'The portal that a text was taken from, behind the last sentence.',
      scope: 'span',
      caseSensitive: true,
      match:
        '(?<=[.!?”"»] ?)(?:/ ?\\p{Lu}[\\p{L}\\p{N}.-]{2,24}(?: [\\p{L}\\p{N}.-]{1,16}){0,2} ?/?|\\((?:Kosova Sot(?: Online)?|Express|Kallxo|Telegrafi|Koha|Gazeta [^()]{2,24}|Lajmi\\.net|Indeksonline|Bota ?sot|KosovaPress|Ekonomia Online|[\\p{L}\\p{N}]{2,20}\\.(?:net|com|info|al|mk))\\))$',
      at: 'tail',
      remove: ['Ajo u kthye në mbrëmje. ⟦/Gazeta e Portit/⟧', 'Kështu tha kryetari. ⟦(Kosova Sot Online)⟧'],
      keep: ['Mori 5 kg/Ana dhe iku.', 'Shkroi emrin (Ana).']
    },
    {
      id: 'shkruan',
      category: 'credit',
      why: 'The line that names the author.',
      caseSensitive: true,
      match: `(?:(?:Nga|NGA|Shkruan|SHKRUAN|Shkruar nga|Autor|Autori|Përgatiti|Intervistoi|Foto nga|Publikuar nga)(?: ?: ?| ))(?=\\p{Lu}[^ ]{1,24} )${personName}(?: ?[,|•·/–—-] ?[^.!?]{2,60})?`,
      at: 'head',
      remove: ['Shkruan: Agron Deti', 'Nga Ana Lumi'],
      keep: ['Nga deti vjen erë.']
    },
    {
      id: 'burimi',
      category: 'credit',
      why: 'Where the text, or a picture, was taken from.',
      match:
        '(?:[-–—*(\\[] ?)?(?:burimi|burim|marrë nga|marre nga)\\s?[:：] ?(?:https?://\\S{4,200}|[^.!?:;]{2,90})[)\\].]?',
      remove: ['Burimi: Gazeta e Portit'],
      keep: ['Burimi: del nga shkëmbi; aty pihet. Pastaj ecet.']
    },
    {
      id: 'foto',
      category: 'credit',
      why: 'Who took or owns a picture; the picture is not in the text.',
      caseSensitive: true,
      match: `[(\\[*]{0,2}${labels('foto', 'fotot', 'foto ilustruese', 'foto ilustrim', 'foto nga', 'fotografia')} ?[:/©|] ?${pictureOwner}[)\\].]{0,2}`,
      remove: ['Foto: Ana Lumi', 'Foto ilustruese: Arkivi/Porti'],
      keep: ['Foto pas fotoje, albumi tregon vërshimin.']
    },
    {
      id: 'data',
      category: 'credit',
      why: 'When the page was published or changed.',
      match: `(?:(?:publikuar|postuar|përditësuar|perditesuar|përditësimi i fundit|ndryshuar|data)(?: (?:më|me|në|ne|nga .{2,30} më))?(?: ?[:|-])? ?(?:${date}|${digitDate}|\\d{1,2} ${month}|\\d{1,3} (?:orë|ditë|minuta|javë|muaj|vjet) (?:më parë|më pare))${clock}(?: ?[|•·,/–-] ?.{2,60})?|(?:para )?\\d{1,3} (?:sekonda|minutash?|minuta|orësh?|orë|ditësh?|ditë|javësh?|javë|muajsh?|muaj|vitesh?|vjet) më parë|koha e leximit:? .{2,20})`,
      remove: ['Publikuar më 3 maj 2021, 17:30', 'Përditësuar: 03.05.2021', '3 orë më parë'],
      keep: ['Publikuar në vitin 2021, raporti përmend nëntë fshatra.']
    },
    {
      id: 'shperndaje',
      category: 'social',
      why: 'Buttons and requests to share or to follow.',
      match: `(?:shpërnda(?:je|jeni|rje|ni)?|shperndaje|ndaje|ndani|printo|ruaj|kopjo linkun|më pëlqen|(?:shpërndaje?|shperndaje|ndaje|ndani|na ndiqni|ndiqna|na ndiq|pëlqeni|pëlqe)(?: (?:në|ne|me|këtë|kete|artikullin|lajmin|faqen tonë|miqtë|edhe))?(?: (?:në|ne|artikull|lajm))?(?: (?:${networks}|rrjetet sociale|miqtë(?: tuaj)?))?|(?:na )?(?:ndiqni|ndiq|pëlqeni|bashkohuni|abonohuni|abonohu)[^.!?]{0,100}(?:facebook|twitter|instagram|telegram|viber|whatsapp|youtube|tiktok|google news).{0,160})\\s?[!:.]?`,
      remove: ['Shpërndaje', 'Shpërndaje në Facebook', 'Na ndiqni në Instagram'],
      keep: ['Ruaj bukën për mbrëmje.']
    },
    {
      id: 'share-ngjitur',
      category: 'social',
      why: 'The English button, glued to the last word of the text.',
      scope: 'span',
      caseSensitive: true,
      match: '(?<=[\\p{Ll}.!?”"»])Share(?:Tweet|Pin|Share)?$',
      remove: ['Kështu u mbyll dita në terren⟦Share⟧'],
      keep: ['Ai e quajti projektin Share.']
    },
    {
      id: 'abonohu',
      category: 'subscribe',
      why: 'Newsletters, applications, channels, gifts.',
      match:
        '(?:(?:abonohu|abonohuni|regjistrohu|regjistrohuni|shkarko|shkarkoni|merrni|bashkohu|bashkohuni|na mbështet|na mbështesni|dhuro)\\b[^.!?]{0,100}(?:newsletter|e-?mail|buletin|njoftime|aplikacion|kanalin|grupin|viber|whatsapp|telegram|gazetarin|app store|google play).{0,200}|abonohu(?:ni)?|regjistrohu(?:ni)?|kyçu(?:ni)?|hyr|identifikohu|emri ?\\*|e-?mail-?i ?\\*|emaili ?\\*)[ .!:»]{0,3}',
      remove: ['Abonohuni në newsletter-in tonë', 'Shkarkoni aplikacionin tonë', 'Regjistrohu'],
      keep: ['Regjistrohu në shkollë, i tha e ëma.']
    },
    {
      id: 'reklama',
      category: 'ad',
      why: 'The label of an advertisement.',
      match:
        '[-–—~*=_|[({<\\s]{0,8}(?:reklam[ëea]|reklamë|reklamo(?: .{2,30})?|marketing|publicitet|e sponsorizuar|sponsorizuar(?: nga .{2,40})?|artikulli vazhdon (?:më poshtë|pas .{2,30})|vazhdon më poshtë)[-–—~*=_|\\])}>:.!\\s]{0,8}',
      remove: ['REKLAMË', 'Artikulli vazhdon pas reklamës', 'Sponsorizuar'],
      keep: ['Reklama dhe shtypi jetojnë bashkë.']
    },
    {
      id: 'komente',
      category: 'comment',
      why: 'The form and the buttons of a discussion.',
      match:
        '(?:(?:lini|lër|lere|shkruaj|shkruani|shto|posto) (?:një |nje )?(?:koment|përgjigje|pergjigje|mendim)(?: .{2,40})?|(?:\\d{1,5} |shiko |të gjitha )?koment(?:e|et)?(?: \\(?\\d{1,5}\\)?| janë mbyllur.{0,20})?|nuk ka komente.{0,40}|përgjigju|anulo përgjigjen|(?:adresa|email-i)[^.]{0,30}nuk do të publikohet.{0,120}|fushat e (?:domosdoshme|kërkuara|detyrueshme).{0,60}|(?:çfarë|cfare|si) mendoni[^?]{0,40}\\?.{0,80}|raporto(?:ni)? (?:një )?gabim.{0,40})[ .!:»]{0,3}',
      remove: ['Lini një koment', '3 komente', 'Adresa juaj email nuk do të publikohet.'],
      keep: ['Komente pati shumë, përgjigje pak.']
    },
    {
      id: 'etiketa',
      category: 'taxonomy',
      why: 'The subjects under which the article is filed.',
      match:
        '(?:(?:etiket[ëa]t?|tags?|tema|temat|kategori(?:a|të|te)?|fjalë kyçe|më shumë rreth)\\s?[:|]\\s?[^.!?;]{2,300}|etiketat|kategoritë)',
      remove: ['Etiketa: porti, trageti, ishujt', 'Kategoria: Kulturë'],
      keep: ['Etiketa letre mbulonin kavanozët.']
    },
    {
      id: 'te-drejtat',
      category: 'legal',
      why: 'Claims of copyright, cookies, and the links of a legal footer.',
      match:
        '(?:[^.!?]{0,60}[ .©]{0,3}(?:(?:të gjitha të drejtat|te gjitha te drejtat) (?:janë )?(?:të |te )?(?:rezervuara|ruajtura)|(?:ndalohet|nuk lejohet) (?:riprodhimi|kopjimi|publikimi)).{0,200}|(?:kjo faqe|ky uebsajt|faqja jonë|ne) (?:përdor|perdor|përdorim)[^.]{0,40}cookies?.{0,300}|politika e privatësisë|kushtet e përdorimit|rreth nesh|na kontaktoni|kontakt(?:i)?|impresumi?|pranoj(?: të gjitha)?)[.!]?',
      remove: [
        '© 2021 Gazeta e Portit, të gjitha të drejtat të rezervuara.',
        'Politika e privatësisë',
        'Na kontaktoni'
      ],
      keep: ['Të drejtat e peshkimit i kanë nëntë fshatra.']
    },
    {
      id: 'te-drejtat-ne-fund',
      category: 'legal',
      why: 'The same claim, behind the last sentence.',
      scope: 'span',
      match:
        '(?:© ?[^.!?©]{2,40}\\. ?)?(?:të|te) gjitha (?:të|te) drejtat (?:janë )?(?:të |te )?(?:rezervuara|ruajtura)[^!?]{0,60}$',
      remove: [
        'Kështu u mbyll dita në fshat, dhe secili shkoi në shtëpi të vet për të fjetur.⟦© Porti. Të gjitha të drejtat janë të rezervuara.⟧'
      ],
      keep: ['Ajo i ka të gjitha të drejtat e trashëgimtares.']
    },
    {
      id: 'shfletimi',
      category: 'nav',
      why: 'Menus, pagination and links for screen readers.',
      match:
        '[<←‹«\\s]{0,4}(?:(?:shko|kalo|kapërce) te(?:k)? (?:përmbajtja|menuja|kërkimi)|kthehu (?:lart|mbrapa|në fillim)|ballina|kryefaqja|kërko|kerko|menuja?|artikulli (?:tjetër|i mëparshëm|i ardhshëm|paraprak)(?: .{4,120})?|(?:faqja )?(?:tjetra|e mëparshme)|faqja \\d+ nga \\d+|mbyll|më shumë|shfaq më shumë)[ :>→›»]*',
      remove: ['Kalo te përmbajtja', 'Kthehu lart', 'Ballina'],
      keep: ['Mbyll derën, tha.']
    },
    ...formRules(vocabulary)
  ]
}

export default pack
