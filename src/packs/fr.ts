import {creditRules} from './fr/credit.ts'
import {interfaceRules} from './fr/interface.ts'
import {promptRules} from './fr/prompts.ts'
import {clock, digitDate, labels, networks, personName, pictureOwner} from './patterns.ts'
import type {Pack} from './rule.ts'

const month = '(?:janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec)\\p{L}{0,6}\\.?'
const date = `(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?\\d{1,2}(?:er)? ${month} (?:19|20)\\d\\d`

/** French: newspapers, magazines and blogs. */
const pack: Pack = {
  language: 'fr',
  rules: [
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
    },
    {
      id: 'signature',
      category: 'credit',
      why: 'The line that names the author, above the text.',
      caseSensitive: true,
      match: `(?:(?:Par|PAR|Écrit par|Rédigé par|Publié par|Posté par|Propos recueillis par|Texte|Texte de|Auteur|Autrice|Recueilli par|De notre (?:correspondante?|envoyée? spéciale?)[^.]{0,30},) ?:? )(?!Un |Une |Les |Le |La |Ce |Tout )${personName}(?: ?[,|•·/–—(-] ?[^.!?]{2,60})?`,
      at: 'head',
      remove: ['Par Anne Ruiz', 'Par Jean de la Grève (avec agences)', 'Propos recueillis par Marie Lagune'],
      keep: ['Par chance le bac attendait.', 'Par La Grève on arrive au port en dix minutes.']
    },
    {
      id: 'signature-au-pied',
      category: 'credit',
      why: 'The same below the text, and who had a share in it.',
      caseSensitive: true,
      match: `\\W{0,3}(?:Propos recueillis par|Recueilli par|Écrit par|Rédigé par|Publié par|Traduit(?: de l[’']\\p{L}{2,12})? par|Édité par|Reportage d[e’'] ?|(?:Photos?|Photographies?|Images?|Vidéo|Montage|Illustrations?|Infographie|Réalisation|Traduction) ?(?:par|:|de)) ?${personName}(?:[;,./(] ?.{2,160})?`,
      at: 'tail',
      remove: [
        'Propos recueillis par Marie Lagune',
        'Traduit de l’anglais par Jean Grève',
        'Photos : Anne Ruiz'
      ],
      keep: ['Traduction libre et fidèle vont rarement ensemble.']
    },
    {
      id: 'agence',
      category: 'credit',
      why: 'The newsroom or the agency in place of an author.',
      match:
        "[-–—(\\[/ ]{0,3}(?:(?:source|avec|par|d[’']après) ?:? )?(?:l[’']afp|afp|reuters|belga|la rédaction|la redaction|(?:le )?service (?:monde|politique|société|sports|économie|culture)|ats|keystone-ats|presse canadienne|la presse canadienne|agences?|afp/reuters|rédaction web|correspondance|envoyée? spéciale?)(?: ?[/|,-] ?(?:afp|reuters|agences|ap|belga))?[ )\\]/.]{0,3}|(?:la rédaction|.{2,40}),? avec (?:l[’'])?(?:afp|reuters|belga|agences)|[(]avec (?:l[’'])?(?:afp|reuters|agences)[)]",
      remove: ['La rédaction avec AFP', 'La rédaction', 'AFP / Reuters', '(Belga)', 'avec AFP'],
      keep: ['La rédaction avec ses chats a déménagé.', 'La rédaction tient en neuf lignes.']
    },
    {
      id: 'date-avec-mention',
      category: 'credit',
      why: 'When the page was published or changed, with a label.',
      match: `[(\\[*•]?(?:(?:date de|dernière|première|article|temps) )?(?:publiée?|publication|mise? à jour|mis en ligne|modifiée?|modification|posté|écrit|rédigé|créé|actualisé|diffusé|maj)(?: (?:le|à|il y a|aujourd[’']hui(?: à)?|hier(?: à)?|par .{2,40} le))?(?: ?[:|])? ?(?:le )?(?:(?:${date}|${digitDate}|\\d{1,2} ${month}|\\d{1,3} \\p{L}{3,8}|hier|aujourd[’']hui)${clock})(?:(?: ?[|•·/] ?| [–-] )[^.!?]{2,80}|,? (?:et )?(?:mis|maj|modifi|actualis|par|à)[^.!?\\])]{2,80})?[)\\]*.]?`,
      remove: [
        'Publié le 3 mai 2021 à 17h30',
        'Mis à jour le 03/05/2021 à 17:30',
        'Publié le 3 mai 2021 à 17h30, mis à jour le 4 mai 2021'
      ],
      keep: [
        'Publié en 2021, le rapport cite neuf villages.',
        'Publié le 3 mai 2021, le rapport cite le port.'
      ]
    },
    {
      id: 'date',
      category: 'credit',
      why: 'The date of publication in a line of its own, above the text.',
      match: `(?:le )?${date}(?: à)?${clock}(?: ?[|•·,/–-] ?.{2,40})?`,
      at: 'head',
      remove: ['3 mai 2021', 'Lundi 3 mai 2021 à 17h30'],
      keep: ['Le 3 mai 2021 tomba le vieux pont.']
    },
    {
      id: 'temps',
      category: 'credit',
      why: 'The age of the page, or how long the text takes to read.',
      match:
        "(?:il y a (?:\\d{1,3}|une?) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)|(?:temps de lecture|lecture|durée de lecture)(?: estimé)? ?:? ?(?:de )?(?:\\d{1,3}|moins d[’']une) ?(?:min(?:ute)?s?)?\\.?|\\d{1,3} min(?:ute)?s?(?: de lecture)|temps de lecture)",
      remove: ['Il y a 3 heures', 'Temps de lecture : 4 minutes', '5 min de lecture'],
      keep: ['Il y a trois ans, le moulin fut vendu.']
    },
    {
      id: 'credit-photo',
      category: 'credit',
      why: 'Who took or owns a picture; the picture is not in the text.',
      caseSensitive: true,
      match: `[(\\[*|©]{0,2} ?${labels('crédit', 'crédits', 'crédit photo', 'crédits photo', 'crédits photos', 'crédit image', 'photo', 'photos', 'photographie', 'photographies', 'image', 'images', 'illustration', 'infographie', 'dessin', 'visuel', 'photo d’illustration', 'photo d’archives', "photo d'illustration", 'image d’illustration')}(?: (?:de|d[’']archives|par|prétexte))? ?[:;/©|] ?${pictureOwner}[)\\].]{0,2}|[(\\[]?(?:[Pp]hotos?|PHOTOS?) (?:AFP|EPA|AP|Reuters|REUTERS|DR|Getty|Belga|Keystone|[Dd][’']archives|[Dd][’']illustration)[)\\]]?\\.?|Illustration`,
      remove: [
        'Photo AFP',
        '(Photo AFP)',
        "Photo d'illustration",
        'Crédit photo : Anne Ruiz',
        'Photo : Jean Grève / Archives',
        'Image d’illustration © Port'
      ],
      keep: ['Photo AFP en main, elle cherche la rue.', 'Photo après photo, l’album raconte la crue.']
    },
    {
      id: 'credit-entre-parentheses',
      category: 'credit',
      why: 'The owner of a picture in brackets, behind its caption.',
      scope: 'span',
      match:
        "[(\\[] ?(?:(?:photos?|photographie|image|crédits?|crédit photo|illustration|archives|dessin)(?: (?:de|par|d[’']archives))? ?[:/©] ?[^()\\[\\]]{2,80}|photo d[’'](?:archives|illustration)|image d[’']illustration|(?:photo|photographie) (?:par|de) [^()\\[\\]]{2,40}/[^()\\[\\]]{2,40}) ?[)\\]]",
      remove: ['Le pont en mai. ⟦(Photo : Anne Ruiz)⟧', 'La maire à la foire ⟦(Crédit photo : Grève/Port)⟧'],
      keep: ['Il gardait une boîte (photo ou film) par an.']
    },
    {
      id: 'source',
      category: 'credit',
      why: 'Where the text was taken from.',
      match:
        '(?:[-–—*(\\[] ?)?(?:sources? ?[:：]|via ?:|article original ?:|lien source ?:) ?(?:https?://\\S{4,200}|[^.!?:;]{2,90})[)\\].]?',
      remove: ['Source : Gazette du Port', 'Source : https://gazette.example/bac'],
      keep: ['Source : elle sort du roc ; on y boit. Puis on repart.']
    },
    {
      id: 'publie-ailleurs',
      category: 'credit',
      why: 'Where the text was published before.',
      match:
        "\\W{0,3}(?:(?:cet|cette|ce|le présent) (?:article|texte|tribune|billet|contenu|entretien|reportage|enquête|chronique)(?: [^.]{2,60})? (?:a (?:été )?(?:initialement |d[’']abord |originellement )?(?:été )?(?:publiée?|paru|diffusée?|rédigée?|traduite?)|est (?:initialement |d[’']abord )?(?:publiée?|parue?|republiée?|issue?|extraite?|une republication)|provient)|l[’']article .{3,160} est apparu en premier sur|(?:initialement|publié initialement|paru initialement) (?:publiée? |parue? )?(?:sur|dans|le)) .{2,200}",
      remove: [
        'Cet article a été initialement publié dans la Gazette du Port.',
        'L’article Sept soupes est apparu en premier sur Cuisine et Maison.'
      ],
      keep: ['Ce texte fut le cadeau d’une tante.']
    },
    {
      id: 'partager',
      category: 'social',
      why: 'Buttons to share, to save or to print a page.',
      match: `(?:partage[rz]?|partages?|tweeter|imprimer|enregistrer|sauvegarder|copier le lien|lien copié ?!?|envoyer(?: par e-?mail)?|j[’']aime(?: ça)?:?|suivre|nous suivre|suivez-nous|réagir|chargement(?: en cours)?\\.*…?|ajouter aux favoris|classer|(?:partage[rz]?|envoyer|publier|tweeter|suivez-nous|nous suivre|épingler|recommander|cliquez? pour (?:partager|envoyer|imprimer))(?: (?:cet|cette|ce|l[’']|le|la|un|ceci|ça))?(?: ?(?:article|page|billet|contenu|info|lien|ami|publication|vidéo))?(?: (?:sur|par|via|avec|à|dans))?(?: (?:${networks}|x|les réseaux(?: sociaux)?|vos amis|un ami|mail|sms))?(?: ?\\(ouvre dans une nouvelle fenêtre\\).{0,14})?)\\s?[!:.]?|ajouter à (?:vos|mes) favoris|commenter`,
      remove: [
        'Partager',
        'Partager sur Facebook',
        'Partagez cet article',
        'Suivez-nous sur les réseaux sociaux'
      ],
      keep: ['Partager le pain unit.', 'Suivre le sentier suffit.']
    },
    {
      id: 'suivez',
      category: 'social',
      why: 'Asks readers to follow the publisher.',
      match: `\\W{0,3}(?:(?:vous pouvez(?: aussi)?|n[’']hésitez pas à|pensez à|et|pour ne rien manquer[^,]{0,60},|pour suivre[^,]{0,60},) )?(?:nous |me )?(?:suivez|suivre|retrouvez|retrouver|rejoignez|rejoindre|abonnez-vous|likez|aimez|partagez)\\b[^.?!]{0,120}\\b(?:sur|via|à)\\b[^.?!]{0,60}(?:facebook|twitter|instagram|tiktok|telegram|whatsapp|youtube|linkedin|google news|google actualités|réseaux sociaux|bluesky|threads|sur x\\b).{0,220}|(?:suivez|rejoignez) (?:notre|la) (?:chaîne|communauté|page) (?:whatsapp|telegram|youtube|facebook|.{2,30} sur (?:whatsapp|telegram|youtube|facebook))(?: .{2,80})?[.!]?`,
      remove: [
        'Suivez notre chaîne WhatsApp',
        'Suivez la Gazette sur Facebook et Instagram',
        'Retrouvez-nous sur YouTube !'
      ],
      keep: [
        'Suivez la chaîne de montagnes vers le sud.',
        'Suivez la rive jusqu’au pont.',
        'Retrouvez le goût du pain.'
      ]
    },
    {
      id: 'infolettre',
      category: 'subscribe',
      why: 'Asks readers to take a newsletter, an application or a channel.',
      match:
        "\\W{0,3}(?:(?:pour|cliquez ici pour|envie de|vous souhaitez) [^,?]{0,60}[,?]? ?)?(?:inscrivez-vous|abonnez-vous|recevez|recevoir|s[’']inscrire|s[’']abonner|inscription|téléchargez|rejoignez|découvrez notre|ne manquez)\\b[^?]{0,140}(?:newsletters?|infolettres?|lettre d[’']information|e-?mails?|boîte (?:mail|de réception)|courriel|notifications|alertes|chaîne|canal|whatsapp|telegram|application|\\bappli\\b|app store|google play|podcast|flux rss).{0,240}|recevez (?:chaque (?:matin|soir|jour|semaine)|tous les (?:matins|soirs|jours)|gratuitement|le meilleur|l[’']essentiel)[^.?!]{2,120}[.!]?",
      remove: [
        'Recevez chaque matin l’essentiel de l’actualité',
        'Inscrivez-vous à notre newsletter pour ne rien manquer.',
        'Recevez chaque matin notre infolettre',
        'Téléchargez notre application'
      ],
      keep: [
        'Recevez chaque hôte avec du pain, disait-elle ; et du sel, chaque jour. Elle riait.',
        'Recevez-les bien, ils viennent de loin.',
        'Inscription gravée au seuil : ici dort la mer.'
      ]
    },
    {
      id: 'abonnes',
      category: 'subscribe',
      why: 'Labels of offers, and what stops readers who have not paid.',
      match:
        "(?:(?:je m[’']|s[’'])?(?:abonner?|abonne|inscrire|inscris)(?: .{2,60})?|abonnez-vous(?: .{2,100})?|newsletters?|infolettre|se connecter|connexion|s[’']identifier|mon compte|se déconnecter|créer un compte|déjà (?:abonnée?|inscrite?|un compte|client).{0,80}|pas encore (?:abonnée?|inscrite?).{0,80}|(?:cet |l[’'])?(?:article|contenu|texte)(?: (?:est|complet))* ?(?:réservé|exclusif)[^.]{0,20} abonnés.{0,120}|réservé (?:aux|à nos) abonnés|(?:la suite|le reste)(?: de (?:cet|l[’'])article)? est réservée? .{2,100}|pour lire (?:la suite|l[’']intégralité|l[’']article|cet article)(?: de (?:cet |l[’']|votre )article| (?:complet|en entier|en intégralité))?(?:,? (?:abonne|connecte|inscri|identifi|cré).{2,100})?|(?:testez|essayez)-nous.{0,60}|il (?:vous )?reste \\d+ ?% .{2,100}|pour (?:lire la suite|continuer|accéder|poursuivre).{2,140}abonn.{0,80}|(?:offre|essai|abonnement)s? (?:sans engagement|gratuit|numérique|à partir).{0,80}|sans engagement.{0,60}|(?:soutenez|soutenir|faites un don|faire un don|aidez|contribuez)[^.!?]{0,80}(?:journal|presse|média|don|indépendan|travail|rédaction|gazette|site)\\p{L}{0,10}.{0,200}|(?:votre |adresse )?(?:e-?mail|nom|prénom|commentaire|site web|message|adresse de messagerie) ?\\*)[ .!:»]{0,3}|la lecture de (?:cet |l[’'])article est réservée.{2,60}|lecture du .{2,30} en cours sur un autre appareil.{0,40}|(?:activer|activez|recevoir|recevez) les notifications(?: .{2,40})?|offrir (?:l[’']|cet )article",
      remove: [
        'La lecture de cet article est réservée aux abonnés',
        'Activer les notifications',
        'Offrir l’article',
        'Article réservé aux abonnés',
        'Pour lire la suite de cet article',
        'Pour lire l’article complet, connectez-vous',
        'Déjà abonnée ? Se connecter',
        'S’abonner',
        'Soutenez un journal indépendant !'
      ],
      keep: [
        'Pour lire la suite de ses aventures, elle acheta le tome deux.',
        'Offrir l’article défini à qui en manque, écrivait-il.',
        'Connexion perdue, le marin pria.',
        'Il reste deux pains.'
      ]
    },
    {
      id: 'publicite',
      category: 'ad',
      why: 'The label of an advertisement, or of what interrupts the text.',
      match:
        "[-–—~*=_|[({<\\s]{0,8}(?:publicité|publicités|annonces?|pub|contenu (?:sponsorisé|partenaire|de marque)|sponsorisé(?: par .{2,40})?|publi-?(?:rédactionnel|reportage|communiqué)|(?:la suite|suite de l[’']article|l[’']article (?:continue|se poursuit)|la suite de (?:l[’']article|votre contenu))(?: (?:de cet article))? (?:après|ci-dessous|plus bas|se trouve)(?: .{2,40})?|(?:la )?suite (?:de l[’']article )?(?:après|ci-dessous)(?: (?:la|cette) publicité)?|après (?:la|cette) publicité|passer la publicité|fermer la publicité|faites défiler .{2,40})[-–—~*=_|\\])}>:.!\\s]{0,8}|contenus? sponsorisés?|votre (?:article|contenu) continue (?:ci-dessous|après .{2,30})",
      remove: ['Contenus sponsorisés', 'PUBLICITÉ', 'La suite après cette publicité', 'Contenu sponsorisé'],
      keep: ['Publicité et presse vivent ensemble.', 'Annonces de mai']
    },
    {
      id: 'lecteur',
      category: 'media',
      why: 'What players, galleries and embeds leave behind.',
      match:
        "(?:votre (?:navigateur|appareil) ne (?:supporte|prend|permet|peut).{0,120}|(?:cette |la )?vidéo (?:n[’']est (?:pas|plus)|indisponible|ne peut).{0,80}|(?:voir|regarder|regardez|écouter|écoutez|visionner|lire)(?: (?:la|le|les|cette|ce|en|notre|l[’']))? ?(?:vidéo|galerie|diaporama|photos|podcast|audio|épisode|publication sur instagram|émission|replay|article)s?(?: (?:ici|complète?|ci-dessous|en intégralité))?|(?:voir|afficher) (?:cette |la )?(?:publication|photo) sur instagram|(?:une |un )?(?:publication|post|photo) partagée? par .{2,120}|galerie(?: photos?| d[’']images)?|diaporama|en images|en vidéo|(?:photo|vidéo|audio)s?|agrandir(?: (?:l[’']image|la photo))?|cliquez sur l[’']image.{0,60}|chargement .{2,40}|photo \\d+ (?:sur|/) \\d+|pour (?:afficher|voir|visionner) ce (?:contenu|média)[^.]{0,100}(?:cookies|accept|autoris).{0,160}|(?:veuillez )?(?:activer|activez) javascript.{0,80}|ce contenu (?:est bloqué|n[’']est pas disponible|provient de).{0,160}|afficher plus|(?:prochaine vidéo|vidéo suivante)(?: (?:dans|:) .{2,80})?|vidéo précédente|(?:la )?lecture (?:de la vidéo )?(?:automatique|va commencer|dans \\d).{0,40})[.!:]?|écouter (?:cet |l[’'])article",
      remove: [
        'Écouter cet article',
        'Voir la vidéo',
        'Voir cette publication sur Instagram',
        'Diaporama',
        'Vidéo suivante dans 10 secondes',
        'Une publication partagée par Anne Ruiz (@anneruiz)'
      ],
      keep: ['Écouter l’article du juge fut long.', 'Voir la mer suffit.', 'En images et en mots, voilà.']
    },
    {
      id: 'commentaires',
      category: 'comment',
      why: 'The form and the buttons of a discussion, and requests for corrections.',
      match:
        "(?:(?:laisse[rz]|écri(?:re|vez)|ajoute[rz]|poste[rz]|publie[rz]|déposer) (?:un |votre |une |le premier )?(?:commentaire|réponse|avis)s?(?: .{2,60})?|annuler la réponse|(?:voir |afficher |lire |charger |masquer |tous les )?(?:les |\\d{1,5} )?commentaires?(?: \\(?\\d{1,5}\\)?| fermés| désactivés.{0,60}| sur .{2,80}| sont fermés.{0,20})?|(?:il n[’']y a (?:encore )?)?(?:aucun|pas (?:encore )?de) commentaires?.{0,40}|soyez le premier à .{2,40}|votre (?:adresse )?(?:e-?mail|adresse de messagerie|courriel) ne sera pas (?:publiée?|visible).{0,100}|les champs obligatoires.{0,60}|enregistrer mon nom.{0,160}|(?:avertissez-moi|prévenez-moi|me notifier) .{2,100}|ce site utilise akismet.{0,160}|(?:vous devez|connectez-vous|il faut)[^.]{0,40}(?:connecté|commenter|connecter|réagir|inscrit).{0,80}|répondre(?: ?supprimer)?|réagir à cet article|(?:les )?commentaires sont (?:fermés|modérés|ouverts).{0,80}|et vous,? qu[’']en pensez-vous ?\\?.{0,80}|(?:donnez|partagez) (?:votre avis|vos impressions).{0,80}|(?:une erreur|une faute|vous avez (?:vu|repéré|trouvé))[^?]{0,60}\\?.{0,140}|signaler (?:une erreur|un abus|un contenu|ce).{0,40}|cet article vous a-t-il .{2,60}|cet article (?:est|vous a été) utile.{0,40}|charte de modération)[ .!:»→?]{0,3}",
      remove: [
        'Laisser un commentaire',
        '3 commentaires',
        'Votre adresse e-mail ne sera pas publiée.',
        'RépondreSupprimer',
        'Signaler une erreur'
      ],
      keep: ['Répondre est aisé.', 'Pas de bruit, dit la maire, et elle ferma la porte.']
    },
    {
      id: 'etiquettes',
      category: 'taxonomy',
      why: 'The subjects under which the article is filed.',
      match:
        '(?:(?:tags?|étiquettes?|mots[- ]clés?|thèmes?|thématiques?|catégories?|rubriques?|sujets?|classé dans|publié dans|plus sur|dans cet article|étiqueté)\\s?[:|]\\s?[^.!?;]{2,300}|(?:classé|publié|posté|étiqueté) (?:dans|sous) [^.!?;]{2,60}|tags|étiquettes|mots-clés|catégories|thèmes associés|thématiques associées)',
      remove: ['Tags : port, bac, îles', 'Catégories : Culture', 'Classé dans : Jardin'],
      keep: ['Étiquettes et bocaux couvraient la table.']
    },
    {
      id: 'droits',
      category: 'legal',
      why: 'Claims of copyright and terms of use.',
      match:
        '.{0,120}(?:tous droits (?:de reproduction )?(?:réservés|de reproduction)|droits de reproduction|(?:toute )?reproduction (?:totale ou partielle |même partielle )?(?:est )?(?:interdite|réservée|strictement)|copyright (?:©|\\(c\\)|19|20)).{0,260}',
      remove: ['© 2021 Gazette du Port. Tous droits réservés.', 'Reproduction interdite sans accord.'],
      keep: ['Les droits de pêche sont à neuf villages.']
    },
    {
      id: 'opinions',
      category: 'legal',
      why: 'The publisher’s denial that it shares the author’s opinions.',
      match:
        "\\W{0,3}(?:les )?(?:opinions|propos|points de vue|avis|textes|contenus)(?: et opinions)? (?:exprimée?s|tenus|contenus|publiés|émis)\\b.{0,120}(?:engagent|n[’']engagent|ne (?:reflètent|représentent)|responsabilité|auteur).{0,260}",
      remove: ['Les opinions exprimées ici n’engagent que leur autrice.'],
      keep: ['Les opinions changent de maison en maison.']
    },
    {
      id: 'cookies',
      category: 'legal',
      why: 'Notices of cookies, and the links of a legal footer.',
      match:
        '(?:(?:ce site(?: web)?|notre site|nous|la gazette)(?: et nos partenaires)? (?:utilis|dépos|stock|recour)[^.]{0,80}(?:cookies|traceurs).{0,400}|(?:en|si vous) (?:poursuivant|continuant|continuez|cliquant|naviguant|vous inscrivant|validant|renseignant|soumettant)[^.]{0,140}(?:accept|cookies|conditions|confidentialité|consent).{0,300}|(?:tout )?(?:accepter|refuser|paramétrer)(?: tout| tous| les)?(?: les)?(?: cookies)?|continuer sans accepter.{0,6}|(?:gérer|gestion des?|paramétrer|préférences)(?: mes| les| des| de)? ?(?:cookies|consentement|préférences|utiq)|politique (?:de confidentialité|des? cookies|de protection .{2,40})|mentions légales|conditions générales(?: .{2,40})?|cgu|cgv|données personnelles|(?:qui sommes-nous|nous contacter|contactez-nous|contacts?|à propos|plan du site|recrutement|publicité|annonceurs|foire aux questions|charte (?:éditoriale|de déontologie)|espace presse|aide et contact) ?\\??|(?:mentions légales|politique de confidentialité|contact|cgu) ?[|•·–-] ?.{2,200})[.!]?',
      remove: [
        'Ce site utilise des cookies pour mesurer l’audience.',
        'Mentions légales',
        'Tout accepter',
        'Mentions légales | Contact'
      ],
      keep: ['Accepter la défaite fut dur.', 'À propos du vent, il sut tout.']
    },
    {
      id: 'navigation',
      category: 'nav',
      why: 'Menus, pagination and links for screen readers.',
      match:
        "[<←‹«\\s]{0,4}(?:(?:aller|passer|accéder|retour) (?:directement )?(?:au|à la|à l[’']) ?(?:contenu|menu|navigation|accueil|recherche|pied de page|haut de page|contenu principal|liste|une)|(?:bouton )?(?:retour(?:ner)? |revenir |remonter )?(?:vers le |au )?(?:haut de (?:la )?page|en haut(?: de (?:la )?page)?)|(?:ouvrir|fermer|afficher|masquer)(?: le| la)? ?(?:menu|recherche|navigation)|menu(?: principal)?|rechercher(?: :|:)?|accueil|page d[’']accueil|(?:page|article|billet)s? (?:suivante?|précédente?)s?|suivante?|précédente?|précédente? ?[|/-]? ?suivante?|page \\d+ (?:sur|/) \\d+|navigation (?:de l[’']article|des articles)|sommaire|table des matières|dans cet article|charger plus|(?:voir|afficher) plus|fermer|vous êtes ici ?:?.{0,80}|fil d[’']ariane|vous lisez ?:.{0,160})[ :>→›»]*",
      remove: [
        'Bouton retour en haut de la page',
        'Vous lisez : Le port rouvre',
        'Aller au contenu',
        'Retour en haut',
        'Page suivante »',
        'Menu'
      ],
      keep: [
        'Vous lisez trop.',
        'Remonter en haut du phare prit une heure.',
        'Fermer le port coûte cher.',
        'Suivant la rive, il trouva le bac.'
      ]
    },
    ...creditRules,
    ...promptRules,
    ...interfaceRules
  ]
}

export default pack
