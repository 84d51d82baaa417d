import type {Rule} from '../../matching/rule.ts'

/** Labels before and above links to other articles, and links to the rest of a teaser. */
export const readAlsoRules: readonly Rule[] = [
  {
    id: 'lire-aussi',
    category: 'related',
    why: 'Links to other articles between the paragraphs, each behind such a label.',
    match:
      '[*>•▪►→»\\[(#\\s-]{0,6}(?:(?:à )?(?:lire|voir|écouter|découvrir|relire|consulter|regarder|lisez|voyez)(?: ou relire)? (?:aussi|également|plus|encore|notre (?:article|dossier|enquête|reportage|analyse|entretien|décryptage|critique|portrait))|(?:à )(?:lire|voir|écouter|découvrir|relire)(?: ou relire)?|(?:notre|nos) (?:article|dossier|enquête|reportage|analyse|décryptage)s?|(?:articles?|contenus?|sujets?|lectures?|vidéos?) (?:associés?|liés?|connexes?|similaires?|recommandée?s?)|en (?:savoir|lire|voir) plus|pour aller plus loin|pour en savoir plus|sur le même (?:sujet|thème)|vous (?:pourriez|aimerez|allez) (?:aussi )?(?:aimer|être intéressés?)?|vous aimerez aussi|ne manquez pas|ne ratez pas|lire la suite|la suite après cette publicité|relire|article réservé à nos abonnés lire aussi|abonnés lire aussi|>> ?lire|le direct|retrouvez aussi)\\s*(?:[:：|]|>+|»|›|→|[–—-] )\\s?.{6,240}',
    remove: [
      'À lire aussi : le bac revient dans les îles du Nord',
      'LIRE AUSSI > Cinq balades pour un dimanche',
      'Pour aller plus loin : la dernière gardienne parle'
    ],
    keep: ['Il faut lire aussi les notes, et les relire.', 'Nos reportages commencent au port.']
  },
  {
    id: 'lire-aussi-sans-deux-points',
    category: 'related',
    why: 'The same label as some newspapers print it, with no sign behind it.',
    caseSensitive: true,
    match:
      '(?:Article réservé à nos abonnés )?(?:À |A )?(?:Lire|LIRE|Voir|VOIR|Lire ou relire|Écouter) (?:aussi|également|AUSSI) [\\p{Lu}«“"‘\'\\d].{8,200}|(?:À|A) LIRE AUSSI ?[.:-]? ?[\\p{Lu}«“\\d].{8,200}|(?:VIDÉOS?|EN IMAGES|PHOTOS|CARTE|PODCAST|DIAPORAMA|INFOGRAPHIE) ?[.:–-] ?[\\p{Lu}«“\\d].{12,160}[^.:;,]',
    remove: [
      'A LIRE AUSSI. Le port rouvre ses quais',
      'VIDÉO - Le port rouvre ses quais',
      'Lire aussi Le bac revient dans les îles du Nord',
      'Article réservé à nos abonnés Lire aussi « Nous ne partirons pas »'
    ],
    keep: ['VIDÉO : elle a tout vu.', 'Lire aussi les petites lignes, voilà son conseil.']
  },
  {
    id: 'sur-le-meme-sujet',
    category: 'related',
    why: 'The label above a list of other articles; their headlines follow.',
    match:
      "[*>•▪►→»\\[(#\\s-]{0,6}(?:sur le même (?:sujet|thème)|(?:à )?(?:lire|voir|découvrir|lisez) (?:aussi|également)|(?:les |nos )?(?:articles?|contenus?|vidéos?|sujets?|dossiers?|liens?|actualités|billets) (?:associés?|liés?|connexes|similaires|recommandés|récents?|en relation|populaires|les plus lus)|(?:les |le )?(?:plus|articles les plus|messages les plus|billets les plus|vidéos les plus) (?:lus|consultés|vues|lu|populaires|vus|commentés|partagés)|vous (?:aimerez|pourriez|devriez) (?:aussi|également)?(?: ?aimer| être intéressé(?:\\(e\\))?(?: par)?)?|vous aimerez aussi|ça peut vous intéresser|ceci peut vous intéresser|recommandé pour vous|(?:nos )?recommandations|(?:notre |nos )?sélections?(?: (?:du jour|pour vous))?|à la une|dans la même rubrique|du même auteur|dans l[’']actualité|(?:les )?dernières (?:actualités|actus|nouvelles|infos|minutes)|plus d[’'](?:articles|actualités|infos?)(?: .{2,40})?|l[’']actu(?:alité)? en (?:continu|direct)|pour aller plus loin|en savoir plus|à ne pas manquer|ne manquez pas|lire plus|d[’']autres articles|autres (?:articles|vidéos|actualités|actus|contenus)|tendances|la rédaction vous (?:conseille|recommande))\\s?[:.…»→]?|nos articles (?:à la une|les plus .{2,20}|récents)|à propos (?:de l[’']auteure?|du journaliste|de nous)",
    then: {lines: 6, match: 'headline'},
    remove: ['Sur le même sujet', 'À lire aussi :', 'Articles similaires', 'La rédaction vous conseille'],
    keep: ['Sélection naturelle et hasard', 'Les plus lus furent les poètes du port.']
  },
  {
    id: 'lire-la-suite',
    category: 'related',
    why: 'A teaser that has been cut off ends with a link to the rest.',
    match:
      "[\\[(]?(?:lire (?:la suite|plus|l[’']article(?: complet| original)?|le reste)(?: (?:sur|de l[’']article|dans) [^.!?]{2,60})?|(?:continuer|poursuivre) (?:la |sa |votre )?lecture(?: (?:sur|de|dans) [^.!?]{2,60})?|(?:en )?(?:savoir|voir|lire) plus|voir (?:tout|tous|toutes|la galerie|les photos|l[’']original|l[’']article(?: original| complet| entier)?(?:,? (?:en )?cliqu(?:ez|ant) .{2,40})?)|cliquez ici(?: .{2,100})?|(?:retrouvez|découvrez) (?:tous|toutes|l[’']ensemble de|l[’']intégralité de|plus d[’']) ?(?:nos |les |nos autres )?(?:articles|actualités|vidéos|infos|dossiers|derniers articles|podcasts)[^.]{0,80})[ .:…»›→>\\])]{0,5}",
    remove: ['Lire la suite', 'En savoir plus', 'Cliquez ici pour voir les photos'],
    keep: ['Lire la suite du roman lui prit un an. Il le rendit.']
  }
]
