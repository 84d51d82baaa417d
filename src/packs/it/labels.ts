import type {Rule} from '../../matching/rule.ts'
import {fullName} from './words.ts'

const r = String.raw

/** Further labels that newspapers, broadcasters and agencies print above and below their articles. */
export const labelRules: readonly Rule[] = [
  {
    id: 'firma-con-luogo',
    category: 'credit',
    why: 'Name and place, or a correspondent without a name, above the text.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:${fullName}|[A-Z]{2,15} [A-Z]{2,15}(?: [A-Z]{2,15})?) ?[|/] ?(?:\p{Lu}\p{L}{2,14}(?: \p{L}{2,12})?|[A-Z]{3,15})|[Dd]al(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)(?: (?:a|da|in)? ?\p{Lu}[\p{L} ]{2,40})?|[Dd]ai nostri inviati(?: .{2,40})?`,
    remove: [
      'Anna Ruiz | Lisbona',
      'ANNA RUIZ / ROMA',
      'dalla nostra corrispondente',
      'Dal nostro inviato a Porto Vecchio'
    ],
    keep: ['Anna Ruiz | La donna del faro']
  },
  {
    id: 'opera-di',
    category: 'credit',
    why: 'Who took the pictures, in brackets or behind a dash, in a line of its own.',
    match: r`[(\[] ?(?:photo|foto|ph\.?|fotografie|immagin[ei])(?: di| by)? ?[–—:©-] ?[^()\[\]]{3,60}[)\]]|(?:fonte|fonti)|(?:comunicato stampa|contenuto|articolo)[^.!?]{0,30}responsabilità editoriale[^.!?]{2,60}`,
    remove: ['(photo – Rita Alba)', 'Comunicato stampa - responsabilità editoriale Faro Srl', 'FONTE'],
    keep: ['(foto di famiglia, senza data)', 'La responsabilità editoriale è del circolo.']
  },
  {
    id: 'frecce',
    category: 'related',
    why: 'The headline of another article behind two arrows or a label and an arrow, between the paragraphs.',
    caseSensitive: true,
    match: r`(?:>>>?|»»»?) ?[\p{Lu}“"‘'«].{14,160}[^.:;,»]|[>»]{0,3} ?(?:L[eE][gG][gG][iI] (?:anche|ANCHE|pure|PURE|qui|QUI)|G[uU][aA][rR][dD][aA] (?:anche|ANCHE)|Vedi anche|VEDI ANCHE|Ti potrebbe interessare(?: anche)?|Potrebbe interessarti(?: anche)?) ?(?:[:|–—=-]{1,3}>{0,3}|>{1,4}|→) ?["“«']?\p{L}.{10,180}`,
    remove: [
      '>> Il porto riapre i moli dopo la piena',
      'Leggi anche --> Torna il traghetto per le isole',
      'LEGGI QUI >>> Il porto riapre'
    ],
    keep: ['In risposta >> alla sua lettera dico di no', 'Leggi anche le note, e poi il testo.']
  },
  {
    id: 'etichette-in-fondo',
    category: 'nav',
    why: 'Labels of boxes on the author or the subject, and words of buttons.',
    at: 'edge',
    match: r`(?:altr[ie] (?:articoli|post|notizie) (?:di|in|della) questa (?:sezione|categoria)|nella stessa (?:sezione|categoria)|in (?:un[’'])?altr[ae] categori[ae]|approfondisci|(?:chi è )?l[’']autore|l[’']autrice|(?:informazioni|notizie) sull[’']autore|(?:altri|tutti gli) articoli (?:di|dell[’']autore)[^.!?]{0,40}|vedi (?:il )?profilo|condividi (?:via|tramite|per|con una) (?:mail|messaggio)|vai ai commenti|ricevi le nostre (?:ultime )?notizie da google news(?: seguici)?|iscriviti al feed|(?:leggi|vedi) tutti i commenti|su questo argomento|per saperne di più|la redazione consiglia|scelti dalla redazione|dalla stessa categoria|articolo originale)\s?[:.!]?`,
    remove: [
      'Altri articoli di questa sezione',
      'L’autore',
      'Informazioni sull’autore',
      'Condividi via mail',
      'Ricevi le nostre ultime notizie da Google News SEGUICI'
    ],
    keep: ['L’autore del libro', 'Approfondisci il solco.']
  },
  {
    id: 'nome-sopra-i-pulsanti',
    category: 'social',
    why: 'The author’s name in the line above the button to share.',
    caseSensitive: true,
    at: 'head',
    match: r`(?:Condividi|CONDIVIDI|Condividi su|Condividi questo articolo|Condividi l’articolo|Salva|Stampa) ?:?`,
    then: {
      lines: -1,
      match: r`(?:[Dd]i|DI|[Aa] cura di:? )?${fullName}(?: ?\([^()]{2,50}\))?\*?`,
      category: 'credit'
    },
    remove: ['Anna Ruiz Marea\nCondividi:', 'Condividi:'],
    keep: ['Condividi il pane']
  },
  {
    id: 'da-e-barra',
    category: 'credit',
    why: 'The line in which a theme of WordPress tells author, date and section.',
    at: 'edge',
    match: r`di (?:[^|.!?]{2,40} )?\| (?:\p{L}{3,10}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} \p{L}{3,10}\.?,? (?:19|20)\d\d)(?: ?\| [^.!?]{2,80})?`,
    remove: ['di Anna Ruiz | Mag 3, 2021 | Cultura | 0 commenti'],
    keep: ['di notte | e di giorno']
  },
  {
    id: 'invito-dopo-il-paragrafo',
    category: 'related',
    why: 'A link to the rest, a source, or a request to follow or to subscribe, glued to the end of the last paragraphs.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?<=[.!?”"»)…] ?)(?:[(\[]?(?:[Cc]ontinua a leggere|[Ll]eggi tutto|LEGGI TUTTO|Leggi l[’']articolo completo|Leggi di più|Continua…|Prosegui la lettura)|[(\[]?(?:Fonte|FONTE|Fonti) ?: ?(?:\p{Lu}|https?:)[^!?;]{2,60}|(?:Seguici|Seguiteci) (?:anche )?(?:su|sui|sulla|sul) (?:nostr[aoi] )?(?:pagina|canale|social|profil[oi]|Facebook|Twitter|Instagram|Google|X$|WhatsApp|Telegram|TikTok|YouTube)[^.!?]{0,80}|(?:Iscriviti|Iscrivetevi) (?:subito |gratis )?(?:alla|al) (?:nostr[ao] )?(?:newsletter|canale|gruppo|mailing)[^.!?]{0,80}|(?:Condividi) (?:questo articolo )?su (?:Facebook|Twitter|WhatsApp|X$)[^.!?]{0,40})[.…»›>)\]]{0,3}$`,
    remove: [
      'Che cosa videro allora … ⟦(leggi tutto)⟧',
      'Tornarono al porto quella sera. ⟦Continua a leggere⟧',
      'Tornarono al porto quella sera. ⟦Seguici su Facebook⟧',
      'Tornarono al porto quella sera. ⟦Iscriviti alla newsletter⟧'
    ],
    keep: ['Voleva una cosa. Leggere più libri del fratello', 'Bevemmo. Fonte: esce acqua.']
  },
  {
    id: 'nome-trattino-data',
    category: 'credit',
    why: 'Name and date in one line, the office that issued the text, or a label and the name behind it.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:[Dd]i:? |DI |[Dd]a |By |by )?(?:${fullName}|Redazione|REDAZIONE) ?[|•·–-] ?(?:(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|\d{1,2}(?: de)? \p{L}{3,10}\.?,?(?: de)? (?:19|20)\d\d|\p{L}{3,10} \d{1,2}, (?:19|20)\d\d)(?: ?[,|-]? ?\d{1,2}[:.]\d\d)?)|Da (?:Redazione|${fullName}) ?[–-]|(?:[Uu]fficio|UFFICIO) (?:[Ss]tampa|STAMPA)(?: [^.!?:]{2,50})?|(?:Testo e foto|Testi e foto|Traduttore|Traduttrice|Inviato|Inviata|Intervista) ?: ?${fullName}|(?:Informazioni su|Chi è) ${fullName}|(?:[Cc]omunicato|COMUNICATO|[Nn]ota|NOTA) (?:[Ss]tampa|STAMPA)(?: (?:[Nn]\.? ?)?\d{1,5}(?:[/-]\d{2,4})?)?`,
    remove: [
      'Anna Ruiz - 12/05/2024',
      'Da Redazione -12 Maggio 2024',
      'Ufficio Stampa Comune del Porto',
      'Informazioni su Anna Ruiz',
      'Comunicato stampa n. 12'
    ],
    keep: ['Anna Ruiz - la guardiana - 1950', 'Comunicato stampa del porto, letto a voce alta.']
  },
  {
    id: 'pulsanti-di-blog',
    category: 'nav',
    why: 'Labels and buttons of blogs, recipe sites and press rooms.',
    at: 'edge',
    match: r`(?:ricette (?:correlate|simili)|stampa(?: la)? ricetta|(?:se (?:ti|vi) è piaciut[oa])[^.?!]{0,60}(?:condivid|segu|iscriv|lascia|comment|metti)\p{L}{0,8}[^.?!]{0,80}|(?:seguimi|seguitemi|trovami) (?:su|anche su) (?:facebook|instagram|twitter|x\b|pinterest|tiktok|youtube)[^.?!]{0,80}|unisciti a(?:d)? (?:altri )?[\d.,]{1,9} (?:altri )?(?:iscritti|follower)|tutte le (?:notizie|ricette)|(?:vedi|mostra|leggi) (?:tutti gli|altri) articoli(?: (?:di|su|da):? [^.?!]{2,40})?|leggi altre notizie(?: (?:di|su):? ?[^.?!]{2,40})?|questo sito usa akismet.{0,140}|mi piace caricamento.{0,6}|dona ora|le ultime notizie|tutti i campi sono obbligatori.{0,20}|a- ?/? ?a\+|contatti (?:per la )?stampa ?:?|fonte ?: ?(?:www\.)?[a-z\d-]{3,30}\.(?:it|com|net|org|eu))[.!]?`,
    remove: [
      'Stampa ricetta',
      'Se ti è piaciuto questo articolo condividilo',
      'Seguimi su Instagram',
      'Unisciti a 1.234 altri iscritti',
      'Leggi altri articoli di Cronaca'
    ],
    keep: ['Se vi è piaciuto il mare, tornate.', 'Tutte le notizie erano cattive.']
  }
]
