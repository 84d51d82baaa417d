import type {Rule} from '../../matching/rule.ts'

/** Labels of advertisements, and what players, galleries and embeds leave behind. */
export const mediaRules: readonly Rule[] = [
  {
    id: 'advertentie',
    category: 'ad',
    why: 'The label of an advertisement, or of what interrupts the text.',
    match:
      '[-–—~*=_|[({<\\s]{0,8}(?:advertenties?|reclame|gesponsord(?: door .{2,40})?|gesponsorde? (?:inhoud|content|bericht)|partnercontent|branded content|advertorial|ingezonden mededeling|(?:tekst|artikel|het artikel|dit artikel|verhaal|bericht) (?:gaat|loopt) (?:verder|door) (?:onder|na|hieronder)(?: .{2,40})?|(?:lees|gaat) verder (?:onder|na) .{2,40}|lees hieronder verder|scroll (?:verder|naar beneden).{0,40}|na de (?:advertentie|reclame).{0,30}|sla (?:de )?advertentie over)[-–—~*=_|\\])}>:.!\\s]{0,8}|[(\\[]?de (?:tekst|video) (?:gaat|loopt) (?:verder|door) (?:onder|na) .{2,40}',
    remove: [
      'De tekst gaat verder onder de foto.',
      'ADVERTENTIE',
      'Tekst gaat verder onder de advertentie',
      'Gesponsord'
    ],
    keep: ['De tekst gaat verder terug dan men dacht.', 'Reclame en pers leven samen.']
  },
  {
    id: 'speler',
    category: 'media',
    why: 'What players, galleries and embeds leave behind.',
    match:
      "(?:(?:je|uw) browser (?:ondersteunt|kan|is).{0,120}|(?:deze |de )?video (?:is|kan) (?:niet|helaas).{0,80}|(?:bekijk|beluister|luister|kijk|speel|lees)(?: (?:naar|hier|de|het|deze|dit|onze))? ?(?:video|fotoserie|foto[’']?s|podcast|uitzending|aflevering|artikel|af)(?: (?:hier|hieronder|terug|op instagram))?|(?:dit )?bericht (?:op instagram )?(?:bekijken|weergeven)(?: op instagram)?|(?:een )?bericht gedeeld door .{2,120}|fotoserie|fotogalerij|galerij|foto[’']?s|video[’']?s|vergroot(?: afbeelding)?|klik op de foto.{0,60}|foto \\d+ van \\d+|(?:zet|schakel)[^.]{0,20}javascript.{0,80}|(?:om|hier)[^.]{0,60}(?:externe inhoud|ingesloten|cookies (?:te )?accepteren|cookies toestaan).{0,200}|(?:deze|dit) (?:content|inhoud|bericht) (?:wordt|is) (?:niet|geblokkeerd).{0,160}|(?:volgende|vorige) video(?: (?:over|in|begint) .{2,30})?|ondertiteling)[.!:]?|luister naar (?:dit|het) artikel",
    remove: [
      'Luister naar dit artikel',
      'Bekijk de video',
      'Dit bericht op Instagram bekijken',
      'Fotoserie',
      'Een bericht gedeeld door Anna Ruijs (@annaruijs)'
    ],
    keep: ['Luister naar dit lied.', 'Kijk naar zee.', 'Foto’s vervagen.']
  }
]
