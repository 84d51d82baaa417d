import type {Rule} from '../../matching/rule.ts'
import {clock, digitDate, personName} from '../patterns.ts'

const r = String.raw
const name = r`\p{Lu}[\p{L}.’'-]{0,24}(?: [\p{Lu}dlvbe][\p{L}.’'-]{0,24}){1,4}`
const agency =
  '(?:AFP|[Rr]euters|REUTERS|[Bb]elga|BELGA|ATS|[Aa]ts|[Aa]wp|AWP|[Kk]eystone-[Aa][Tt][Ss]|EFE|AP|APS|MAP|TAP|AIP|ACI|APA|Xinhua|Agence QMI|QMI|La Presse Canadienne|LPC|PC|Relaxnews|ETX Studio|ETX Daily Up|AFP Relaxnews|Sipa|SIPA|agences?|Agences?|dpa|Tass|Sputnik|Anadolu)'
const month = '(?:janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec)\\p{L}{0,6}\\.?'
const date = `(?:(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\\.?,? )?\\d{1,2}(?:er)? ${month} (?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|20\\d\\d-\\d\\d-\\d\\d)`
const paper =
  "(?:La Presse [Cc]anadienne|Agence France-Presse|Le Soleil|Le Devoir|La Presse|Le Droit|Le Nouvelliste|Le Quotidien|La Voix de l[’']Est|La Dépêche du Midi|La Dépêche|Sud[ -]Ouest|Ouest[ -]France|Le Parisien|Le Figaro|Le Monde|Libération|L[’']Express|Le Point|L[’']Obs|20 Minutes|Midi Libre|L[’']Indépendant|La Provence|Nice[ -]Matin|Var[ -]Matin|Le Progrès|Le Dauphiné Libéré|L[’']Est Républicain|La Voix du Nord|Le Télégramme|La Nouvelle République|Corse[ -]Matin|Paris[ -]Normandie|Courrier Picard|Le Républicain Lorrain|Vosges Matin|DNA|Le Bien Public|France 3|France Bleu|[Ff]ranceinfo|France Info|RFI|France 24|RTBF|RTL ?[Ii]nfo|Sudinfo|La Libre|La Libre Belgique|La Dernière Heure|DH|Le Soir|L[’']Avenir|Le Matin|Le Temps|24 [Hh]eures|Tribune de Genève|La Liberté|RTS|Radio-Canada|TVA Nouvelles|Le Journal de Montréal|Agence QMI|BFMTV|CNEWS|Europe 1|RTL|Jeune Afrique|Seneweb)"

/** More on who wrote, shot and distributed a text, and when, as French sites print it above and behind it. */
export const creditRules: readonly Rule[] = [
  {
    id: 'agence-en-fin',
    category: 'credit',
    why: 'The agency, with the initials of the newsroom, in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:^|(?<=[.!?…”"»)] ?))[(\[](?:\p{L}{2,5} ?[/,] ?)?(?:(?:[Aa]vec|Source ?:|©) ?)?(?:l[’'])?${agency}(?: ?[/,] ?\p{L}{2,10}| et (?:l[’'])?${agency})?(?: ?[/,] ?\p{L}{2,10})?[)\]]\.?$`,
    remove: ['Le bac repart lundi. ⟦(AFP)⟧', 'Elle l’a dit hier. ⟦(ats/nxp)⟧', '⟦(avec Belga)⟧'],
    keep: ['La maire a lu (Reuters) et souri.']
  },
  {
    id: 'agence-avec',
    category: 'credit',
    why: 'The author with the agencies that were used, in a line of their own.',
    caseSensitive: true,
    at: 'edge',
    match: `[(\\[–—-]{0,2} ?(?:(?:Par )?${name}|[Rr]édaction(?: [Ww]eb)?|La [Rr]édaction|LA RÉDACTION|[\\p{L}\\d.’'-]{3,30}|${name}\\.\\p{L}{2,4})? ?[,(]? ?(?:avec|et|AVEC) (?:l[’'])?${agency}(?:(?: et |, |/)(?:l[’'])?${agency})?[)\\]]?\\.?|(?:[Aa]gences?|AFP|ATS|Belga|Reuters|[Aa]wp) ?[/,] ?[\\p{L}]{2,10}(?: ?[/,] ?\\p{L}{2,10})?|(?:Source|SOURCE) ?: ?(?:l[’'])?${agency}\\.?`,
    remove: ['Anne Ruiz avec AFP', 'La Rédaction (avec AFP)', 'AFP/mk', 'avec Reuters et AFP'],
    keep: ['Avec AFP, elle signa.', 'Anne Ruiz avec Jean Grève']
  },
  {
    id: 'initiales-en-fin',
    category: 'credit',
    why: 'The initials or the name of the author in brackets, alone in the last line.',
    caseSensitive: true,
    at: 'last',
    match: r`\((?:\p{Lu}\.(?:-\p{Lu}\.)? ?(?:\p{Lu}\.){1,2}(?:-\p{Lu}\.)?|\p{Lu}\.(?:-\p{Lu}\.)? \p{Lu}[\p{L}’'-]{2,20}(?: [\p{Lu}d][\p{L}’'-]{1,20})?|\p{Lu}{2,4}|\p{Lu}[\p{Ll}-]{2,14} \p{Lu}{3,20}(?:-\p{Lu}{2,20})?)\)`,
    remove: ['(C. Grève)', '(J.-P. R.)', '(Anne RUIZ)'],
    keep: ['(C. Grève part.)', '(Port de pêche)']
  },
  {
    id: 'nom-et-date',
    category: 'credit',
    why: 'Author and day in one line, above the text.',
    caseSensitive: true,
    at: 'head',
    match: `(?:(?:[Pp]ar|PAR|[Rr]édigé par|[Éé]crit par|[Pp]osté par|[Pp]ublié par) ?:? ?)?(?:${name}|\\p{Lu}\\. ?\\p{Lu}\\.)(?: ?[,|•·/–—│-] ?| )(?:(?:[Pp]ublié |[Mm]is à jour |[Pp]osté )?[Ll]e |[Pp]ublié ?: ?)?${date}(?: à|,)?${clock}(?:(?: ?[|•·/│] ?| [–-] |, (?:maj|mis|à|modif))[^.!?]{2,60})?|(?:[Pp]ar |by )${name} ?[|•] ?(?:[Jj]an|[Ff][ée]v|[Mm]ar|[Aa]vr|[Mm]ai|[Jj]ui|[Aa]o[uû]|[Ss]ep|[Oo]ct|[Nn]ov|[Dd][ée]c)\\p{L}{0,6}\\.? \\d{1,2}, ?20\\d\\d(?: ?[|•] ?.{2,60})?|(?:[Ll]e )?${date}(?: à|,)?${clock}(?: ?[,|•·/–—│-] ?| )(?:par|Par|PAR|by) ?:? ?[^.!?]{2,60}`,
    remove: [
      'Y.C. – 16 juillet 2020, 12h03 │ MAJ : 16 juillet 2020, 12h03',
      'par Anne Ruiz | Juil 3, 2021 | Port',
      '27/07/2015 à 11:36 par Anne Ruiz',
      'Par Jean de la Grève, le 3 mai 2021'
    ],
    keep: ['Anne Ruiz, 12 ans, appelle.', 'Le 3 mai 2021 par temps clair, il partit. Puis revint.']
  },
  {
    id: 'publie-crochets',
    category: 'credit',
    why: 'When the article was published, in brackets before the first sentence.',
    scope: 'span',
    at: 'edge',
    match: `[(\\[] ?(?:article |texte |info |contenu )?(?:publiée?|mise? à jour|mise? en ligne|actualisée?|modifiée?|initialement publiée?)(?: initialement)? (?:le |à |ce )?[^()\\[\\]]{0,80}\\d[^()\\[\\]]{0,80}[)\\]]`,
    remove: ['⟦[Article publié le jeudi 07 mars 2024 à 14h42 et mis à jour à 16h14]⟧ Le port rouvre.'],
    keep: ['Le rapport (publié en mai) cite neuf villages.']
  },
  {
    id: 'publie-suite',
    category: 'credit',
    why: 'Label, day and time of publication, with the author or the reading time behind them.',
    match: `(?:article |vidéo |info )?(?:publiée?|mise? à jour|mise? en ligne|modifiée?|postée?|actualisée?|créée?|écrit|rédigée?|paru|maj|dernière (?:mise à jour|modification)|date de publication|mis à jour)(?: par ${personName})? ?:? ?(?:le |ce |à )?(?:${date}|${digitDate}|\\d{1,2}/\\d{1,2}/\\d\\d)(?: ?[,à-])?${clock}(?:(?: ?[|•·,/–│(-]{1,2} ?| )(?:(?:et )?(?:mise? à jour|modifiée?|actualisée?|maj|dernière|temps de lecture|lecture|durée|moins d|\\d{1,3} min|source|©|édité)[^.!?\\])]{0,90}|(?: ?[|•·,/–│(-]{1,2} ?| )(?:par|dans|sur) [^.!?,\\])]{2,50}))?[)\\]]?`,
    remove: [
      'Publié le 03 août 2025 moins d’une minute de lecture 6 lecture',
      'Publié : 18 juillet 2024 à 7h44 par Anne Ruiz',
      'Mis à jour le 03/05/2021 à 17:30 - Temps de lecture : 2 min'
    ],
    keep: ['Publié le 3 mai 2021, le rapport cite neuf villages.']
  },
  {
    id: 'date-ordre-anglais',
    category: 'credit',
    why: 'The day with the month first, as themes of WordPress print it, or in digits, alone above the text.',
    at: 'head',
    match: `(?:le )?(?:${month} \\d{1,2}, ?(?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d)(?: à|,)?${clock}`,
    remove: ['juillet 21, 2019', '03/05/2021 à 17:30'],
    keep: ['Juillet 21, 2019 : retour au port.']
  },
  {
    id: 'mention-seule',
    category: 'credit',
    why: 'A label whose name or date has been lost, with the paper’s name in the next line.',
    at: 'edge',
    match:
      '(?:publiée?|mise? à jour|posté|mis en ligne|écrit|rédigé|modifié)(?: le| par)\\s?:?|par(?: ?:| ?\\| ?[^.!?|]{2,40}(?: ?\\| ?[^.!?|]{2,40})?)?|auteure? ?:|(?:par )?la rédaction(?: de [^.!?]{2,30})?|(?:publié )?le ?:',
    then: {lines: 1, match: paper},
    remove: ['Publié le', 'La rédaction', 'par | Culture', 'Publié le\nLa Dépêche du Midi'],
    keep: ['Publié le matin', 'Par :ici la sortie']
  },
  {
    id: 'journal-seul',
    category: 'credit',
    why: 'The name of the paper or the agency as the author, alone in a line.',
    caseSensitive: true,
    at: 'edge',
    match: `(?:[Pp]ar |© ?|[Ss]ource ?: ?|[Ll]ogo de .{2,30})?${paper}(?:,? (?:avec (?:l[’'])?(?:AFP|agences|Reuters|Belga)|il y a \\d{1,3} (?:heures?|jours?|mois|ans?|semaines?)))?`,
    remove: ['La Presse Canadienne', 'Le Soleil', '©La Presse Canadienne', 'franceinfo avec AFP'],
    keep: ['Le Soleil se lève.', 'La Montagne et la mer', 'Le Monde des îles']
  },
  {
    id: 'article-de',
    category: 'credit',
    why: 'The author behind the kind of text, or the persons who had a share in it.',
    caseSensitive: true,
    at: 'edge',
    match: `(?:Un |Une )?(?:[Aa]rticle|[Rr]eportage|[Tt]exte|[Pp]oème|[Cc]hronique|[Cc]ritique|[Éé]ditorial|[Tt]ribune|[Ee]nquête|[Bb]illet|[Dd]ossier|[Ii]nterview|[Ee]ntretien|[Pp]ortrait|TEXTE|Texte et photos?|Textes? & photos?|Textes?|Récit|Analyse)(?: (?:écrit|rédigé|proposé|publié|réalisé|signé|posté|mis en ligne))?(?: (?:par|de|PAR)| ?:)(?: notre (?:correspondante?|envoyée? spéciale?)(?: (?:à|en|au) [^,]{2,30})?,?)? ${name}(?: ?[,|•·/–—(-] ?[^.!?]{2,60})?\\.?|(?:Propos recueillis|Entretien réalisé|Interview réalisée|Recueilli|Traduit(?: et adapté)?|Mis en ligne|Écrit|Ecrit|Rédigé|Posté|Publié|Envoyé|Proposé)(?: de l[’']\\p{L}{3,10})?(?: par| :) ${personName}(?: ?[,|•·/–—(-] ?.{2,80})?\\.?|(?:Secrétariat de rédaction|Rédaction|Rédactrice?|Rédacteur|Journaliste|Correspondante?|Correspondant local) ?: ?${name}`,
    remove: [
      'Un article de Anne Ruiz',
      'Texte et photos : Anne Ruiz',
      'Entretien réalisé par Jean Grève',
      'Rédaction : Anne Ruiz'
    ],
    keep: ['Un portrait de Anne', 'Un article de loi fut adopté.']
  },
  {
    id: 'source-domaine',
    category: 'credit',
    why: 'The site that the text or the picture was taken from.',
    match: r`[(\[*–—-]{0,2} ?(?:sources?|via|photos?|crédits?(?: photos?)?|images?|lu sur|vu sur) ?: ?(?:www\.)?[\p{L}\d-]{2,40}\.(?:fr|com|org|net|be|ch|ca|info|eu|tv|ma|sn|ci|dz|tn|africa)(?:/\S{0,120})?(?: ?[/,(|] ?[^.!?:;]{2,60})?[)\]]?\.?`,
    remove: ['Source : gazette.fr', 'Crédit photo : pixabay.com / anne'],
    keep: ['Lu sur un mur : demain']
  },
  {
    id: 'photo-en-fin',
    category: 'credit',
    why: 'The owner of a picture behind its caption or behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[\p{L}\d.!?»”")] ?))(?:[/|(–—-] ?)?(?:(?:[Cc]rédits? [Pp]hotos?|Crédit image|CRÉDITS? PHOTOS?) ?[:/©] ?(?:© ?)?[\p{Lu}@][^.!?:;]{1,60}|(?:Photos?|PHOTOS?|(?<=[.!?»”)/(] ?)photos?) ?(?:[:/©|–—-] ?)?(?:© ?)?(?:DDM|NR|DNA|L[’']Alsace|L[’']Est|Le Progrès|Progrès|Le DL|DL|Le Dauphiné|ER|RL|VM|LBP|JSL|VDN|Le Télégramme|Ouest-France|Sud Ouest|SO|ML|La Montagne|CP|PQR|AFP|EPA|Reuters|REUTERS|Sipa|SIPA|MaxPPP|MAXPPP|Belga|BELGA|Keystone|Getty|D\.? ?R\.?|Shutterstock|Pixabay|Unsplash|Archives?|archives?|d[’']archives|d[’']illustration|Twitter|Facebook|Instagram|Wikimedia|Wikipédia|illustration|LP|LaPresse|La Presse|capture d[’']écran|Capture d[’']écran)(?![\p{L}])(?:(?: ?[,/|–-] ?| )[\p{Lu}\d][^.!?:;()]{0,50})?)[)]?\.?$`,
    remove: [
      'La mairie en mai. ⟦Photo NR, Anne Ruiz⟧',
      'Le quai au matin ⟦Crédit photo : Anne Ruiz⟧',
      'Le pont. ⟦(Photo d’archives)⟧'
    ],
    keep: [
      'Il garda une photo de la crue.',
      'Elle regarda la photo Archimède en main et sourit. Puis partit.'
    ]
  },
  {
    id: 'photo-nom-en-fin',
    category: 'credit',
    why: 'The photographer’s name behind a full stop and the label.',
    scope: 'span',
    caseSensitive: true,
    match: `(?<=[.!?»”")] ?)(?:[/|(–—-] ?)?(?:Photos?|PHOTOS?|photos?) ?(?:[:/©|–—-] ?)?(?:de |par |© ?)?(?!Le |La |Les |Un |Une |Ce )${name}[)]?\\.?$`,
    remove: ['L’enquête est en cours.⟦/Photo Jean-Claude Du Pont.⟧', 'Le port. ⟦(Photo Anne Ruiz)⟧'],
    keep: ['Elle montra la photo Anne Ruiz.', 'Il peint. Photo de famille à l’appui.']
  },
  {
    id: 'tiret-agence-photo',
    category: 'credit',
    why: 'Photographer and agency behind a dash or a bar, after the caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[\p{L}\d.!?»”")] ?)(?:— ?|– ?|\| ?|© ?)\p{Lu}[\p{L}. ’'-]{1,30} ?/ ?(?:AFP|SIPA|Sipa|AP|REUTERS|Reuters|EPA|20 ?MINUTES|20 Minutes|Belga|BELGA|Keystone|KEYSTONE|MAXPPP|MaxPPP|Getty Images|RADIO FRANCE|Radio France|FRANCE TÉLÉVISIONS|France Télévisions|FRANCEINFO|HANS LUCAS|Hans Lucas|Ouest-France|Le Parisien|LP|PHOTOPQR|Shutterstock|NEWSCOM|Pool|POOL)(?: ?/ ?[\p{L}\d .’'-]{2,30})?$`,
    remove: [
      'Un train part du Midi. ⟦| JEAN GRÈVE/REUTERS⟧',
      'Illustration du port. ⟦— A. RUIZ / 20 MINUTES⟧'
    ],
    keep: ['Le match – France / AFP bis']
  },
  {
    id: 'photographe-afp',
    category: 'credit',
    why: 'The photographer of the agency AFP in brackets behind a caption: first name, and family name in capitals.',
    scope: 'span',
    caseSensitive: true,
    at: 'head',
    match: r`(?<=[\p{Ll}\d»”"] )\(\p{Lu}[\p{Ll}-]{1,15}(?: \p{Lu}[\p{Ll}-]{1,15})? \p{Lu}{3,20}(?:[ -]\p{Lu}{2,20})?\)$`,
    remove: ['La salle de contrôle du port ⟦(Anne RUIZ)⟧'],
    keep: ['La maire (Anne RUIZ) a parlé.', 'Le port (SARL GRÈVE)']
  },
  {
    id: 'fourni-par',
    category: 'credit',
    why: 'Who supplied a picture or an article to a portal.',
    match: r`(?:© ?)?(?:fournie?s? par|avec l[’']aimable autorisation de|image fournie par|photo fournie par|contenu fourni par|article fourni par|en partenariat avec|photo remise(?: par)?|photo prise par|photo tirée d[eu]|capture d[’']écran(?: [^.!?]{2,40})?) [^.!?:;]{2,60}(?:\.(?:com|fr))?`,
    at: 'edge',
    remove: ['© Fournis par gazette.com', 'En partenariat avec le Port'],
    keep: ['Fournis par la coopérative, les filets ont tenu. On les garde.']
  },
  {
    id: 'auteur-passionne',
    category: 'credit',
    why: 'What a site says of its writers, beside the text.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:(?:Journaliste|Rédact(?:eur|rice)|Blogueu(?:r|se))(?: [\p{L}-]{2,20}){0,4},? )?[Pp]assionnée?s? (?:par|de|d[’']|depuis)[^!?]{4,200}(?:(?:est|suis)(?: [\p{L}-]{1,15}){0,3} (?:rédact(?:eur|rice)|journaliste|blogueu(?:r|se)|pigiste)|\bj[’']écris|\bje (?:partage|couvre|vous (?:fais|propose|livre))|(?:il|elle) (?:écrit|couvre|partage|rédige) (?:pour|sur|ses|des articles|l[’']actualité|régulièrement))[^!?]{0,240}`,
    remove: [
      'Passionnée par la mer, Anne est rédactrice à la Gazette depuis 2013.',
      'Passionné de voile, je partage ici mes traversées.'
    ],
    keep: [
      'Passionné par la mer, le journaliste a perdu la vie lundi.',
      'Passionnée par la mer, la maire a rouvert le port.'
    ]
  },
  {
    id: 'auteur-note',
    category: 'credit',
    why: 'What is said of the author below the text.',
    caseSensitive: true,
    at: 'tail',
    match: `(?:${name},? )?(?:[Ee]st |est un[e]? |[Jj]e suis )?(?:un |une |le |la )?[Jj]ournaliste[^.!?]{0,100}[Jj]e (?:suis|couvre|travaille).{0,400}|(?:À|A) propos de l[’']auteure? ?:? ?.{0,300}|L[’']aut(?:eur|rice|eure) est (?:[^.!?]{2,80}(?:journaliste|professeure?|chercheu(?:r|se)|chroniqueu(?:r|se)|essayiste|économiste|politologue)).{0,250}|${name} est (?:journaliste|rédact(?:eur|rice)|chroniqueu(?:r|se)|correspondante?|grand reporter|reporter|pigiste|cheffe? de service|éditorialiste)\\b.{0,250}`,
    remove: [
      'Journaliste au port depuis 2020, je couvre la mer.',
      'Anne Ruiz est journaliste à la Gazette.',
      'L’autrice est essayiste et économiste.'
    ],
    keep: ['La journaliste est partie en mer.', 'Anne Ruiz est pêcheuse.']
  },
  {
    id: 'vues',
    category: 'social',
    why: 'How often a page was read, liked or shared.',
    match: r`(?:lue? |vue? |consultée? |partagée? )?\d{1,4}(?:[., ]\d{3}){0,2} ?(?:fois|vues?|lectures?|partages?|réactions?|clics|visites|abonnés|j[’']aime|visiteurs)(?: uniques)?|(?:nombre de (?:vues|lectures|visites|consultations)|vues|lectures|lu|vu|consultations?|affichages) ?: ?\d{1,4}(?:[., ]\d{3}){0,2}(?: fois)?|\d{1,5} ?(?:membres?|utilisateurs?|personnes|internautes|lecteurs|abonnés) (?:(?:l[’']|les )ont|ont|a) (?:déjà )?(?:sauvegardée?|fait cette recette|aimé|liké|partagé|commenté|noté|enregistrée?|ajoutée?)(?: (?:cet|cette|ce) (?:article|recette|page|publication|billet)| (?:ça|à leurs favoris))?|cet? (?:article|page) a été (?:lue?|vue?|consultée?) \d{1,4}(?:[., ]\d{3}){0,2} fois\.?`,
    at: 'edge',
    remove: [
      'Lu 1 234 fois',
      '312 vues',
      '42 membres l’ont sauvegardée',
      '16 utilisateurs ont fait cette recette',
      'Nombre de vues : 12'
    ],
    keep: ['16 personnes ont fait la traversée', 'Lu cent fois, jamais compris.', '312 lectures plus tard']
  },
  {
    id: 'version-parue',
    category: 'credit',
    why: 'Where a version of the text was published before.',
    match: r`\W{0,3}(?:une (?:première )?version (?:de (?:ce|cet|cette) [^.]{3,30}|antérieure|abrégée|longue|anglaise|originale)[^.]{0,40} (?:est parue|a été publiée|a paru|est disponible|a d[’']abord)|(?:ce|cet|cette) (?:article|texte|tribune|billet|commentaire|poème|chronique) (?:est|a été|fut) (?:d[’']abord |initialement |aussi )?(?:paru|publié|diffusé|mis en ligne|repris)e?(?: à l[’']origine| initialement| pour la première fois)? (?:dans|sur|par|le))[^.]{2,160}\.?`,
    at: 'edge',
    remove: [
      'Une version de ce commentaire est parue dans la Gazette',
      'Cet article est paru dans la Gazette du 3 mai'
    ],
    keep: ['Une version de ce chant est perdue.']
  },
  {
    id: 'edite-par',
    category: 'credit',
    why: 'Who wrote and edited an agency’s report, in brackets behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”»] ?)\((?:[^()!?]{0,120}(?:,| et) )?(?:édité|Édité|Edité|rédigé|Rédigé|version française) (?:par |de |: ?)?\p{Lu}[^()!?]{2,120}\)\.?$`,
    remove: ['Ils sont rentrés. ⟦(Jean Martin, édité par Anne Ruiz)⟧'],
    keep: ['Ils sont rentrés (le livre, édité par la mairie, plaît).']
  }
]
