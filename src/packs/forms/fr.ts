import type {Vocabulary} from './vocabulary.ts'

/** French. */
export const vocabulary: Vocabulary = {
  language: 'fr',
  link: "(À lire/A lire/Lire/À voir/A voir/Voir/Lisez/Voyez/À écouter/Écouter) (aussi/également/ensuite/en plus) | (Lire/Voir) (la suite/plus/l'article/notre article/notre enquête/notre dossier) | À lire sur le même sujet | Sur le même (sujet/thème) | Pour aller plus loin | En savoir plus | (Article/Articles/Contenu/Contenus/Sujet/Sujets) (lié/liés/associé/associés/connexe/connexes/similaire/similaires) | (Vous aimerez/Vous pourriez) (aussi/aimer/également aimer/aussi aimer) | Ne manquez pas | À ne pas manquer | À découvrir | (Notre/Nos) (dossier/sélection) | À relire | Relire | Retrouvez aussi | À lire | Décryptage | Plus d'infos | Plus d'informations | Suite | Consultez aussi | (Lire/À lire) aussi (cet article/notre article/l'article/notre analyse/l'analyse/le reportage/notre reportage/notre dossier/l'entretien/notre enquête/la tribune/l'enquête)",
  heading:
    "(Articles/Sujets/Contenus/Vidéos/Actualités/Thèmes) (similaires/liés/associés/connexes/recommandés/populaires/récents/en relation/les plus lus) | Les plus (lus/lues/populaires/commentés/partagés/récents) | (Derniers/Autres) (articles/contenus) | (Dernières/Autres) (actualités/news/infos/nouvelles/vidéos) | Dans la même (rubrique/catégorie) | Sur le même thème | Notre sélection | La sélection de la rédaction | À la une | Plus d'articles | Recommandé pour vous | Vous aimerez aussi | Lire aussi | À lire aussi | Tendances | Nos derniers articles | Ailleurs sur le web | Fil info | En continu",
  picture:
    "(Photo/Photos/Image/Images/Illustration/Infographie/Dessin/Visuel) (/d'illustration/d'archives/de/par) | (Crédit/Crédits) (/photo/photos/image/images/photographique) | Source (photo/image) | Photographe | Capture d'écran | Légende",
  credit:
    'Auteur | Auteure | Autrice | Texte | Source | Sources | Rédaction | Rédacteur | Rédactrice | Écrit par | Rédigé par | Publié par | Propos recueillis par | Traduction | Traduit par | Avec | Reportage | Montage | Vidéo | Journaliste | Édité par | Posté par | Enquête | Avec notre correspondant(/e) | Correction | Correctrice | Relecture',
  byline:
    'Par | PAR | Écrit par | Rédigé par | Publié par | Propos recueillis par | De notre correspondant | De notre envoyé spécial | Avec | Avec la collaboration de | Texte traduit de l’anglais par | Traduit de l’anglais par | Traduit par',
  role: 'journaliste | rédacteur | rédactrice | correspondant | correspondante | envoyé spécial | envoyée spéciale | rédacteur en chef | rédactrice en chef | éditorialiste | Journaliste | Correspondant | chroniqueur | stagiaire',
  stamp:
    '(Publié/Publiée/Mis à jour/Mise à jour/Modifié/Créé/Posté/Rédigé/Actualisé/Dernière mise à jour/Dernière modification/Date de publication/Première publication/Date) (/le/à)',
  month: '(?:janv|févr?|fevr?|mars|avr|mai|juin|juil|août|aout|sept?|oct|nov|déc|dec)\\p{L}{0,7}\\.?',
  weekday: '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\\.?',
  verb: '(Suivez/Suivez-nous/Suis/Rejoignez/Rejoignez-nous/Retrouvez/Retrouvez-nous) | (Abonnez-vous/Abonne-toi/Inscrivez-vous/Inscris-toi) (/à/à la/sur) | (Téléchargez/Téléchargez gratuitement/Installez) | (Partagez/Partage) | (Recevez/Reçois) | (Soutenez/Faites un don/Devenez/Aimez/Likez/Commentez/Réagissez/Laissez/Écrivez/Donnez/Cliquez/Visitez/Activez/Ajoutez/Contactez)',
  own: "(notre/nos/votre boîte) (newsletter/newsletters/chaîne/page/application/appli/communauté/groupe/réseaux sociaux/compte/comptes/chaîne YouTube/chaîne WhatsApp/page Facebook/lettre/infolettre/lettre d'information/podcast/travail/rédaction/alertes/mail) | (à notre/sur notre/sur nos/à nos/de notre) (newsletter/newsletters/chaîne/page/application/communauté/groupe/réseaux sociaux/compte/chaîne YouTube/infolettre/lettre) | nous sur … | la newsletter |  (cet/votre) (article/avis) | un commentaire | vos (amis/commentaires) | gratuitement la newsletter | les notifications",
  button:
    "Partager(/ cet article/ l'article/ cette page/ par e-mail/ par email) | Partagez(/ cet article) | Imprimer | Commentaires | Commenter | Réagir | Laisser un commentaire | Laissez un commentaire | Ajouter un commentaire | Poster un commentaire | Annuler la réponse | Voir les commentaires | S'abonner | Abonnez-vous | S'inscrire | Se connecter | Connexion | Envoyer(/ par mail/ par e-mail/ à un ami) | Copier le lien | Lien copié | J'aime | Enregistrer | Sauvegarder | Suivre | Suivez-nous | Lire la suite | Lire plus | En savoir plus | Voir plus | Afficher plus | Charger plus | Plus | Aller au contenu | Menu | Rechercher | Recherche | Accueil | Retour en haut | Haut de page | Retour | Suivant | Précédent | Article suivant | Article précédent | Signaler (une erreur/un abus) | Écouter (l'article/cet article) | Tweeter | Épingler | Mentions légales | Contact | Réduire | Agrandir | Faire un don | Faites un don | Je fais un don | Offrir cet article | Lire plus tard | Sauvegarder l'article | Image d'illustration | Enregistrer l'article | Vos commentaires | Votre commentaire | Votre avis | En lien avec cet article | Consulter le journal | Partager sur | Lisez la suite gratuitement en créant un compte | Je m'inscris | Je m'abonne",
  shareOn:
    '(Partager/Partagez) (sur/via/par) | (Suivez-nous/Retrouvez-nous/Rejoignez-nous) sur | Envoyer (par/sur) | Tweeter sur',
  ad: "Publicité | PUBLICITÉ | Annonce | Annonces | Contenu sponsorisé | Sponsorisé | La suite après la publicité | La suite après cette publicité | Publi-rédactionnel | Contenu partenaire | Communiqué | L'article continue après la publicité | Espace publicitaire",
  tags: 'Tags | Mots-clés | Mots clés | Étiquettes | Thèmes | Thématiques | Sujets | Catégories | Catégorie | Rubrique | Rubriques | Classé (dans/sous) | Étiqueté | Lieux',
  legal:
    "Tous droits réservés | (Toute reproduction/Reproduction) (interdite/même partielle/totale/sans/partielle) | (Ce site/Nous) (utilise/utilisons) (des cookies/les cookies) | Politique de (confidentialité/cookies) | Conditions (générales d'utilisation/générales) | Les opinions exprimées | n'engagent que (leur auteur/leurs auteurs/son auteur) | décline toute responsabilité",
  inText: {
    ad: 'Publicité | Annonce | Contenu sponsorisé',
    more: "Lire (la suite/plus) | (En/Pour en) savoir plus | Voir plus | Lire l'article complet | Lire la suite sur le site | Pour en savoir plus, cliquez ici | Plus d'infos ici | La suite ici",
    also: "(À lire/A lire/Lire/Voir/À voir/A voir) aussi | (Lire/À lire) également | Lire (l'article/notre article/notre enquête) | À lire | À (découvrir/écouter) aussi",
    photo: 'Photo | Photos | Ph',
    watch: 'Voir (la vidéo/les photos/le diaporama) | (Regardez/Regarder) la vidéo',
    listen: "Écouter (l'article/cet article) | Écoutez cet article",
    newsroom: 'La rédaction | AFP | Rédaction web',
    asked:
      'Propos recueillis par | (Interview/Entretien) (réalisée/réalisé) par | Recueilli par | Entretien mené par',
    dayIn: 'le | du | au | dès',
    keep: {
      ad: 'Il ferma la boutique. Annonce faite, il partit.',
      more: 'Elle reprit le livre. Lire plus la fatiguait.'
    }
  },
  papers: 'RFI|Agence|La Presse|Le Devoir|Gazette|Tribune|Journal',
  appeals: {
    want: '(?:vous (?:voulez|souhaitez|désirez|cherchez)|envie d|souhaitez-vous|voulez-vous|pas encore|déjà|besoin|vous ne voulez|tu veux|une question|un témoignage)',
    about: 'recev|actu|info|nouvelle|lire|suivre|abonné|rater|manquer|newsletter',
    order:
      "abonnez-vous|inscrivez-vous|cliquez ici|téléchargez l['’]app|suivez-nous|suivez (?:la|notre) |rejoignez|activez les|écrivez-nous|contactez-nous|racontez-nous",
    act: 'téléchargez|installez|activez|rejoignez|suivez|abonnez-vous|retrouvez',
    click:
      "(?:cliquez|cliquer|clique|en cliquant|rendez-vous) (?:ici|sur ce lien|sur le lien|sur l[’']image)",
    to: "pour (?:voir|lire|télécharger|écouter|découvrir|accéder|consulter|recevoir|s['’]inscrire|vous (?:inscrire|abonner|désinscrire)|en savoir|plus d['’]informations?|plus d['’]infos?|suivre|rejoindre|participer|afficher|retrouver|toute information)",
    offer:
      "(?:l['’]|notre |votre )(?:application|appli|app)[^.!?]{0,40}(?:actu|info|journal|publicité)|(?:la |notre )(?:chaîne|communauté|page)[^.!?]{0,60}(?:whatsapp|telegram|youtube|facebook)|les (?:notifications|alertes) (?:de|pour|et)",
    error:
      '(?:si )?(?:vous (?:avez (?:repéré|constaté|trouvé|vu|remarqué|relevé)|constatez|remarquez|repérez|trouvez|voyez)|avez-vous (?:repéré|trouvé|remarqué|vu)|(?:une|il y a une)) (?:une )?(?:erreur|coquille|faute|inexactitude|imprécision)',
    write: 'écri|signal|avert|contact|prév|inform|envoy|dites-le',
    address: '(?:votre|ton) (?:adresse )?(?:e-?mail|mail|courriel|adresse électronique)',
    used: "(?:est|sont|sera|seront|ne sera|ne seront|n[’']est) (?:pas |uniquement |exclusivement )?(?:utilisée?|collectée?|traitée?|partagée?|conservée?|publiée?|destinée?)",
    daily:
      '(?:chaque|tous les|toutes les) (?:matins?|jours?|semaines?|soirs?|midis?|lundis?|vendredis?|samedis?|dimanches?|mois)',
    inbox: 'dans votre (?:boîte|messagerie)|par (?:e-?mail|courriel)|sélectionnée? par',
    like: "j['’]aime",
    loading: 'chargement',
    followUs: 'suivez-nous',
    liked: 'vous avez aimé|vous aimez|ça vous a plu',
    tell: 'partag|suiv|comment|laiss|soutene|abonn',
    subscribe: 'abonnez-vous',
    deal: "profitez|s['’]abonner|offre (?:spéciale|limitée)|à partir de|dès",
    period: 'mois|an|année|semaine',
    access: 'accédez à tous les contenus',
    samples: {
      question: [
        'Vous voulez recevoir les nouvelles du port ? Abonnez-vous',
        'Vous voulez du pain ? Asseyez-vous, dit la grand-mère.'
      ],
      click: [
        'Pour lire la lettre en entier, cliquez ici.',
        'Cliquez sur « Fichier », puis sur « Enregistrer ».'
      ],
      offer: [
        "Téléchargez l'application de La Gazette et lisez sans publicité",
        "Téléchargez l'image du disque et entrez."
      ],
      error: [
        "Vous avez repéré une erreur dans l'article ? Signalez-la nous",
        'Si vous avez trouvé une erreur dans le compte, recommencez.'
      ],
      address: [
        'Votre e-mail est utilisé pour vous envoyer la newsletter.',
        "Votre adresse n'est pas connue ici."
      ],
      daily: [
        "L'actualité de l'île, chaque matin, dans votre boîte mail",
        'Chaque matin, le pain arrive au village.'
      ],
      account: ['Suivez-nous sur @gazette', 'Suivez-nous, dit @maree.'],
      liked: ['Vous avez aimé cet article ? Partagez-le', 'Vous aimez ? Mangez encore, dit la grand-mère.'],
      price: [
        'Profitez de notre offre : 1 € le premier mois',
        'Dès 3 euros le kilo, la pomme trouve preneur.'
      ]
    }
  },
  siteLinks: {
    follow: 'suivez|retrouvez|ajoutez|rejoignez',
    news: "(?:retrouvez|suivez|lisez|découvrez|consultez|voir|recevez) (?:ici |aussi |également )?(?:toute l['’](?:actu|info)|toutes (?:les|nos) (?:actu|info|news|vidéos)|plus d['’](?:actu|infos|articles)|nos (?:derniers|autres) articles|l['’]essentiel de l['’]actu|d['’]autres (?:actu|articles|infos)|tous (?:les|nos) articles)",
    title: "toute l['’](?:actu|actualité|info) (?:de|du|en|à|sur|des)",
    neighbour: '(?:Article|Publication|Billet) (?:précédente?|suivante?)',
    section: '(?:à lire|à voir) (?:aussi )?sur',
    others:
      "(?:voir|afficher|lire) plus (?:de |d['’])(?:contenus|actualités|articles|vidéos|photos)|articles recommandés pour vous",
    samples: {
      follow: 'Suivez La Gazette sur Google Actualités',
      news: "Retrouvez toute l'actualité de l'île sur notre site",
      neighbour: 'Article précédent',
      section: 'À lire aussi sur La Gazette',
      keep: [
        "Suivez ma sœur, et lisez plus d'histoires que de journaux.",
        'À lire sur le banc, face à la mer, le soir.'
      ]
    }
  },
  notices: {
    player:
      "(?:ouvrir|voir|afficher) (?:en mode plein écran|la galerie|les images|le diaporama|en plein écran)|autoriser les cookies|contenu externe|vid[eé]o ?: ?\\d{1,2} ?min(?: \\d{1,2})?|(?:image|photo) \\d{1,3} (?:sur|de|/) \\d{1,3}|écouter(?: l['’]article)? ?\\(\\d{1,2} ?min\\p{L}{0,4}\\)",
    must: 'vous devez|veuillez',
    allow: 'activez|activer|acceptez|accepter|autorisez|autoriser',
    shown: 'vid[eé]o|contenu|javascript|page',
    developing: "plus (?:d['’]infos?|de détails|d['’]informations?) à (?:venir|suivre)",
    skip: 'ignorer|sauter',
    goOn: 'et continuer la lecture',
    end: 'fin de',
    box: 'publication|contenu',
    printed:
      "(?:cet article|article|ce texte) (?:est paru|a été publié|paru|publié) (?:originellement |initialement )?(?:en|dans) ?(?:la |l['’]|le )?(?:édition|version|numéro|magazine)",
    text: 'cet article|ce (?:texte|contenu)|cette (?:traduction|note)',
    machine: 'intelligence artificielle|\\bia\\b',
    checked: 'relu|revu|vérif|édit|supervis',
    contains: 'contient|contiennent|contenir|pourrait|pourrions',
    affiliate: "liens? (?:affiliés?|affiliation|d['’]affiliation)",
    samples: {
      player: ['Ouvrir en mode plein écran', 'Écouter (encore) la mer.'],
      permission: [
        'Vous devez activer JavaScript pour voir la vidéo.',
        "Vous devez activer le frein pour voir l'écran."
      ],
      developing: ["Plus d'infos à venir", 'Des infos à venir demain, dit le maire.'],
      skip: ['Ignorer Facebook et continuer la lecture', "Fin de l'histoire"],
      printed: ["Article paru dans l'édition du 8 mai 2025", "Publié dans l'édition de mai, le conte a plu."],
      machine: [
        "Cet article a été écrit avec l'intelligence artificielle et relu par la rédaction.",
        "Cet article traite de l'intelligence artificielle et de ses maîtres."
      ],
      affiliate: ['Cette page contient des liens affiliés.', 'La chaîne contient des maillons de fer.']
    }
  },
  author: {
    by: 'Par',
    written:
      'Article rédigé par | Article écrit par | Rédigé par | Écrit par | Propos recueillis par | Texte de',
    role: 'journaliste'
  },
  continues:
    "La suite (/de l'article/de cet article/de votre article/du texte) (après/sous) (la publicité/cette publicité/la pub/la vidéo/cette vidéo/la photo/l'annonce) | (L'article/Le texte/L'article se/Votre article) (continue/poursuit) (après/sous) (la publicité/cette publicité/la vidéo/l'annonce) | La suite de (l'article/votre article) ci-dessous | (Suite/Lire la suite) (après/sous) (la publicité/la vidéo)",
  samples: {
    headlines: ['Le bac repart vers les îles du nord', 'L’école reçoit un nouveau car de la ville'],
    sentence: 'Les voisins ont planté des tilleuls au moulin.',
    name: 'Anna Rivière',
    date: '4 mai 2020 à 10h15',
    keep: {
      link: 'Lire aussi le soir fatigue les yeux.',
      heading: 'Autres temps, autres mœurs, disait-on.',
      picture: 'Photo après photo, l’album se remplit.',
      credit: 'Source : elle jaillit du rocher ; on y boit. Puis on marche.',
      byline: 'Par la fenêtre on voyait la mer.',
      role: 'Anna Rivière, médecin du village',
      stamp: 'Publié en 2021, le rapport cite neuf villages.',
      prompt: 'Suivez le sentier de notre vallée vers le pont.',
      button: 'Partager le pain est un vieil usage.',
      ad: 'Publicité et presse vivent ensemble.',
      tags: 'Étiquettes fausses, il y en eut.',
      legal: 'Les droits des voisins furent défendus.'
    }
  }
}
