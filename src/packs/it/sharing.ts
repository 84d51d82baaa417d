import type {Rule} from '../../matching/rule.ts'
import {networks} from '../patterns.ts'

/** Buttons to share a page, and requests to follow its publisher. */
export const sharingRules: readonly Rule[] = [
  {
    id: 'condividi',
    category: 'social',
    why: 'Buttons to share, to save or to print a page.',
    match: `(?:condivid(?:i|ere|ete)|condivisioni|twitta|tweet|stampa|salva|copia (?:il )?link|link copiato!?|invia(?: (?:per|via|tramite) e-?mail)?|mi piace(?: .{0,4})?|segui|seguici|caricamento(?: in corso)?\\.*…?|(?:condivid(?:i|ere|ete)|invia|pubblica|twitta|seguici|segui|consiglia|clicca per (?:condividere|inviare|stampare)|fai clic (?:qui )?per (?:condividere|stampare|inviare))(?: (?:quest[oa]|l[’']|il|la|lo|un))?(?: ?(?:articolo|post|notizia|pagina|contenuto|link|amico|video))?(?: (?:su|via|con|tramite|sui|per|a))?(?: (?:${networks}|x|social(?: network| media)?|i tuoi amici|un amico))?(?: \\(si apre in una nuova finestra\\).{0,14})?)\\s?[!:.]?`,
    remove: ['Condividi', 'Condividi su Facebook', 'Condividi questo articolo', 'Seguici sui social'],
    keep: ['Condividere il pane unisce.', 'Stampa e potere']
  },
  {
    id: 'seguici',
    category: 'social',
    why: 'Asks readers to follow the publisher.',
    match: `\\W{0,3}(?:(?:puoi|non dimenticare di|e|per restare aggiornat[oi][^,]{0,40},?|per non perdere[^,]{0,60},) )?(?:segui|seguire|seguici|seguiteci|seguite|iscriviti|metti mi piace|clicca mi piace|unisciti|trovaci|resta connesso|diventa fan)\\b[^.?!]{0,120}\\b(?:su|sul|sulla|sui|sulle|al|alla)\\b[^.?!]{0,60}(?:facebook|twitter|instagram|tiktok|telegram|whatsapp|youtube|linkedin|google news|social|threads|su x\\b).{0,220}`,
    remove: ['Segui la Gazzetta su Facebook e Instagram', 'Unisciti al nostro canale Telegram'],
    keep: ['Segui la riva fino al ponte.', 'Segui il consiglio della nonna.']
  }
]
