import type {Rule} from '../../matching/rule.ts'

const r = String.raw
const section =
  '(?:actualités?|actus?|actualité|politique|société|économie|éco|culture|sports?|football|foot|rugby|international|internationale?s?|monde|france|europe|afrique|suisse|belgique|québec|canada|régions?|local|locales|faits divers|faits-divers|justice|santé|sciences?|environnement|planète|climat|météo|tech|technologie|high-tech|numérique|médias|people|célébrités|loisirs|cinéma|musique|livres|voyage|voyages|tourisme|gastronomie|cuisine|recettes|mode|beauté|psycho|famille|éducation|emploi|immobilier|auto|automobile|argent|bourse|finance|entreprises?|opinions?|débats?|idées|tribunes?|éditorial|chroniques?|enquêtes?|reportages?|vidéos?|podcasts?|magazine|lifestyle|insolite|coopération|sécurité|diplomatie|nécrologie|accueil|à la une|une)'

/** What pages of French sites put around and between the paragraphs: links, players, notices, menus. */
export const interfaceRules: readonly Rule[] = [
  {
    id: 'lire-aussi-colle',
    category: 'related',
    why: 'The label of a link to another article with the headline glued to it.',
    caseSensitive: true,
    match: r`(?:>{1,3} ?|► ?|→ ?|\* ?)?(?:(?:À|A|à) )?(?:Lire|LIRE|lire|Voir|VOIR|Écouter|ÉCOUTER|Relire) (?:aussi|AUSSI|également|ÉGALEMENT|EGALEMENT|notre article|notre dossier)(?: ?[:.–—>-]? ?)[\p{Lu}«“"‘\d][^!]{8,200}`,
    remove: ['Lire aussiBourse : le port trébuche encore', '>> À lire également Sept soupes pour sept jours'],
    keep: ['Lire aussi les notes.', 'Voir également la page deux.']
  },
  {
    id: 'lire-entre-parentheses',
    category: 'related',
    why: 'A link to another article in brackets within the text.',
    scope: 'span',
    match: r`[(\[] ?(?:(?:à )?(?:lire|relire|écouter) (?:aussi|également|notre|nos|ci-dessous|ci-contre|ci-dessus|par ailleurs|l[’']article|l[’']encadré|page|en page|ici|à ce sujet)|voir (?:notre (?:article|dossier|édition|vidéo|précédente édition)|nos éditions|la vidéo))\b[^()\[\]]{0,200}[)\]]`,
    remove: ['Le bac repart. ⟦(Lire aussi : Le long hiver du port)⟧ On s’en réjouit.'],
    keep: ['Il sait (lire et écrire) depuis peu.']
  },
  {
    id: 'retrouvez-toute',
    category: 'related',
    why: 'A sentence that leads readers to other articles of the site.',
    match: r`[*>•▪►→»+\[(#\s–-]{0,6}(?:(?:retrouvez|découvrez|suivez|consultez|lisez|revivez|voir|toute|toutes|tous) (?:ici )?(?:toute |toutes |tous |l[’']ensemble de |l[’']intégralité de )?(?:(?:l[’'](?:actu(?:alité)?|info(?:rmation)?s?|interview|émission|épisode|intégralité)|les (?:actus?|actualités|infos|articles|dernières|autres articles|derniers articles))[^.!?]{0,80} (?:sur (?:notre|nos|ce|l[’']appli|\S{3,30}\.(?:fr|com|be|ch|ca|org|info)|franceinfo|rtl|rmc|europe 1|bfmtv)|en cliquant|dans notre|de la rédaction)|(?:nos|notre) (?:articles?|actualités|dossiers?|autres articles|derniers articles|infos|reportages|vidéos|émissions?|podcasts|analyses|direct|live|page|rubrique|sélection|couverture)[^.!?]{0,60} (?:sur|dans|ici|en cliquant|en direct|de la rédaction|avec|à propos))\b[^!?]{0,140}|(?:plus d[’'](?:actualités|articles|actus?)|pour plus d[’'](?:actualités|articles)|en savoir (?:plus|davantage)|pour (?:en savoir plus|aller plus loin))(?: ?[:,–-] ?| )(?:sur (?:notre|nos)|ici|cliquez ici|c[’']est (?:ici|par)|lire notre|lisez|l[’']article)[^!?]{0,160})[.!:»→›\])+]{0,4}`,
    at: 'edge',
    remove: [
      'Retrouvez toute l’actualité du port sur notre site',
      'Tous nos articles sur la mer',
      'En savoir plus : cliquez ici'
    ],
    keep: ['Retrouvez les clés du port.', 'Toute la mer est là.', 'Suivez les résultats du vote.']
  },
  {
    id: 'autres-encadres',
    category: 'related',
    why: 'Labels above lists of other articles; their headlines follow.',
    match: r`[*>•▪►→»\[(#\s–-]{0,6}(?:actualités? (?:similaires?|liées?|récentes?|connexes?|du jour|en continu|à la une)|dernières? (?:actualites?|actualités?|infos?|news|nouvelles?|vidéos?|minutes?|publications?|dépêches?|parutions?)|(?:les |nos )?derniers (?:articles|billets|posts|sujets|contenus|numéros|commentaires)|(?:les )?plus (?:lus?|vus?|commentés?|partagés?|consultés?|récents?|populaires?)(?: .{2,30})?|le top|top (?:articles?|actus?|vidéos?|news|5|10)|le plus lu|les plus lues|(?:à )?lire (?:aussi|également|ensuite)|(?:articles?|sujets?|contenus?|vidéos?|billets?|publications?|infos?) (?:suivants?|précédents?|similaires?|récents?|liés?|associés?|relatifs?|recommandés?|suggérés?|populaires?|à lire|les plus lus|du même auteur|sponsorisés?|en rapport)|(?:dans|sur) (?:la même rubrique|le même thème|le même sujet|l[’']actualité|cette rubrique|ce dossier)|(?:autres|plus de|d[’']autres|tous les|voir tous les|tous ses|tous nos|nos autres) (?:articles?|actualités|actus?|contenus|sujets|billets|vidéos|posts|nouvelles)(?: (?:de|du|dans|sur|à|sur le même|de la)[^.!?:]{2,40})?|cela (?:peut|pourrait) (?:aussi )?vous intéresser|(?:ces|ce|cet|cette) (?:articles?|contenus?|sujets?) (?:peuvent|peut|pourraient|pourrait|devrait|vont) (?:aussi |également )?vous (?:intéresser|plaire)|(?:vous (?:pourriez|allez|devriez)|tu pourrais) (?:aussi |également )?(?:aimer|apprécier|être intéressée?s?)(?: par)?|ça (?:peut|pourrait|va) (?:aussi )?vous intéresser|(?:à )?(?:voir|découvrir|lire|suivre|écouter) (?:sur|aussi sur) [\p{L}\d’'. -]{2,30}|sur notre site|le fil info|fil (?:info|d[’']actu(?:alité)?)|le direct|en direct|en continu|nos (?:partenaires|dossiers|services|newsletters|applications)|sur le web|ailleurs sur le web|contenus? de nos partenaires|article ajouté|voir plus d[’']articles|la suite en images)\s?[:.…»→]?`,
    at: 'tail',
    then: {lines: 6, match: 'headline'},
    remove: [
      'Actualités similaires',
      'Dernières actualités',
      'Dans la même rubrique',
      'Cela peut vous intéresser'
    ],
    keep: ['En direct du port, elle parle.', 'Le top du panier', 'Le plus lu fut le poète.']
  },
  {
    id: 'navigateur',
    category: 'nav',
    why: 'Shown where a browser is old, runs no script or blocks advertisements.',
    match: r`.{0,120}(?:(?:ancienne version|version (?:obsolète|ancienne|trop ancienne)) de votre navigateur|votre navigateur (?:est (?:obsolète|trop ancien)|n[’']est (?:pas|plus)|ne (?:supporte|prend|permet|peut))|navigateur (?:obsolète|non pris en charge|n[’']est pas)|javascript (?:est (?:désactivé|requis|nécessaire)|doit être|n[’']est pas activé|désactivé)|(?:désactive[rz]|désactivation de) (?:votre |le |l[’'])?(?:bloqueur|ad-?block)|bloqueur de publicités? (?:détecté|activé|est|a été)).{0,240}`,
    at: 'edge',
    remove: [
      'Vous utilisez une ancienne version de votre navigateur. Veuillez changer.',
      'JavaScript est désactivé.'
    ],
    keep: ['Le navigateur du port a pris sa retraite.']
  },
  {
    id: 'contenu-tiers',
    category: 'media',
    why: 'Stands in place of an embed that the reader has not allowed.',
    match: r`(?:ce (?:contenu|média|tweet|message|module|lecteur|post)|cette (?:vidéo|publication|fonctionnalité|infographie|carte)) (?:est (?:bloquée?|hébergée?|susceptible)|n[’']est (?:pas|plus) (?:visible|disponible|accessible)|ne peut (?:pas )?(?:être affich|s[’']afficher)|provient d|utilise des cookies|a été bloqué|peut être bloqué)[^.]{2,200}\.?.{0,200}|pour (?:consulter|afficher|visualiser|visionner|voir|lire|regarder|accéder à) (?:ce contenu|cette vidéo|ce tweet|cette publication|ce média|cette infographie|cette carte|ce post|le contenu|la vidéo)[^.]{0,140}(?:cookies?|traceurs?|accepte|autoris|consent).{0,300}|vous (?:avez (?:choisi|refusé)|n[’']avez pas accepté)[^.]{0,80}(?:cookies|traceurs).{0,300}|(?:votre (?:consentement|accord)|nous avons besoin de votre)[^.]{0,100}(?:afficher|charger|cookies).{0,300}|en (?:cliquant|acceptant|poursuivant|affichant)[^.]{0,100}(?:cookies|traceurs|données personnelles|conditions d).{0,300}|(?:afficher|charger|autoriser|débloquer|accepter) (?:le contenu|les contenus|la vidéo|le tweet|la publication|ce contenu|les cookies|l[’']infographie|la carte)(?: .{2,40})?|(?:contenu|vidéo|tweet|élément) (?:bloquée?|non disponible|indisponible|intégrée?)|cet? (?:vidéo|contenu|article|page) n[’']est (?:plus|pas) (?:disponible|accessible)[^.]{0,60}\.?`,
    at: 'middle',
    remove: [
      'Ce contenu n’est pas visible à cause du paramétrage de vos cookies.',
      'Pour visionner cette vidéo, vous devez accepter les cookies.',
      'Afficher le contenu'
    ],
    keep: ['En cliquant sur la mer, rien.']
  },
  {
    id: 'lecteur-plus',
    category: 'media',
    why: 'Labels of players and galleries and of their buttons.',
    match: r`(?:(?:lire|écouter|regarder|voir|visionner|lancer|revoir|réécouter) (?:la (?:vidéo|bande-annonce|galerie|suite en vidéo|chronique|émission)|le (?:podcast|diaporama|reportage|replay|sujet|journal|son|résumé)|l[’'](?:épisode|émission|extrait|interview|audio|article|intégralité)|cet article|ce podcast|les (?:images|photos))(?: (?:ci-dessous|ci-dessus|en vidéo|en intégralité|ici|en entier))?|écouter(?: l[’']article)? ?\(?\d{1,2} ?(?:min|:\d\d)\)?|temps d[’']écoute ?:? ?.{2,12}|cet article (?:est lu par|a été lu par|a été généré).{2,80}|(?:plein écran|mode plein écran|quitter le plein écran|agrandir(?: l[’']image| la photo| la carte)?|zoomer|fermer la (?:vidéo|galerie)|cliquez (?:ici |sur (?:l[’']image|la photo|la carte) )?pour (?:agrandir|zoomer|voir|écouter)[^.!?]{0,60})|(?:\d{1,3} )?(?:photos?|images?) ?\d{1,3} ?/ ?\d{1,3}|\d{1,3} (?:photos?|images?|vidéos?)|diaporamas?(?: ?:.{2,60})?|galeries? (?:photos?|d[’']images)|bande[- ]annonce|lecture automatique|sous-titres|volume \d{1,3} ?%|couper le son|(?:vidéo|audio|podcast|replay|son|émission) ?(?:suivante?|à la une|du jour|indisponible|associée?)|player (?:vidéo|audio)|chargement du lecteur.{0,10}|code (?:à intégrer|embed|intégré)|copier le code(?: d[’']intégration)?)\s?[.!:»→…]{0,3}`,
    at: 'middle',
    remove: ['Écouter l’article', 'Plein écran', 'Galerie photos', '12 photos', 'Voir la bande-annonce'],
    keep: ['12 photos ornaient le mur.', 'Regarder les photos lui suffit.']
  },
  {
    id: 'logo',
    category: 'nav',
    why: 'The text in place of a site’s logo, and links to the page in another language.',
    match: r`(?:logo (?:de |du |d[’'])?[\p{L}\d’'. -]{2,40}|(?!(?:un|le|ce|son|sa|notre|leur|quel|nouveau|les|des|mon|votre|du|au|avec|sans|pour)\b)[\p{L}\d’'.-]{2,30}(?: [\p{L}\d’'.-]{2,20})? [-–]? ?logo|avatar (?:de |d[’'])?[\p{L}\d ._-]{2,30}|view in english|english version|read in english|read this (?:article|story|page) in english|lire (?:en|cet article en) (?:anglais|français|arabe|espagnol)|version (?:anglaise|française|originale)|lire l[’']article en anglais|(?:français|english|fr|en) ?[|/] ?(?:english|français|anglais|en|fr))`,
    at: 'edge',
    remove: ['gazette logo', 'View in English', 'Lire cet article en anglais', 'Anne Ruiz - Logo'],
    keep: ['English Version d’un rêve']
  },
  {
    id: 'blogs',
    category: 'nav',
    why: 'The bars and footers of the blog hosts Blogger, Overblog, Canalblog and WordPress.',
    match: r`(?:canalblog|overblog|over-blog|blogger|suivre ce blog.{0,60}|(?:administration|connexion) ?\+ ?créer mon blog|créer (?:mon|un) blog(?: gratuit)?.{0,40}|créez un site web ou un blog.{0,40}|(?:voir le profil de|theme|thème|modèle|hébergé par|fièrement propulsé|propulsé par|créé avec|réalisé avec|powered by) ?(?:.{2,40}(?:overblog|blogger|canalblog|wordpress|wix|e-monsite|simple|jimdo|spip|drupal)).{0,40}|top articles|repost ?\d{0,4}|publié par .{2,40} (?:à|-) .{0,30}\d\d[:h]\d\d|posté par .{2,40}(?: (?:à|le|dans) .{2,60})?(?: ?[-–] ?(?:commentaires|permalien).{0,60})?|(?:envoyer par e-mail)?blogthis!.{0,80}|articles? plus (?:récents?|anciens?)|messages? plus (?:récents?|anciens?)|inscription à ?: ?.{0,40}\(atom\)|libellés ?:.{0,200}|(?:publié|posté|classé) (?:dans|sous)(?: :)? ?#?[^.!?;]{2,80}|posts? tagged .{2,60}|archives? ?:?|archives? (?:de la catégorie|du mois|mensuelles|par mois|des tags?)[^.!?]{0,60}|poster un commentaire|suivez (?:ce|le|mon) blog.{0,60}|abonnez-vous (?:à|au) (?:ce|mon|notre) (?:blog|site).{0,80}|rejoignez (?:les )?\d[\d  .]* autres abonnés|j[’']aime ?chargement.{0,6}|wordpress ?:|partager ?: ?)`,
    at: 'edge',
    remove: [
      'Suivre ce blog Administration + Créer mon blog',
      'Posts Tagged ‘Port’',
      'Article plus ancien',
      'Publié dans #Cuisine',
      'Posté par anne à 10:00 - Commentaires [3]'
    ],
    keep: ['Archives en feu au port.']
  },
  {
    id: 'rubrique',
    category: 'taxonomy',
    why: 'The name of the section, alone in the first line.',
    at: 'first',
    match: `${section}(?: ?[|/>»›:•·-] ?${section})?(?: ?[|/>»›:•·-] ?${section})?`,
    remove: ['Faits divers', 'Sports > Rugby'],
    keep: ['Justice pour le port', 'Monde perdu']
  },
  {
    id: 'fil',
    category: 'taxonomy',
    why: 'The path from the home page to the article.',
    at: 'edge',
    match: `(?:vous êtes ici ?:? ?)?(?:accueil|page d[’']accueil|home) ?[>»›→|/] ?[^.!?]{2,160}|accueil (?:${section})(?: [^.!?]{2,80})?|${section} ?[>»›→] ?[^.!?]{2,120}`,
    remove: ['Accueil > Culture > Sept soupes', 'Accueil Sport', 'Culture › Musique'],
    keep: ['Accueil et repas au port', 'Culture de la mer']
  },
  {
    id: 'mots-cles-fin',
    category: 'taxonomy',
    why: 'The subjects of an article behind a label.',
    match: r`(?:(?:tags?|mots?[- ]clés?|mots?[- ]clefs?|étiquettes?|thèmes?|thématiques?|sur le même thème|sujets?|catégories?|rubriques?|libellés|dossiers?|en lien|à lire sur|plus sur|classé dans|topics?|keywords?) ?[:#] ?[^.!?;:]{2,240}|(?:thèmes|thématiques|sujets|mots-clés|tags)(?: (?:associés|liés|de l[’']article|abordés))?|dans ce dossier|(?:étiqueté|tagué|classé|rangé)e?s? (?:avec|avec :|comme|sous|dans) [^.!?;\d]{2,80}|suivre (?:ces thèmes|ce thème|ce sujet|cet auteur|l[’']auteur))`,
    at: 'last',
    remove: ['Thèmes : port, mer', 'Mots clefs : soupe', 'Étiqueté avec soupe, hiver'],
    keep: ['Sujet : le port. Verbe : tenir.', 'Classé comme ruine en 1900']
  },
  {
    id: 'mentions',
    category: 'legal',
    why: 'Terms of use, disclaimers of liability, and how the text was made.',
    match: r`(?:(?:© ?)?(?:tous |toutes )?droits (?:de reproduction )?(?:réservés|et de représentation)[^.]{0,120}\.?|(?:cet? |cette |le |la |les |ces )(?:article|texte|contenu|poème|photo|image|œuvre|page|informations?|contenus|documents?|traduction)s?[^.]{0,80} (?:ne (?:constitue|constituent|saurait|peut|doit|peuvent|remplace)|est (?:protégée?|soumise? au droit|mise? à disposition|sous licence|publiée? sous|donnée? à titre|fournie? à titre|traduite? automatiquement|générée?)|a été (?:traduite?|générée?|rédigée?|relue?|créée?)[^.]{0,30} (?:automatique|intelligence|par (?:une )?ia|à l[’']aide)|sont (?:données|fournies|protégés)|peut être (?:reproduit|republié|utilisé)[^.]{0,40}(?:sans|sous|à condition))[^.]{0,200}(?:conseil|investissement|responsabilité|droit|auteur|autorisation|licence|creative|informatif|intelligence|automatique|\bia\b|avis médical|consentement|accord|consultation)[^.]{0,160}\.?.{0,160}|(?:nous|la rédaction|le site|l[’']éditeur) (?:déclin|ne (?:saurait|peut|pourra|garanti))[^.]{0,60}(?:responsab|garanti)[^.]{0,160}\.?|les performances passées ne .{2,160}|ce site (?:est|utilise|a recours|participe)[^.]{0,80}(?:cookies|affili|partenaire|recaptcha|akismet|protégé)[^.]{0,160}\.?|(?:cet article|ce billet|cette page) (?:contient|comporte|peut contenir)[^.]{0,40} (?:liens? (?:affiliés?|d[’']affiliation|sponsorisés?|commerciaux)|partenariat)[^.]{0,160}\.?|en tant que partenaire amazon.{2,160}|avertissement ?: ?(?:les|cet|le|ce|investir|le trading)[^.]{2,200}\.?.{0,160})`,
    at: 'tail',
    remove: [
      'Cet article ne constitue pas un conseil en investissement.',
      'Tous droits de reproduction réservés',
      'Cet article contient des liens affiliés.',
      'Ce texte a été traduit automatiquement par une intelligence artificielle.'
    ],
    keep: ['Cet article ne constitue pas une excuse.', 'Les droits des marins furent étendus.']
  },
  {
    id: 'fil-horaire',
    category: 'related',
    why: 'Headlines of a portal’s newest articles, each glued behind its hour and section, or its age.',
    caseSensitive: true,
    at: 'tail',
    match: r`\d{1,2}[:h]\d\d(?:Politique|Sports?|Monde|Culture|Auto|Société|[ÉE]conomie|People|France|International|Football|Santé|Sciences?|Faits divers|High-[Tt]ech|Insolite|Environnement|Météo) [-–|:] .{8,200}|[Ii]l y a \d{1,2} (?:minutes?|heures?|jours?|semaines?)\p{Lu}.{4,500}`,
    remove: ['09:53Monde - Le port rouvre ses quais', 'Il y a 3 heuresLe port rouvre ses quais'],
    keep: ['10:30 Culture : visite du musée', '09:53 : le port rouvre.', 'Il y a 3 heures, le bac est parti.']
  },
  {
    id: 'lecture-au-bord',
    category: 'nav',
    why: 'How long the text takes to read, at the end or the beginning of a line.',
    scope: 'span',
    match: r`(?:^|(?<=[.!?»”"|•·] ?))\d{1,2} ?min(?:utes?|\.)? de lecture$|^temps de lecture ?: ?(?:environ )?\d{1,2} ?min(?:utes?|\.)?(?= )`,
    remove: ['Le port est fermé. ⟦4 min de lecture⟧', '⟦Temps de lecture : 3 minutes⟧ Le port est fermé.'],
    keep: ['Il conseille chaque soir 20 minutes de lecture', 'Temps de lecture : une heure par jour']
  },
  {
    id: 'retour',
    category: 'nav',
    why: 'Links back, forth and to parts of the page.',
    match: r`[<←‹«↑|\s]{0,4}(?:retour(?: (?:à|au|aux|vers)(?: la| l[’']| le| les)? ?(?:liste|accueil|actualités|haut|sommaire|blog|page précédente|articles|rubrique|résultats|dossier|site|une|menu|agenda)(?: [^.!?]{2,30})?)?|(?:article|billet|page|post|actualité|diapositive|photo|chapitre)s? (?:suivante?|précédente?)s? ?(?:[:»›–-] ?.{2,120})?|précédente? ?[:»›–-]? ?suivante?|(?:lire|voir) l[’']article (?:suivant|précédent)|(?:voir|consulter|lire|afficher|télécharger) (?:tous les articles|toute la liste|le sommaire|l[’']agenda|les archives|le pdf|la version pdf|moins|la carte en grand|l[’']original)|aller à ?:? ?.{0,40}|aller au (?:contenu|menu)[^.!?]{0,60}|sauter (?:au contenu|la navigation)|haut de (?:la )?page|plan du site|(?:modifier|éditer) (?:le |la )?(?:code|page|section)?|page \d{1,3} (?:de|sur|/) \d{1,3}|\d{1,3} ?/ ?\d{1,3} suivant|toute la france|ma ville|mon compte|mes (?:favoris|alertes|articles|informations)|menu utilisateur|(?:ouvrir|fermer|déplier|replier)(?: le| la| cette)? ?(?:menu|fenêtre|modale|recherche|sous-menu|sommaire)?|rechercher(?: sur (?:le |ce )?site| un article| dans .{2,30})?|lancer la recherche|valider|envoyer|annuler|continuer|ok, (?:j[’']ai compris|tout accepter)|j[’']ai compris|filtrer(?: par)?(?: :)?|trier par(?: :)?.{0,30}|contenu principal|liens? (?:utiles?|externes?|rapides?|d[’']évitement))[ .:>→›»↑|+…]*`,
    at: 'edge',
    remove: [
      'Retour',
      'Retour à la liste',
      'Article suivant : Sept soupes',
      'Choisir ma région',
      'Haut de la page'
    ],
    keep: ['Retour au port de pêche.', 'Continuer coûte.', 'Envoyer les filets']
  },
  {
    id: 'choix-region',
    category: 'nav',
    why: 'Lets the reader choose the edition of the site for a region.',
    match: r`(?:choisir|choisissez|changer de|modifier|sélectionne[rz]) ?(?:ma|votre|une|la)? ?(?:région|ville|édition|commune|département)`,
    remove: ['Changer de région', 'Choisir ma ville'],
    keep: ['Changer de région coûte cher.']
  },
  {
    id: 'pub-plus',
    category: 'ad',
    why: 'More labels of advertisements and of what interrupts the text.',
    match: r`[-–—~*=_|[({<\s]{0,8}(?:la suite (?:de (?:l[’']article|cet article|votre lecture) )?(?:ci-dessous|après (?:la pub|cette|la publicité|la vidéo|l[’']annonce)|de l[’']article après)|(?:l[’']article|votre lecture|cet article|le texte) (?:se poursuit|continue|reprend)(?: (?:après|ci-dessous|sous)[^.!?]{0,40})?|suite (?:de l[’']article )?(?:ci-dessous|après)[^.!?]{0,30}|message (?:publicitaire|sponsorisé|partenaire)|espace publicitaire|annonce(?:s)?(?: sponsorisées?| google)?|contenu (?:proposé|commercial|publicitaire|commandité|sponsorisé)(?: par .{2,40})?|article (?:sponsorisé|partenaire|commandité)|communiqué(?: de presse)?|publi-?info(?:rmation)?|commandité|en collaboration avec .{2,40}|proposé par .{2,40}|votre annonce ici|publicité (?:fermer|continuer|en cours)[^.!?]{0,20}|lire la pub|supprimer les pubs|(?:continuer|poursuivre) (?:la lecture )?après la publicité)[-–—~*=_|\])}>:.!\s]{0,8}`,
    at: 'edge',
    remove: ['La suite de l’article ci-dessous', 'Contenu commandité', 'Espace publicitaire'],
    keep: ['Communiqué du port à tous']
  }
]
