import type {Rule} from '../../matching/rule.ts'

const r = String.raw

const section = r`(?:bufale|fact[- ]checking|notizie|news|internazionale|esteri|mondo|dal mondo|italia|dall[’']italia|nazionale|locale|politica|economia|finanza|mercati|imprese|aziende|sport|calcio|serie a|cultura|società|opinioni|editoriale|editoriali|commenti|analisi|l[’']analisi|intervista|interviste|l[’']intervista|reportage|inchieste|inchiesta|attualità|cronaca|cronache|cronaca (?:nera|bianca|locale)|scienza|tecnologia|tech|salute|sanità|scuola|istruzione|ambiente|spettacoli?|intrattenimento|gossip|televisione|tv|musica|cinema|libri|lifestyle|viaggi|turismo|cucina|ricette|moda|bellezza|motori|auto|giustizia|eventi|approfondiment[oi]|focus|guida all[’']acquisto|ultime notizie|ultim[’']ora|primo piano|in primo piano|in evidenza|homepage|comunicat[oi](?: stampa)?|area stampa|sala stampa|rassegna stampa|blog|speciali|multimedia|video|tutorial|senza categoria|uncategorized|articol[oi]|esclusiva|rubriche|rubrica|recensioni|recensione|top news)`

/** Links to other articles, and the sections and subjects under which this one is filed. */
export const linkRules: readonly Rule[] = [
  {
    id: 'sezione',
    category: 'taxonomy',
    why: 'The section of the paper, above the headline.',
    at: 'head',
    match: r`[•#*(-]? ?${section}\)?(?: ?[|/>»•·] ?\p{L}[\p{L} |/>»•·-]{2,60})?`,
    remove: ['Cronaca', 'L’analisi', 'Sport / Calcio', 'Guida all’acquisto', '(articolo)'],
    keep: ['Notizie dal faro', 'Internazionale fu la sua fama.']
  },
  {
    id: 'occhiello',
    category: 'taxonomy',
    why: 'The kind of article, above the headline.',
    at: 'first',
    match: r`(?:il caso|la storia|lo studio|il punto|il commento|il retroscena|il personaggio|la polemica|la decisione|la curiosità|le indagini|l[’']inchiesta|l[’']iniziativa|l[’']opinione|l[’']evento|l[’']incidente|il fatto|la guida|guide|lavoro)`,
    remove: ['Il caso', 'L’inchiesta'],
    keep: ['Il caso del faro', 'La storia di Rita']
  },
  {
    id: 'percorso',
    category: 'taxonomy',
    why: 'The path of sections that leads to the article.',
    match: r`archivi?o? (?:per |della |di |del )?(?:la |il )?(?:categoria|tag|autore|etichetta|mese|mensile|mensili) ?(?:: ?|(?=[‘“"«']))[^.!?]{2,60}|risultati (?:della|di) ricerca per ?(?:: ?|(?=[‘“"«']))[^.!?]{2,60}|(?:articoli|post|notizie) (?:con tag|taggat[ie]|con etichetta|contrassegnat[ie] (?:con|da)) ?(?:: ?|(?=[‘“"«']))[^.!?]{2,60}|(?:(?:ti trovi|sei|ti trovi qui|sei qui) ?(?:in|qui)? ?:? ?)?(?:home|homepage|inizio|prima pagina) ?(?:[>»›/|→]|::) ?[^.!?]{2,160}`,
    remove: [
      'Archivi categoria: Cultura',
      'Risultati della ricerca per: faro',
      'Home > Notizie > Porto',
      'Sei qui: Home » Cultura'
    ],
    keep: [
      'Risultati della ricerca per la cura',
      'Archivio della casa: lettere e cartoline',
      'Inizio, mezzo e fine mancavano.'
    ]
  },
  {
    id: 'guarda',
    category: 'related',
    why: 'A label and a sign before the headline of another article.',
    caseSensitive: true,
    match: r`[*>•▪►→»\[(+-]{0,3} ?(?:(?:Leggi|LEGGI|Guarda|GUARDA|Vedi|VEDI|Ascolta|Scopri|Leggi pure|Leggi di più|Correlato|CORRELAT[OI]|Per saperne di più|Approfondisci|APPROFONDIMENTO|Approfondimento|La fotogallery|Da leggere|Potrebbe interessarti|POTREBBE INTERESSARTI|Ti potrebbe interessare|TI POTREBBE INTERESSARE|Non perdere|NON PERDERE|Ti consigliamo|Ti consigliamo di leggere|Consigliato|Sullo stesso argomento|Continua su|Continua a leggere|Altre notizie|Nella stessa categoria|Sponsor|Leggi l[’']articolo|Leggi l[’']intervista|Leggi la notizia|Leggi su) ?(?::|\||>+|»|→|[–—-]>?(?= ))|LEGGI ANCHE|GUARDA ANCHE|VEDI ANCHE|Leggi anche|Guarda anche|Vedi anche|LEGGI PURE|Leggi Anche|TI POTREBBE INTERESSARE|POTREBBE INTERESSARTI) ?[\p{Lu}¿“"‘'«¡\d#].{14,170}[^.:;,\s]`,
    remove: [
      'Guarda: Il porto riapre i moli dopo la piena',
      'Approfondimento | Il faro, più che storia e cartoline',
      'VEDI ANCHE Torna il traghetto per le isole del nord'
    ],
    keep: ['Guarda: La vita è dura e breve, disse.', 'Scopri La barca di notte è ciò che vuole.']
  },
  {
    id: 'leggi-tra-parentesi',
    category: 'related',
    why: 'A link to another article or to the next page, in brackets in the middle of the text.',
    scope: 'span',
    match: r`[(\[](?:leggi|continua a leggere|vedi|guarda)(?: di più| tutto| qui)? ?:? ?https?://[^()\s]{5,200}[)\]]\.?|[(\[](?:clicca|cliccare|cliccate) (?:su|sul|sulla|sulle|sui)\b[^()\[\]]{0,40} per (?:vedere|leggere|ingrandire|ascoltare|guardare|visualizzare) (?:l[ae] |il |i |l[’'])?(?:ricetta|notizia|video|foto|immagin[ei]|gallery|articolo|intervista|testo)[^()\[\]]{0,40}[)\]]|[(\[] ?(?:(?:(?:leggi|guarda|vedi|ascolta|scopri)(?: anche| qui| pure)?|approfondisci|per approfondire|qui (?:l[’']articolo|il video|tutti|le foto)) ?(?::|->|–|>|»| qui) ?[^()\[\]]{4,180}|(?:leggi|guarda|clicca) (?:qui|anche) [^()\[\]]{4,120}|(?:continua|prosegue)(?: a leggere)?(?: (?:dopo|sotto) [^()\[\]]{4,60})?|clicca qui[^()\[\]]{0,80})[)\]]\.?`,
    remove: [
      'Tornarono al porto. ⟦(Leggi tutto https://gazzetta.example/nave)⟧',
      'Tornarono al porto. ⟦(Leggi anche: Torna il traghetto per le isole)⟧ Nessuno li aspettava.',
      '⟦[Guarda anche: Parla l’ultima guardiana]⟧',
      'Tornarono. ⟦(Continua a leggere dopo la foto)⟧'
    ],
    keep: [
      'Apri il menu (cliccare sul pulsante per vedere le opzioni).',
      'Il libro (vedi il tomo due) tratta del mare.',
      'La nota (leggila) era breve.'
    ]
  },
  {
    id: 'leggi-dopo-il-paragrafo',
    category: 'related',
    why: 'A label and the headline of another article, glued to the end of a paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?”"»)…] ?)(?:(?:L[eE][gG][gG][iI] (?:anche|ANCHE|pure|PURE)|G[uU][aA][rR][dD][aA] (?:anche|ANCHE)|Vedi anche|VEDI ANCHE) ?[:|»>–→-]{0,4}|(?:Potrebbe interessarti(?: anche)?|Ti potrebbe interessare(?: anche)?|Per approfondire|PER APPROFONDIRE|Approfondisci|Da non perdere|Continua a leggere|Sullo stesso argomento|Leggi di più|Per saperne di più) ?[:|»>–→-]{1,4}) ?[\p{Lu}“"‘'«\d][^.!?]{10,170}[?!]?$`,
    remove: [
      'Tornarono al porto quella sera. ⟦Leggi anche: Torna il traghetto per le isole del nord⟧',
      'Tornarono quella sera. ⟦LEGGI ANCHE Il porto riapre i moli⟧'
    ],
    keep: ['Parlò poco. Per approfondire: Arrivando disse ciò che vide. Poi tacque.']
  },
  {
    id: 'piu-letti',
    category: 'related',
    why: 'Labels of boxes with other articles, beside or below the text.',
    at: 'edge',
    match: r`(?:[\p{L}’' ]{3,25}: )?(?:i |le |gli |gli articoli |le notizie )?più ?(?:lett[ieoa]|vist[ieoa]|commentat[ieoa]|condivis[ieoa]|recenti|popolari|cliccat[ie]|votat[ie])(?: (?:di oggi|della settimana|del giorno|del mese))?|(?:recenti|popolari|articoli (?:precedenti|simili|suggeriti|correlati ?altro dall[’']autore)|altro dall[’']autore|altri articoli dell[’']autore|related articlesmore from author|notizie (?:di oggi|simili|precedenti|correlate|dal territorio)|ultime (?:da .{3,25}|notizie da .{3,25})|raccomandati per te|consigliati(?: per te| da noi)?|suggeriti(?: per te)?|tendenze|di tendenza|altri (?:articoli|post|contenuti|video)(?: (?:che|di) .{3,40})?|altre storie|ultimi (?:articoli|post|inseriti|commenti|video)|ultime (?:news|notizie|pubblicazioni)|(?:potrebbe|potrebbero) (?:anche )?(?:interessarti|piacerti)(?: anche)?|forse ti interessa anche.{0,10}|scelti per te|dalla home(?:page)?|oggi in edicola|in edicola|prossim[oa] (?:articolo|notizia)|articol[oi] precedent[ei]|articol[oi] successiv[oi]|contenuti sponsorizzati|dal web|il meglio della settimana|ultim[’']ora|partner|tag correlati)\s?[:.…»→]?`,
    remove: ['Cronaca: i più letti', 'PIÙletti', 'Prossimo articolo', 'Articoli correlatiAltro dall’autore'],
    keep: ['Recenti erano le orme.', 'I libri più letti del paese']
  },
  {
    id: 'testo-completo',
    category: 'related',
    why: 'A link to the full text, to the original or to a document.',
    match: r`[(\[]?(?:(?:testo|articolo|notizia|intervista|rapporto|comunicato|documento|reportage|versione) (?:complet[oa]|original[ei]|integral[ei])(?: in pdf)? ?:? ?(?:qui|a questo (?:link|indirizzo)|su https?://\S{4,200}|https?://\S{4,200})|(?:leggi|leggere|guarda|vedi|scarica|consulta)(?: qui)? (?:l[’']|il |la |i |le |lo |gli )(?:testo|articolo|notizia|intervista|rapporto|comunicato|documento|originale|versione|nota|gallery|post|allegato|bando)(?: (?:complet[oa]|original[ei]|integral[ei]))?(?: (?:in|in formato) pdf)?(?: (?:qui|a questo link|cliccando qui|sul sito))?|(?:maggiori |per )?(?:informazioni|info|dettagli|iscrizioni|biglietti)(?: e iscrizioni)? (?:qui|a questo link)|(?:leggi|vedi|scopri) (?:qui|di più|tutto|altro|il seguito|ancora|i dettagli)(?: qui)?|scopri (?:come|di più|l[’']offerta|tutte le offerte)|vai (?:all[’']articolo|alla notizia|alla fonte|al sito|all[’']originale)|fonte originale|scarica (?:il )?(?:pdf|l[’']articolo|documento|allegato)|torna (?:alle notizie|all[’']elenco|alla lista|al blog|indietro|alla home(?:page)?)|leggi i (?:contributi|commenti)(?: scrivi)?|leggi (?:tutti gli articoli|gli altri articoli)(?: .{2,40})?|tutti gli articoli(?: (?:di|su) .{2,40})?|iscriviti per leggere.{0,40}|apri (?:il )?(?:link|documento|allegato))[)\].»→>]{0,3}`,
    remove: [
      'Testo completo qui',
      'Leggi l’articolo completo',
      'Scarica il PDF',
      'Leggi i contributi SCRIVI',
      'Vai alla fonte'
    ],
    keep: ['Vedi la nota in fondo al tomo due.', 'Leggere il documento ad alta voce aiuta.']
  },
  {
    id: 'leggi-su',
    category: 'related',
    why: 'A link to the article in the paper that it was first printed in.',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:Leggi|Leggere|Vedi|Continua a leggere|Prosegui la lettura|Continua|Leggi tutto|Leggi anche)(?: qui)?(?: l[’'](?:articolo|intervista)(?: originale| complet[oa]| integrale)?| la notizia| il testo(?: completo)?)? (?:su|sul|sulla|sull[’']|a|in) ?(?:sito di |blog di )?["“«']?\p{Lu}[^.!?]{2,50}(?:\.(?:it|com|net))?["”»'.]{0,2}`,
    remove: ['Leggi l’articolo completo su La Gazzetta del Porto', 'Continua a leggere su Faro.it'],
    keep: ['Leggere a Roma è caro. Scrivere sull’isola no.']
  },
  {
    id: 'precedente-successivo',
    category: 'related',
    why: 'Links to the posts before and after, with their headlines, some glued to the label.',
    caseSensitive: true,
    match: r`[<←‹«]{0,2} ?(?:(?:Articolo|Notizia|Post|Pagina|ARTICOLO|NOTIZIA|POST) ?(?:precedente|successiv[oa]|seguente|Precedente|Successiv[oa]|PRECEDENTE|SUCCESSIV[OA])|(?:Precedente|Successiv[oa]|Prossim[oa]|PROSSIM[OA]) (?:articolo|notizia|post|Articolo|Post|ARTICOLO|POST)|Navigazione articoli)(?: ?[:»›>→] ?|(?=[\p{Lu}“"‘«\d]))[^.:]{5,170}`,
    at: 'tail',
    remove: ['Articolo precedenteIl porto riapre i moli', 'Prossimo articolo: Torna il traghetto'],
    keep: ['Nota precedente a piè.']
  },
  {
    id: 'temi',
    category: 'taxonomy',
    why: 'The subjects under which the article is filed, or their label.',
    match: r`(?:temi|tags?|etichette|categori[ae]|keywords|parole chiave|argomenti|archiviato in|in questo articolo|pubblicato in|rubriche|sezioni|luoghi|persone) ?:|(?:tags?|argomenti|etichette|categori[ae]|temi)|(?:etichettat[oa]|archiviat[oa]|classificat[oa]|taggat[oa]|contrassegnat[oa]|postat[oa]) (?:come|in|con|sotto|da tag|con i tag) ?:? ?[^.!?:]{2,200}|(?:categori[ae]|etichette|tags?|temi|argomenti|parole chiave|archiviato in|pubblicato in) ?[:|] ?[^!?]{2,300}`,
    at: 'edge',
    remove: [
      'Argomenti',
      'Archiviato in: Cultura',
      'Contrassegnato da tag porto, isole',
      'Categorie: Cultura, S.p.A., Porto'
    ],
    keep: ['Tema a parte è il faro.']
  }
]
