import type {Rule} from '../../matching/rule.ts'
import {networks} from '../patterns.ts'

/** Buttons to share a page, and requests to follow its publisher. */
export const sharingRules: readonly Rule[] = [
  {
    id: 'teilen',
    category: 'social',
    why: 'Buttons to share, to save or to print a page.',
    match: `(?:teilen|teile|artikel (?:teilen|drucken|merken|versenden|kommentieren|verschicken|speichern|hören|anhören)|beitrag (?:teilen|drucken|merken|versenden|laden)|seite (?:drucken|teilen|empfehlen)|drucken|merken|speichern|merkliste|auf die merkliste|versenden|weiterempfehlen|(?:link |url )kopieren|link kopiert!?|twittern|tweeten|liken|gefällt mir|gefällt (?:mir|dir) .{0,20}|wird geladen ?\\.*…?|lade\\.\\.\\.|folgen|folge(?:n sie)? uns|mit freunden teilen|e-mail|(?:teile?n?|twittern|pinnen|mailen|empfehlen|folgen sie uns|folge uns|folgt uns|besuchen sie uns|klicken?,? um)(?: (?:diesen|diese|dieses|den|das|die|es|sie|uns|dies))?(?: (?:artikel|beitrag|seite|link|inhalt))?(?: (?:auf|bei|über|per|via|mit|in|zu))?(?: (?:${networks}|x|xing|sozialen (?:medien|netzwerken)|social media|freunden|einem freund))?(?: ?zu (?:teilen|verschicken))?(?: \\(wird in neuem fenster geöffnet\\).{0,14})?)\\s?[!:.]?`,
    remove: ['Teilen', 'Teilen auf Facebook', 'Artikel drucken', 'Folgen Sie uns auf Instagram'],
    keep: ['Teilen heißt geben.', 'Speichern voller Korn drohte Feuer.']
  },
  {
    id: 'auf-netzwerk-teilen',
    category: 'social',
    why: 'The same buttons with the verb behind the network.',
    match: `(?:(?:auf|bei|über|per|via|in) )?(?:${networks}|x|xing|pocket|sms)(?: ?[-–])? (?:teilen|twittern|posten|folgen|empfehlen|versenden|verschicken|abonnieren|merken|pinnen)\\s?[!.]?`,
    remove: ['Auf Facebook teilen', 'Per E-Mail versenden', 'Bei WhatsApp teilen'],
    keep: ['Auf Facebook teilen viele ihr Brot nicht mehr.']
  },
  {
    id: 'folgen',
    category: 'social',
    why: 'Asks readers to follow the publisher.',
    match: `\\W{0,3}(?:(?:sie können|du kannst|und|gern|jetzt|immer informiert:?|mehr .{2,30}) )?(?:folgen|folge|folgt|besuchen|besuche|liken|like|werde|werden|abonnieren|abonniere|diskutieren)\\b[^.?!]{0,120}\\b(?:auf|bei|über|im|unserem|unseren)\\b[^.?!]{0,60}(?:facebook|twitter|instagram|tiktok|telegram|whatsapp|youtube|linkedin|google news|social media|threads|mastodon|bluesky|auf x\\b|xing).{0,220}`,
    remove: ['Folgen Sie dem Hafenboten auf Facebook und Instagram', 'Abonniere unseren Kanal auf YouTube!'],
    keep: ['Folge dem Ufer bis zur Brücke.', 'Folgen hatte das kaum.']
  }
]
