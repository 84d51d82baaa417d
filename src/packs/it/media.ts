import type {Rule} from '../../matching/rule.ts'

/** Labels of advertisements, and what players, galleries and embeds leave behind. */
export const mediaRules: readonly Rule[] = [
  {
    id: 'pubblicita',
    category: 'ad',
    why: 'The label of an advertisement, or of what interrupts the text.',
    match:
      "[-–—~*=_|[({<\\s]{0,8}(?:pubblicità|annunci|annuncio|contenuto sponsorizzato|sponsorizzat[oi](?: da .{2,40})?|pubbliredazionale|messaggio promozionale|informazione pubblicitaria|(?:l[’']articolo|la notizia|il testo) (?:continua|prosegue) (?:dopo|sotto|più sotto|a leggere dopo|a leggere sotto)(?: .{2,40})?|(?:continua|prosegue) (?:dopo|sotto) (?:la )?pubblicità|(?:continua|scorri) (?:a leggere|per continuare|sotto).{0,30}|dopo la pubblicità|salta (?:la )?pubblicità|chiudi (?:la )?pubblicità)[-–—~*=_|\\])}>:.!\\s]{0,8}",
    remove: ['PUBBLICITÀ', 'L’articolo continua dopo la pubblicità', 'Contenuto sponsorizzato'],
    keep: ['Pubblicità e stampa vivono insieme.']
  },
  {
    id: 'lettore',
    category: 'media',
    why: 'What players, galleries and embeds leave behind.',
    match:
      "(?:il (?:tuo|vostro) browser non (?:supporta|è).{0,120}|(?:questo |il )?video non (?:è|può).{0,80}|(?:guarda|vedi|ascolta|visualizza|leggi|sfoglia)(?: (?:il|la|le|i|questo|l[’']|un))? ?(?:video|gallery|galleria|fotogallery|foto|podcast|audio|puntata|servizio|intervista|post su instagram|speciale|diretta)(?: (?:qui|completo|completa|integrale|sotto|in streaming))?|visualizza (?:questo )?(?:post|foto) su instagram|(?:un )?post condiviso da .{2,120}|(?:foto)?gallery|galleria (?:fotografica|di immagini|immagini)|fotogalleria|guarda le foto|video|ingrandisci(?: (?:l[’']immagine|la foto))?|clicca sull[’']immagine.{0,60}|caricamento .{2,40}|foto \\d+ di \\d+|(?:abilita|attiva)[^.]{0,30}javascript.{0,80}|riproduci|schermo intero)[.!:]?|ascolta (?:questo |l[’'])articolo(?: ora)?",
    remove: [
      'Ascolta l’articolo',
      'Guarda il video',
      'Visualizza questo post su Instagram',
      'Fotogallery',
      'Un post condiviso da Anna Ruiz (@annaruiz)'
    ],
    keep: ['Guarda il mare e basta.', 'Video e parole non bastano.']
  }
]
