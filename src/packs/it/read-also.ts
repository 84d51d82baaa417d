import type {Rule} from '../../matching/rule.ts'

/** Labels before and above links to other articles, and links to the rest of a teaser. */
export const readAlsoRules: readonly Rule[] = [
  {
    id: 'leggi-anche',
    category: 'related',
    why: 'Links to other articles between the paragraphs, each behind such a label.',
    match:
      "[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:leggi|leggere|guarda|vedi|ascolta|scopri|sfoglia|leggete)(?: (?:anche|pure|qui|di più|tutto|l[’']articolo|l[’']intervista|la notizia|il video|le notizie|altro))|(?:articol[oi]|notizi[ae]|contenut[oi]|lettur[ae]|approfondiment[oi]) (?:correlat[oaie]|consigliat[oaie]|collegat[oaie])|correlat[oi]|per approfondire|potrebbe (?:interessarti|interessarvi|anche interessarti)(?: anche)?|ti potrebbe(?: anche)? interessare|potrebbe interessare anche|da non perdere|da leggere|approfondisci|approfondimento|per saperne di più|sullo stesso (?:tema|argomento)|continua a leggere)\\s*(?:[:：|]|>+|»|›|→|[–—-] )\\s?.{6,240}|[*>•►»\\[(\\s]{0,4}(?:leggi|guarda) anche ?[-–=]> ?.{6,200}",
    remove: [
      'LEGGI ANCHE -> Il porto riapre i moli',
      'Leggi anche: Torna il traghetto per le isole',
      'LEGGI ANCHE > Cinque passeggiate per la domenica',
      'Per approfondire: parla l’ultima guardiana'
    ],
    keep: ['Leggere anche le note, diceva, e poi rileggerle.', 'Approfondimento e calma mancano ai molti.']
  },
  {
    id: 'leggi-anche-senza-segno',
    category: 'related',
    why: 'The same label as some sites print it, with no sign behind it.',
    caseSensitive: true,
    match:
      '(?:LEGGI ANCHE|Leggi anche|GUARDA ANCHE|Guarda anche|LEGGI QUI|Ti potrebbe interessare) [\\p{Lu}«“"‘\'\\d].{8,200}[^.]',
    remove: ['LEGGI ANCHE Torna il traghetto per le isole del nord', 'Leggi anche «Non ce ne andremo»'],
    keep: ['Leggi anche le clausole piccole, consiglia.']
  },
  {
    id: 'correlati',
    category: 'related',
    why: 'The label above a list of other articles; their headlines follow.',
    match:
      "[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:articoli|notizie|contenuti|video|post|letture|approfondimenti|temi)(?: di)? (?:correlat[ie]|consigliat[ie]|simili|collegat[ie]|recenti|suggerit[ie]|in evidenza|più lett[ie])|correlati|leggi anche|guarda anche|vedi anche|leggi pure|(?:i |le |gli )?(?:articoli )?più (?:lett[ie]|vist[ie]|commentat[ie]|condivis[ie]|popolari)|potrebbe(?:ro)?(?: anche)? (?:interessarti|interessarvi|piacerti)(?: anche)?|ti potrebbe(?:ro)?(?: anche)? interessare|ti consigliamo(?: anche)?|consigliati(?: per te)?|ultime (?:notizie|news|dal .{2,30})|ultim[ei] (?:articoli|post)|altre (?:notizie|news)|altri articoli(?: di .{2,40})?|da non perdere|in evidenza|in primo piano|sullo stesso (?:tema|argomento)|per approfondire|tutte le notizie di (?![^.]{0,45}\\.$)[^.!?]{2,40}|dello stesso autore|notizie del giorno|di tendenza)\\s?[:.…»→]?|ti potrebbe(?:ro)? interessare anche|potrebbe(?:ro)? interessarti anche|ultim[’']ora|argomenti",
    then: {lines: 4, match: 'headline'},
    remove: [
      'Ti potrebbe interessare anche',
      'Ultim’ora',
      'Articoli correlati',
      'Leggi anche:',
      'Potrebbe interessarti',
      'Le più lette'
    ],
    keep: ['Argomenti di poco conto', 'In primo piano si vede la barca, e dietro il molo.', 'Ultime volontà']
  },
  {
    id: 'continua-a-leggere',
    category: 'related',
    why: 'A teaser that has been cut off ends with a link to the rest.',
    match:
      "[\\[(]?(?:continua(?: a leggere| la lettura)?(?: su .{2,60}| »)?|prosegui la lettura|leggi (?:tutto|di più|altro|articolo (?:completo|intero|originale)|l[’']articolo(?: completo| originale)?|la notizia|ancora)|(?:vedi|mostra|carica|visualizza) (?:tutt[ioe]|altro|altri|di più|altre notizie)|scopri di più|clicca qui(?: .{2,100})?|guarda (?:tutte le foto|la gallery|la fotogallery))[ .:…»›→>\\])]{0,5}",
    remove: ['Leggi articolo completo', 'Continua a leggere', 'Leggi tutto »', 'Clicca qui per le foto'],
    keep: ['Continua a piovere, disse.', 'Leggi altro prima di parlare, disse il nonno.']
  }
]
