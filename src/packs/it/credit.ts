import type {Rule} from '../../matching/rule.ts'
import {labels, personName} from '../patterns.ts'
import {agency, date, fullName, month, weekday} from './words.ts'

const r = String.raw

const anyDate = `(?:${date}|${weekday},? \\d{1,2} ${month},? (?:19|20)\\d\\d|\\d{1,2}[ ./-]${month}[., /-]{1,2}(?:19|20)\\d\\d|${month} \\d{1,2},? (?:19|20)\\d\\d)`
const time = r`\d{1,2} ?[:.] ?\d\d(?::\d\d)?(?: ?\(?(?:cet|cest|gmt|utc)\)?)?`

/** More bylines, dates, sign-offs of agencies and owners of pictures, as editing systems print them or behind sentences and captions. */
export const creditRules: readonly Rule[] = [
  {
    id: 'data-e-ora',
    category: 'credit',
    why: 'When the page was published, to the minute, in a line of its own.',
    at: 'edge',
    match: r`[/|·•–-]{0,2} ?(?:(?:pubblicat|aggiornat|inserit|postat)[oa](?: (?:il|in data))?:? )?${anyDate}[ ,|/@·•–-]{0,4}(?:alle(?: ore)? |ore |h )?${time}(?: ?(?:[|/·•,–-] ?)?(?:\(?(?:ultimo )?aggiornat[oa]|\(?(?:ultimo )?aggiornamento|\(?modificat[oa]|pubblicat[oa])(?: (?:il|alle|ore))?:? ?.{4,60})?`,
    remove: [
      '10 feb 2026 06:00',
      '5 dicembre 2024 alle ore 11:30',
      'Mar 3, 2021 - 10.15',
      '13 set 2023, 18:20 | Aggiornato il 14 set 2023 alle 9:00'
    ],
    keep: ['5 dicembre 2024, 11.30 sul molo due']
  },
  {
    id: 'data-breve',
    category: 'credit',
    why: 'The date of publication as themes of blogs print it above or below the text.',
    at: 'edge',
    match: r`(?:\d{1,2}[ /.-]${month}[., /-]{1,3}(?:19|20)\d\d|${month} \d{1,2},? (?:19|20)\d\d|${weekday},? \d{1,2} ${month},? (?:19|20)\d\d)(?: ?[|•·/–-] ?[^.!?]{2,40})?`,
    remove: ['13 set 2023', 'Maggio 3, 2021', '3/mag/2021', 'lun, 3 maggio 2021'],
    keep: ['3 mag 2021 è il giorno del ponte.']
  },
  {
    id: 'solo-data',
    category: 'credit',
    why: 'The date of publication in digits, above or below the text.',
    at: 'edge',
    match: r`[•|/-]? ?(?:(?:pubblicat|aggiornat|inserit|postat|scritt)[oa](?: su questo sito| online| sul sito)?(?: (?:il|in data|da .{2,40} il))?:? )(?:giorno )?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d(?:[ ,|–-]{0,3}(?:alle |ore )?${time})?(?: ?[|•-] ?.{3,60})?`,
    remove: [
      'Pubblicata su questo sito il 16/04/08',
      'Inserito in data 03/05/2021',
      'Scritto da Rita Alba il 03/05/2021'
    ],
    keep: ['Pubblicata il 16/04/08 dal Comune, la delibera fu ritirata.']
  },
  {
    id: 'data-in-cifre',
    category: 'credit',
    why: 'The date of publication in digits and nothing else, above the text.',
    at: 'head',
    match: r`[•|/-]? ?(?:${weekday},? )?\d{1,2}(?:/\d{1,2}/(?:19|20)\d\d|\.\d{1,2}\.(?:19|20)\d\d|-\d{1,2}-(?:19|20)\d\d)(?: ?[|•-] ?[\p{L} ]{3,30})?`,
    remove: ['20/08/2024', '02.02.2008', '20-08-2024 | Cultura'],
    keep: ['20/08/2024 fu il giorno della piena.']
  },
  {
    id: 'nome-e-data',
    category: 'credit',
    why: 'The author’s name in the line above or below the date of publication.',
    caseSensitive: true,
    at: 'head',
    match: r`[/|·•–-]{0,2} ?(?:[Pp]ubblicat[oa](?: il)?:? ?|[Aa]ggiornat[oa](?: il)?:? ?)?\d{1,2}(?: |/|-|\.)(?:[Gg]en|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ag|[Gg]iu|[Ll]ug|[Aa]go|[Ss]et|[Oo]tt|[Nn]ov|[Dd]ic)\p{L}{0,6}\.?,?(?: |/|-|\.)(?:19|20)\d\d(?: ?[|•·,/–-] ?[^!?]{2,40}| (?:alle |ore )?\d{1,2}[:.]\d\d[^!?]{0,30})?`,
    then: {lines: -1, match: r`(?:[Dd]i:? |DI:? |[Aa] cura di )?${fullName}`},
    remove: ['Anna Ruiz Marea\n5 dicembre 2024 11:30', 'Rita Alba\n3 mag 2021'],
    keep: ['3 maggio si chiama la via del porto.']
  },
  {
    id: 'ruolo',
    category: 'credit',
    why: 'What the author is to the paper, below the name.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:Redattore|Redattrice|REDATTORE|REDATTRICE|Giornalista(?: professionista| pubblicista)?|GIORNALISTA|Corrispondente|Inviat[oa]|Caporedattore|Caporedattrice|Collaboratore|Collaboratrice|Direttore [Rr]esponsabile|Direttrice [Rr]esponsabile|Editorialista|Managing Editor|Senior Editor|Contributor|Web [Ee]ditor|Content [Ee]ditor)(?:,? (?:di|da|del|della|per|a)? ?(?:la |il )?\p{Lu}[\p{L}\d .&-]{1,40})?`,
    then: {lines: -1, match: r`(?:[Dd]i |[Aa] cura di )?${fullName}`},
    remove: ['Anna Ruiz Marea\nRedattrice di Cultura', 'Managing Editor', 'Redattrice Faro360'],
    keep: ['Giornalista della costa e della notte', 'Inviata dalla nonna, arrivò tardi.']
  },
  {
    id: 'a-cura-di',
    category: 'credit',
    why: 'Who wrote the text or took the pictures, with a label.',
    caseSensitive: true,
    at: 'edge',
    match: r`[–—•(\[-]{0,2} ?(?:(?:[Aa] cura di|A CURA DI|[Aa] cura della|[Ss]critto da|[Pp]ubblicato da|[Ii]nserito da|[Pp]ostato da|[Ii]nviato da|[Rr]edatto da|[Tt]raduzione di|[Tt]esti? di|[Tt]esto e foto di|[Ii]ntervista di|[Aa]rticolo di|[Dd]al nostro inviato|[Dd]al nostro corrispondente|[Dd]alla nostra inviata|[Ff]oto di|[Ff]oto|[Ss]ervizio di|[Vv]ideo di|[Ii]llustrazioni? di|[Cc]ontributo di|[Uu]n articolo di|[Aa]utore:|[Aa]utrice:|[Pp]osted by):? (?:${personName}|[Rr]edazione(?: .{2,40})?|[a-z\d_.-]{3,25})|[Dd]i (?:[Rr]edazione|REDAZIONE)(?: \p{Lu}[\p{L}\d. ]{1,40})?|[Dd]i:? ${fullName}|DI:? ${personName})(?: ?[,|•·/–—-] ?[^.!?]{2,60}| (?:il|alle|in) [^.!?]{4,60})?[)\]]?`,
    remove: [
      'a cura di Luca Riva',
      '- di Redazione Faro 24',
      'di Paolo Di Riva',
      'foto Paolo di Riva',
      'Pubblicato da Anna Ruiz alle 10:30',
      'Traduzione di Rita Alba'
    ],
    keep: ['Di mattina pioveva.', 'Foto dopo foto, il molo cresce.', 'Di Anna Ruiz si sa poco.']
  },
  {
    id: 'da-barra',
    category: 'credit',
    why: 'The line in which a theme of WordPress tells author, date and section.',
    caseSensitive: true,
    at: 'edge',
    match: r`da (?:${personName} |[a-z\d_.-]{3,25} )?\| [^.!?]{4,120}`,
    remove: ['da | Consigli, barche e reti', 'da Rita Alba | Mag 3, 2021 | Cultura | 0 commenti'],
    keep: ['da | a: le due caselle.']
  },
  {
    id: 'firma-con-ruolo',
    category: 'credit',
    why: 'Name and post, or name and agency or paper, above or below the text.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:[Dd]i:? |DI:? )?(?:${fullName}|\p{Lu}\p{L}{1,20} [dD][aeio]l?l?[aeo]? \p{Lu}\p{L}{1,20}) ?(?:[,|•·/–—-]|\|) ?(?:(?:[Cc]orrispondente|[Ii]nviat[oa]|[Gg]iornalista|[Rr]edattore|[Rr]edattrice)(?: (?:da|di|del|della|a) [^.!?]{2,40})?|${agency}|(?:[Ll]a )?[Rr]edazione(?: [\p{L} ]{2,30})?)|(?:[Dd]i:? |DI:? )?${fullName} ?\((?:${agency})\)|(?:[A-Z][a-z]{2,20}){1}\.(?:it|com|net)`,
    remove: [
      'Anna Ruiz Marea, corrispondente da Lisbona',
      'Anna Ruiz | ANSA',
      'Rita Alba (AGI)',
      'Lafaro.it'
    ],
    keep: ['Anna Ruiz, giornalista e marinaia, vive qui.', 'Anna Ruiz / la donna del faro']
  },
  {
    id: 'agenzia-in-fondo',
    category: 'credit',
    why: 'The agency that sent the report signs off behind the last sentence, some with the initials of its desk.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?”"»…)] ?)(?:Servizio|Montaggio|Riprese|Immagini|Intervista|Articolo) (?:di|a cura di) ${fullName}\.?$|(?<=[.!?”"»…] ?)L[’']articolo (?:[^.!?]{3,160} )?(?:proviene da|sembra essere il primo su) [^.!?]{2,80}\.?$|(?<=[.!?”"»…)] ?)(?:\((?:(?:[Ff]onte:? ?|[Cc]on |[Dd]a )?${agency}(?: ?[/,-] ?(?:${agency}|[Rr]edazione))?|[Rr]ed(?:azione)?(?:[/-][\p{L}/]{2,15})?|[A-Z][a-z]{2}[/-][A-Za-z]{3,10}(?:[/-][A-Za-z]{3,10})?)\)\.?(?: ?[A-Z]{2,4}(?:[/-][A-Z]{2,4})?\.?)?|(?:[–—-] )?(?:${agency}|Fonte:? ${agency})(?: ?[/-] ?(?:${agency}|Redazione))?\.?)$`,
    remove: [
      'Tornarono al porto. ⟦Servizio di Ada Neri⟧',
      'Tornarono tardi. ⟦L’articolo Sette zuppe proviene da Cucina e Casa.⟧',
      'Tornarono al porto quella sera. ⟦(ANSA).⟧',
      'Tornarono al porto. ⟦(Red-Cro/Adnkronos)⟧',
      '“Siamo tornati”, disse. ⟦(ITALPRESS).⟧',
      'Tornarono al porto. ⟦Adnkronos⟧'
    ],
    keep: ['Vide il Servizio di Ada Neri', 'Lavorò sempre per l’ANSA', 'Lo disse all’agenzia Reuters.']
  },
  {
    id: 'con-informazioni-di',
    category: 'credit',
    why: 'The paper or agency whose report was used closes the text.',
    caseSensitive: true,
    at: 'tail',
    match: r`[*(\[–—-]{0,2} ?(?:Fonte(?: dell[’']articolo| originale| foto| immagin[ei]| video)?|FONTE|Fonti|Font[ei] e (?:foto|immagini)|Source|Tratto da|Liberamente tratto da|Articolo tratto da) ?(?::|(?=https?:)|(?<=Fonte|Fonti|FONTE)(?= (?:${agency}|[a-z\d-]{3,25}\.(?:it|com|net|org))$)) ?(?:${personName}|[^.!?:;]{2,60}\.(?:it|com|net|org|eu)|https?://\S{4,200}|${agency})(?: ?[/,–-] ?[^.!?]{2,50})?[)\].]{0,2}|\((?:[Ff]onte|FONTE) ?:? ?[^()]{3,60}\)`,
    remove: [
      'Source: Gazzetta.it',
      'Fonte foto: Archivio del Porto',
      'Fonte ANSA',
      '(fonte: Gazzetta del Porto)'
    ],
    keep: ['Fonte di ogni guaio, il mare.', 'Da: Rita a: Anna. Così iniziava.']
  },
  {
    id: 'sigla-in-fondo',
    category: 'credit',
    why: 'Initials of reporter and editor close an article.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?:^|(?<=[.!?”"»…] ?))\((?:(?!e/|km/|m/s|mg/|dan/|and/|he/|ya/)[a-z]{2,4}[/-][a-z]{2,4}|[A-Z]\. ?[A-Z]\.|[a-z]{1,2}\.[a-z]{1,3}\.|red|Red|RED|rs|c\.s\.|cs)\)$`,
    remove: ['Tornarono al porto. ⟦(a.r.)⟧', '⟦(red)⟧'],
    keep: ['Il vento soffiò a novanta (km/h)']
  },
  {
    id: 'foto-in-fondo',
    category: 'credit',
    why: 'The owner of a picture, behind its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\d.”"»)!?] ?[/|–—-]? ?)(?:[(\[](?:[Ff]oto|FOTO|[Ii]mmagine|[Cc]redit[is]?|CREDITS?|[Pp]hoto(?: [Cc]redit[s]?)?|[Ff]oto [Cc]redit[is]?|[Ii]mage [Cc]redit|[Pp]h\.?)(?: (?:di|da|by))? ?[:/©–—-] ?[^()\[\]]{2,70}[)\]]|(?:Foto|FOTO|Immagine|Immagini|Crediti?|CREDITI?|Credits?|CREDITS?|Photo [Cc]redits?|Foto [Cc]redits?|Ph\.?|Illustrazione)(?: (?:di|da|by))? ?[:/|©] ?@?${personName}(?: ?[/|©(,-] ?[^.!?:]{1,60})?[)\]]?\.?)$`,
    remove: [
      'Il ponte a maggio. ⟦Foto: Anna Ruiz/Archivio⟧',
      'L’airone aspetta ⟦FOTO: Ansa⟧',
      'L’airone aspetta ⟦(photo – Rita Alba)⟧',
      'La sindaca alla fiera ⟦(Credits: Rita Alba)⟧'
    ],
    keep: ['La mostra si chiama Foto: dieci sguardi sulla valle.']
  },
  {
    id: 'agenzia-dopo-didascalia',
    category: 'credit',
    why: 'The owner of a picture behind a stroke or in brackets closes a caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:(?<=[\p{L}\d] |[.”"»)] ?)(?:[/|] ?|[–—-] (?=\p{Lu}[^ ]{0,20}$))(?:${agency}|ARCHIVIO|Archivio|Instagram|Facebook)(?:/[^.!?/]{2,40})?|(?<=[.”"»…] ?)[(\[]${agency}[)\]]|(?<=[\p{L}\d.”"»] ?)[(\[](?:Getty Images|Shutterstock|iStock|Freepik|Pixabay|${agency} ?[/-]|Archivio|ARCHIVIO|Foto (?:${agency}|[Dd]i [Rr]epertorio|[Aa]rchivio|[Dd][’']archivio|Instagram|Facebook|[Ww]eb|dal web)|foto (?:${agency}|di repertorio|d[’']archivio|archivio|dal web|Instagram|Facebook)|[Ss]creenshot|[Ff]rame video|Instagram|Facebook)(?: ?[/,-] ?[^()/]{2,40})?[)\]])\.?$`,
    remove: [
      'Il ponte in maggio. ⟦/ ANSA⟧',
      'La sindaca alla fiera. ⟦(LaPresse)⟧',
      'La rada all’alba ⟦(Shutterstock)⟧',
      'La rada all’alba ⟦(foto archivio)⟧'
    ],
    keep: ['Parlò con l’agenzia AGI.', 'Il caso uscì dai cassetti (archivio)']
  },
  {
    id: 'foto-di-chi',
    category: 'credit',
    why: 'Where a picture is from, without a colon, or that it only illustrates.',
    match: r`[(\[]?(?:(?:foto|fotografia|immagine|immagini|video|frame|screenshot)(?: (?:di|da|d[’']))? ?:? ?(?:archivio(?: .{2,30})?|repertorio|ansa|lapresse|agi|adnkronos|afp|reuters|getty(?: images)?|shutterstock|pixabay|pexels|unsplash|freepik|facebook|instagram|dal web|web|generica|puramente illustrativa|illustrativa|pagina facebook .{2,40})(?: ?[/|–-] ?.{2,50})?|foto per gentile concessione (?:di|del|dell[’']|della) ?[^.!?]{3,120}(?:\.com)?|(?:foto|immagine|illustrazione) (?:creata|generata|realizzata|fatta) (?:con|da|tramite|dall[’']) ?(?:l[’'])?(?:ia|ai|intelligenza artificiale|chatgpt|dall-e|midjourney|gemini).{0,30}|(?:immagine|foto) (?:puramente )?(?:illustrativa|di repertorio|di copertina|in evidenza|in apertura|d[’']apertura)(?: ?(?:di|:|da|via|©)[^.!?]{2,60})?|cover image(?: ?(?:via|:)[^.!?]{2,50})?|(?:crediti?|credits?|ph\.?|photo credits?|foto credits?)(?: foto| immagin[ei])? ?[:©] ?[^.!?:]{2,60}|(?:photo|image) by [^.!?:]{2,50}|photo credits? [^.!?:]{2,50}|(?:copyright foto|foto ©|photo ©) ?:? ?[^.!?:]{2,60}|© ?(?:foto|riproduzione).{0,40})[)\].]{0,2}`,

    remove: [
      'Foto archivio',
      'Immagine generata con intelligenza artificiale',
      'Foto per gentile concessione dell’ufficio stampa Faro Musica',
      'Credits: Rita Alba',
      'Ph: Rita Alba',
      'Immagine in evidenza di Rita Alba'
    ],
    keep: ['Foto di archivi perduti, per ore', 'Crediti e debiti si pagano']
  },
  {
    id: 'chi-scrive',
    category: 'credit',
    why: 'What is said of the author at the very end: profession, degree, paper.',
    caseSensitive: true,
    at: 'last',
    match: r`(?:\W{0,3}@?${personName} è (?:un |una |un[’'])?(?:giornalista|redattore|redattrice|editorialista|corrispondente|inviat[oa]|analista|scrittore|scrittrice|avvocat[oa]|economista|storic[oa]|sociolog[oa]|professore|professoressa|docente|ricercatore|ricercatrice|direttore|direttrice|blogger|consulente|autore|autrice)(?:,| d[eia]\p{L}{0,3}| in| e| presso| per| freelance| special| profess| pubblic|\.)[^"“”]{0,300}|(?:Giornalista|Redattore|Redattrice|Laureat[oa] in|Classe 19\d\d|Classe 20\d\d|Nat[oa] a \p{Lu}\p{L}{1,20} nel (?:19|20)\d\d|Freelance|Blogger|Copywriter|Web (?:[Cc]ontent )?[Ee]ditor)(?:,| d[eia]\p{L}{0,3}| in| e| presso| per| con| profess| pubblic| freelance| \p{L}{4,20}|\.)(?!.{0,200} (?:nacque|morì|fu|era|scomparve)[ ,.])[^"“”]{10,300})`,
    remove: [
      'Anna Ruiz è giornalista e autrice di Maree.',
      'Giornalista pubblicista, scrive di porti e di barche da dieci anni.',
      'Laureata in Lettere, si occupa di cultura.'
    ],
    keep: [
      'Anna Ruiz è una delle nove guardiane.',
      'Giornalista e marinaia, Rita Alba nacque sull’isola e era felice.'
    ]
  },
  {
    id: 'tempo-di-lettura',
    category: 'credit',
    why: 'How long the text takes to read or to hear, or a label whose date or name has been lost.',
    match: r`(?:(?:tempo (?:stimato |medio )?di lettura|lettura|tempo)(?: stimat[oa])? ?[:|]? ?(?:di )?(?:circa )?\d{1,3}(?: ?[-–] ?\d{1,2})? ?(?:[’'′]|min(?:uti?)?\.?)|\d{1,3} ?(?:[’'′]|min\.?|minuti) ?(?:di )?(?:lettura|ascolto)|si legge in \d{1,3} minut[oi]\.?|(?:pubblicat[oa]|aggiornat[oa]|pubblicazione|aggiornamento|ultimo aggiornamento|ultima modifica|data di pubblicazione|pubblicato (?:il|da)|scritto da|a cura di) ?:)`,
    remove: ['Tempo di lettura: 2’', 'Data di pubblicazione:', '1’ di lettura', 'Lettura 3 min'],
    keep: ['Lettura di 3 poesie', 'Autore:']
  },
  {
    id: 'etichetta-firma',
    category: 'credit',
    why: 'A label above the text whose name or date stands in the next line.',
    caseSensitive: true,
    at: 'head',
    match: labels(
      'pubblicato',
      'pubblicato il',
      'pubblicato da',
      'scritto da',
      'aggiornato',
      'aggiornato il',
      'postato da',
      'data di pubblicazione',
      'ultimo aggiornamento',
      'pubblicato in'
    ),
    then: {lines: 1, match: 'il|on|da|alle|in|.{3,20} fa'},
    remove: ['Pubblicato\nil', 'Pubblicato il', 'Scritto da'],
    keep: ['Pubblicato e letto']
  },
  {
    id: 'agenzia-tra-parentesi',
    category: 'credit',
    why: 'Who translated and edited an agency’s report, in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”»] ?)\((?:Tradotto|Traduzione|Scritto|Redazione|Ha collaborato)[^()]{3,160}(?:editing|redazione|in redazione)[^()]{2,100}\)\.?$`,
    remove: ['Sono tornati. ⟦(Tradotto da Anna Ruiz, editing Luca Neri)⟧'],
    keep: ['Sono tornati (tradotto, con un editing lungo, il libro uscì).']
  }
]
