import type {Rule} from '../../matching/rule.ts'
import {networks} from '../patterns.ts'

/** Buttons to share a page, and requests to follow its publisher. */
export const sharingRules: readonly Rule[] = [
  {
    id: 'delen',
    category: 'social',
    why: 'Buttons to share, to save or to print a page.',
    match: `(?:delen|deel(?: dit)?|tweet(?:en)?|print(?:en)?|afdrukken|opslaan|bewaren|(?:link |url )?kopiëren|link gekopieerd!?|kopieer (?:de )?link|e-mail(?:en)?|mailen|vind ik leuk|volg(?: ons| mij)?|volgen|laden\\.*…?|(?:deel|delen|volg ons|volg|stuur|verstuur|plaats|klik om te delen|tip)(?: (?:dit|deze|het|de|een|ons))?(?: (?:artikel|bericht|pagina|verhaal|nieuws|link|vriend))?(?: (?:op|via|met|per|naar))?(?: (?:${networks}|x|social media|sociale media|je vrienden|vrienden|een vriend))?(?: \\(wordt in een nieuw venster geopend\\).{0,14})?)\\s?[!:.]?`,
    remove: ['Delen', 'Delen op Facebook', 'Deel dit artikel', 'Volg ons op Instagram'],
    keep: ['Delen van brood verbindt.', 'Bewaren kan niet.']
  },
  {
    id: 'volg',
    category: 'social',
    why: 'Asks readers to follow the publisher.',
    match: `\\W{0,3}(?:(?:je kunt|u kunt|en|altijd op de hoogte\\??|mis niets[.!]?|wil je .{2,40}\\?) )?(?:volg|volgen|like|word|abonneer|praat|bezoek|vind)\\b[^.?!]{0,120}\\b(?:op|via|van|mee)\\b[^.?!]{0,60}(?:facebook|twitter|instagram|tiktok|telegram|whatsapp|youtube|linkedin|google nieuws|sociale media|social media|threads|mastodon|bluesky|op x\\b).{0,220}`,
    remove: ['Volg de Havenbode op Facebook en Instagram', 'Abonneer je op ons kanaal op YouTube!'],
    keep: ['Volg de oever tot de brug.']
  }
]
