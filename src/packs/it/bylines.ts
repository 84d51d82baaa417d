import type {Rule} from '../../matching/rule.ts'
import {clock, digitDate, labels, personName, pictureOwner} from '../patterns.ts'
import {date, month} from './words.ts'

/** Bylines, dates, owners of pictures and sources, each behind its usual label or in a line of its own. */
export const bylineRules: readonly Rule[] = [
  {
    id: 'firma',
    category: 'credit',
    why: 'The line that names the author, above the text.',
    caseSensitive: true,
    match: `(?:(?:Di|di|DI|A cura di|a cura di|Articolo di|Scritto da|Pubblicato da|Testo di|Redatto da|Autore|Autrice|dal nostro (?:inviato|corrispondente))(?: ?: ?| ))(?!Un |Una |Il |La |Lo |Tutto |Questo )(?=\\p{Lu}[^ ]{1,24} (?:d[aeio]\\p{L}{0,3} )?\\p{Lu})${personName}(?: ?[,|•·/–—-] ?[^.!?]{2,60})?`,
    at: 'head',
    remove: ['di Anna Ruiz', 'A cura di Marco della Riva', 'Scritto da: Maria Laguna'],
    keep: ['Di mattina pioveva.', 'Di La Spezia ricordava il molo.', 'Di Riva vince la regata']
  },
  {
    id: 'redazione',
    category: 'credit',
    why: 'The newsroom or the agency in place of an author.',
    match:
      '[-–—(\\[/ ]{0,3}(?:(?:fonte|di|a cura della|con|da) ?:? )?(?:(?:la )?redazione(?: (?:online|web|di .{2,30}|\\p{L}{3,14}))?|ansa|adnkronos|agi|askanews|lapresse|italpress|reuters|afp|radiocor|agenzie?|dire|nova|efe)(?: ?[/|,-] ?(?:ansa|adnkronos|agenzie|afp|reuters|ap|\\p{L}{3,12}))?[ )\\]/.]{0,3}',
    remove: ['Redazione', 'di Redazione Web', '(ANSA)', 'Adnkronos / Agenzie'],
    keep: ['La redazione chiude alle nove.']
  },
  {
    id: 'data-con-etichetta',
    category: 'credit',
    why: 'When the page was published or changed, with a label.',
    match: `[(\\[*•]?(?:(?:prima|data(?: di)?|articolo) )?(?:(?:written|posted|published)(?: by(?: [^.!?]{2,30})?)?(?: on)?|pubblicat[oa]|pubblicazione|aggiornat[oa]|aggiornamento|ultim[oa] (?:aggiornamento|modifica)|modificat[oa]|postato|scritto|creato|inserit[oa])(?: (?:il|alle|in data|da .{2,40} il|da .{2,40} in data))?(?: ?[:|])? ?(?:il )?(?:(?:${date}|${digitDate}|\\d{1,2} ${month}|\\d{1,3} \\p{L}{3,10} fa|oggi|ieri)(?: -)?${clock})(?: ?[|•·,/–-] ?.{2,80})?[)\\]*.]?`,
    remove: [
      'Posted on 9 maggio 2021',
      'Pubblicato il 3 maggio 2021 alle 17:30',
      'Ultimo aggiornamento: 03/05/2021 17:30',
      'Aggiornato 2 ore fa'
    ],
    keep: ['Pubblicato nel 2021, il rapporto nomina nove paesi.']
  },
  {
    id: 'data',
    category: 'credit',
    why: 'The date of publication in a line of its own, above the text.',
    match: `${date}(?: alle| -)?${clock}(?: ?[|•·/–-] ?[^.!?]{2,40})?`,
    at: 'head',
    remove: ['3 maggio 2021', 'Lunedì 3 maggio 2021, 17:30'],
    keep: ['Il 3 maggio 2021 cadde il vecchio ponte.']
  },
  {
    id: 'tempo',
    category: 'credit',
    why: 'The age of the page, or how long the text takes to read.',
    match:
      "(?:(?:\\d{1,3}|un[’']?|una?) ?(?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa|(?:tempo (?:stimato )?di lettura|lettura) ?:? ?(?:circa )?\\d{1,3} ?(?:min(?:ut[oi])?)?\\.?|(?:lettura )?\\d{1,3} min(?:ut[oi])?\\.? (?:di )?lettura|\\d{1,3} minuti di lettura)",
    remove: ['3 ore fa', 'Tempo di lettura: 4 minuti', '5 minuti di lettura'],
    keep: ['Tre anni fa il mulino fu venduto.']
  },
  {
    id: 'credito-foto',
    category: 'credit',
    why: 'Who took or owns a picture; the picture is not in the text.',
    caseSensitive: true,
    match: `[(\\[*|©]{0,2} ?${labels('credito', 'crediti', 'crediti foto', 'crediti immagine', 'credits', 'foto', 'fotografia', 'fotografie', 'immagine', 'immagini', 'illustrazione', 'infografica', 'disegno', 'foto di repertorio', 'foto di copertina', 'foto di archivio', 'immagine di copertina', 'immagine di repertorio')}(?: (?:di|da|a cura di|per gentile concessione di))? ?[:/©|] ?${pictureOwner}[)\\].]{0,2}|[(\\[]?(?:Foto|FOTO) (?:Ansa|ANSA|LaPresse|Epa|EPA|Afp|AFP|Reuters|Getty|Imagoeconomica|IPA)(?:[ /][^.!?:]{1,30})?[)\\]]?|Foto (?:di|da) ${personName}(?: (?:da|su) (?:Pixabay|Pexels|Unsplash))?|Fonte (?:foto|immagine) ?: ?[^.!?]{2,50}|(?:Immagine|Foto|Immagini) (?:di repertorio|d[’']archivio)`,
    remove: [
      'Foto Ansa',
      'Foto di Rita Alba',
      'Foto di repertorio',
      'Fonte foto: Ansa',
      'Foto: Anna Ruiz',
      'Crediti foto: Marco Riva / Archivio',
      'Immagine di copertina: Archivio del Porto'
    ],
    keep: ['Foto di Rita Alba al mercato, che ride.', 'Foto dopo foto, l’album racconta la piena.']
  },
  {
    id: 'credito-tra-parentesi',
    category: 'credit',
    why: 'The owner of a picture in brackets, behind its caption.',
    scope: 'span',
    match:
      "[(\\[] ?(?:(?:foto|fotografia|immagine|crediti?|illustrazione|archivio)(?: (?:di|da|d[’']archivio))? ?[:/©] ?[^()\\[\\]]{2,80}|foto d(?:i repertorio|[’']archivio|i archivio)|(?:foto|immagine) di [^()\\[\\]]{2,40}/[^()\\[\\]]{2,40}|(?:foto|per gentile concessione di) (?:ansa|lapresse|epa|reuters|afp|getty|imagoeconomica)[^()\\[\\]]{0,40}) ?[)\\]]|[(\\[](?:ansa|lapresse|epa|afp|reuters)/[^()\\[\\]]{2,40}[)\\]]",
    remove: [
      'Il molo in marzo ⟦(ANSA/Rita Alba)⟧',
      'Il ponte a maggio. ⟦(Foto: Anna Ruiz)⟧',
      'La sindaca alla fiera ⟦(foto Ansa)⟧'
    ],
    keep: ['Teneva una scatola (foto o film) per anno.']
  },
  {
    id: 'fonte',
    category: 'credit',
    why: 'Where the text was taken from.',
    match:
      '(?:[-–—*(\\[] ?)?(?:font[ei]|via|tratto da|fonte originale|articolo originale)\\s?[:：] ?(?:https?://\\S{4,200}|[^.!?:;]{2,90})[)\\].]?',
    remove: ['Fonte: Gazzetta del Porto', 'Fonte: https://gazzetta.example/traghetto'],
    keep: ['Fonte: esce dalla roccia; ci si beve. Poi si riparte.']
  },
  {
    id: 'pubblicato-altrove',
    category: 'credit',
    why: 'Where the text was published before.',
    match:
      "\\W{0,3}(?:(?:quest[oa’']|il presente) ?(?:articolo|testo|post|contenuto|intervista|pezzo|notizia|reportage)(?: [^.]{2,60})? (?:è (?:stat[oa] )?(?:originariamente |inizialmente |già )?(?:pubblicat[oa]|apparso|uscito|tradott[oa]|tratt[oa])|è apparso|è uscito)|l[’']articolo (?:.{3,160} )?(?:sembra essere il primo su|proviene da|è tratto da)|(?:originariamente|già) pubblicato su) .{2,200}",
    remove: [
      'L’articolo proviene da Cucina e Casa.',
      'Questo articolo è stato originariamente pubblicato sulla Gazzetta del Porto.',
      'L’articolo Sette zuppe proviene da Cucina e Casa.'
    ],
    keep: ['Questo testo fu il dono di una zia.']
  }
]
