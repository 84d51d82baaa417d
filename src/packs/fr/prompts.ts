import type {Rule} from '../../matching/rule.ts'

const r = String.raw
const network =
  '(?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|mastodon|messenger|flipboard|reddit|tumblr|google\\+|google news|e-?mail|mail|sms|rss|x)'

/** Requests to follow, to share, to pay, to register and to discuss, as French sites print them. */
export const promptRules: readonly Rule[] = [
  {
    id: 'boutons',
    category: 'social',
    why: 'Buttons to share, to print or to keep a page.',
    match: `(?:(?:partager|envoyer|publier|suivre|recommander|transmettre)(?: (?:cet article|cette page|l[’']article|ce contenu|le lien|à un ami|ce billet|cette info))?(?: (?:sur|par|via|à) ${network}| à un ami| par courriel)?|(?:imprimer|classer|enregistrer|offrir|écouter|commenter|télécharger|envoyer|recommander|sauvegarder|archiver|signaler|traduire) (?:cet |cette |l[’']|la |le )(?:article|page|billet|contenu|pdf)|(?:sur|par|via) ${network}|taille du texte|(?:augmenter|réduire|diminuer|agrandir) (?:la taille du texte|le texte|la police)|version (?:imprimable|imprimable et pdf|pdf|mobile)|mode zen|lecture zen|lire (?:dans|sur) l[’']appli(?:cation)?|(?:cliquer|cliquez) (?:ici )?pour (?:partager|imprimer|envoyer|agrandir)[^.!?]{0,80}|merci de partager[^.!?]{0,40}|lien (?:copié|permanent)|permalien|copier(?: l[’']url| le texte)?|ajouter (?:à mes favoris|aux favoris|à ma liste|à mes articles)|retirer de (?:ma liste|mes favoris)|sauvegardé|lire plus tard|réagir|s[’']abonner au flux.{0,20}|flux rss.{0,20}|épingler|retweeter|tweet)\\s?(?:\\.{3}|…|:|!|»|›)?`,
    remove: [
      'Envoyer à un ami',
      'Imprimer cet article',
      'Partager cette page sur Facebook',
      'Réagir',
      'Mode zen'
    ],
    keep: ['Réagir vite sauve des vies.', 'Par mail, elle dit non.', 'Enregistrer la mer fut son métier.']
  },
  {
    id: 'rangee-de-boutons',
    category: 'social',
    why: 'A row of such buttons.',
    match: r`(?:partager|partagez|tweeter|imprimer|envoyer|facebook|twitter|whatsapp|enregistrer|réagir|suivre|commenter)(?: (?:[|/·•] )?(?:partager|tweeter|imprimer|envoyer|enregistrer|commenter|réagir|épingler|copier|sur|facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|messenger|flipboard|e-mail|email|mail|sms|rss)){1,12}`,
    remove: [
      'Partager Tweeter Imprimer',
      'Facebook | Twitter | WhatsApp | Email',
      'Partager sur Facebook Twitter'
    ],
    keep: ['Partager ou imprimer', 'Facebook et Twitter']
  },
  {
    id: 'chaine',
    category: 'social',
    why: 'Promotes the accounts and channels of the publisher.',
    match: r`[^.!?]{0,100}(?:notre|nos|la|sa|votre) (?:page|chaîne|canal|compte|groupe|fil|newsletter|communauté)s? (?:officielle? )?(?:facebook|whatsapp|telegram|youtube|twitter|instagram|tiktok|linkedin|messenger)\b[^.!?]{0,120}[.!?:»→]{0,2}|(?:pour ne (?:rien |plus rien )?(?:manquer|rater)|pour (?:recevoir|suivre) (?:toute )?l[’'](?:actualité|info|essentiel)|restez (?:informés?|connectés?|à jour)|ne (?:ratez|manquez) (?:rien|plus rien|aucune))[^?]{0,200}(?:abonne|suivez|suivre|télécharge|rejoign|rejoindre|inscri|cliquez|application|notification|facebook|whatsapp|google|newsletter|réseaux)[^?]{0,160}|(?:suivez|retrouvez|rejoignez)(?:-nous| nous| [\p{L}\d.’' -]{2,30})? (?:aussi |également |maintenant )?sur (?:facebook|twitter|x|instagram|tiktok|youtube|linkedin|whatsapp|telegram|google news|google actualités|nos réseaux|les réseaux|notre chaîne)[^.!?]{0,120}[.!:]{0,2}|(?:ajoutez|mettez|choisissez)[^.!?]{2,60}(?:à vos favoris|vos sources|source préférée|dans google)[^.!?]{0,60}[.!]?`,
    at: 'edge',
    remove: [
      'Rejoignez notre chaîne WhatsApp pour les alertes',
      'Pour ne rien manquer de l’actualité, abonnez-vous à notre lettre.',
      'Suivez-nous sur Facebook et sur X'
    ],
    keep: ['Retrouvez la mer sur place.', 'Pour ne rien manquer, il dormait peu.']
  },
  {
    id: 'mur',
    category: 'subscribe',
    why: 'Stops readers who have not paid.',
    match: r`(?:(?:vous devez|il faut) (?:bénéficier|disposer|être (?:abonné|titulaire))[^.]{2,80}(?:abonn|premium)[^.]{0,80}\.?|abonnement sans engagement.{0,80}|cet? (?:article|contenu|page|vidéo) (?:fait partie de|est (?:uniquement |exclusivement |strictement )?(?:réservée?|destinée?|accessible)|vous est offert)[^.]{0,60}(?:abonn|adhérent|membre|inscrit|offert|premium|client)[^.]{0,40}\.?.{0,300}|(?:profitez|bénéficiez) (?:de|d[’']une?) [^.]{0,60}(?:offre d[’']abonnement|abonnement|offre découverte)[^.]{0,100}\.?|(?:vous êtes |vous n[’']êtes |êtes-vous )?(?:déjà|pas encore) (?:abonnée?|inscrite?|un compte|client|membre|adhérent)(?:\(e\)|·e)? ?\?.{0,80}|(?:je m[’']abonne|s[’']abonner|abonnez-vous|m[’']abonner|abonne-toi)(?: (?:à partir de|dès|pour|maintenant|sans|en ligne|au journal|à la newsletter|à [\p{L} ]{2,30})[^.]{0,60})?[.!]?|(?:débloquez|déverrouillez) (?:cet |l[’'])article[^.]{0,80}[.!]?|accédez à (?:tous|l[’']intégralité|l[’']ensemble)[^.]{0,30}(?:articles|contenus du|du site|du journal)[^.]{0,80}[.!]?|(?:accès|lecture) (?:illimitée?|libre|à tous les)[^.]{0,80}(?:article|contenu|journal|site|appli)[^.]{0,60}[.!]?|(?:article|contenu|édition) (?:abonnés?|premium|payant|réservée? aux abonnés|réservé)|offert aux abonnés|(?:créez|créer) (?:votre|un|mon) compte(?: gratuit(?:ement)?)?|(?:inscrivez-vous|connectez-vous|identifiez-vous|s[’']inscrire|se connecter) (?:gratuitement |ou [^.]{2,30} )?pour (?:lire|continuer|poursuivre|débloquer)[^.]{2,100}\.?|(?:cet article vous a plu|vous avez aimé cet article|cet article vous a intéressé)[^?]{0,20}\?.{0,200}|lire le journal(?: numérique)?|consultez? (?:le journal|l[’']édition)(?: .{2,40})?|le journal du jour|feuilleter le journal)`,
    remove: [
      'Vous devez bénéficier d’un abonnement premium pour lire l’article.',
      'Abonnement sans engagementDéjà abonné ? Connectez-vous',
      'Cet article fait partie de l’édition abonnés. Pour lire la suite, profitez d’une offre.',
      'Je m’abonne à partir de 1 €',
      'Vous êtes déjà abonné ? Connexion'
    ],
    keep: [
      'Vous devez bénéficier du vent pour partir.',
      'Accès libre à la plage.',
      'Premium ou pas, le pain coûte.'
    ]
  },
  {
    id: 'prix-abonnement',
    category: 'subscribe',
    why: 'What a subscription or a day’s access costs, at the wall that stops readers.',
    match: r`(?:(?:abonnement|offre|accès|formule)[\p{L} -]{0,30}? )?(?:à partir de|a partir de|dès|pour) (?:seulement )?\d{1,3}(?:[.,]\d\d?|\.-)? ?(?:€|chf|euros?|fr\.|\$)? ?(?:/|par|le|pour) ?(?:mois|semaine)(?:[ ,]*(?:sans engagement|puis|pendant)[^!?]{0,60})?|\d{1,3}(?:(?:[.,]\d\d|\.-) ?(?:€|chf)?| ?(?:€|chf)) (?:pour|par|/) ?(?:un |1 )?(?:jour|24 ?h)|accès (?:illimité )?\d{1,2} (?:jours?|mois|heures)|\d{1,3}(?:[.,]\d\d)? ?(?:€|chf|euros?)? ?(?:le (?:premier|1er) mois|(?:/|par) ?mois),? (?:pendant|puis|sans engagement)[^!?]{0,80}`,
    at: 'tail',
    remove: [
      'À partir de 5.50 / mois',
      'Accès 1 jour',
      '3.- pour un jour',
      '1 € le premier mois, puis 9,90 €',
      'Dès 2 € par mois, sans engagement'
    ],
    keep: [
      'Dès 5 € par jour',
      'Le bac coûte 9 € par mois.',
      'Accès au port fermé',
      'À partir de mai, le bac repart.'
    ]
  },
  {
    id: 'dons',
    category: 'subscribe',
    why: 'Asks readers to pay for the work of the publisher.',
    match: r`.{0,160}(?:(?:soutenez|aidez|faites vivre) (?:un |une |notre |nos |votre )(?:journal|journalisme|média|information|presse|rédaction|site|travail|revue)\p{L}{0,10}|soutenez-nous|faites un don (?:pour (?:nous )?soutenir|à notre|au journal|à la rédaction)|consolider un média|votre (?:don|soutien) nous|soutenez[^.!?]{2,60} sur (?:tipeee|patreon|ko-fi|helloasso|liberapay))(?![^.!?]{0,40}(?:a déclaré|a-t-))[^?]{0,260}`,
    at: 'tail',
    remove: ['Soutenez notre journal : faites un don !', 'Votre don nous permet de tenir.'],
    keep: ['La ville fit un geste pour les marins.']
  },
  {
    id: 'lettre',
    category: 'subscribe',
    why: 'The form of a newsletter and what it says.',
    match: r`(?:(?:merci|bravo|félicitations)[ ,!][^.!?]{0,60}(?:inscription|abonnement|inscrite?|abonnée?)[^.!?]{0,60}[.!]?.{0,120}|(?:veuillez )?(?:saisi(?:r|ssez)|entre[rz]|renseigne[rz]|indique[rz]) (?:votre|une|un) (?:adresse )?(?:e-?mail|mail|courriel|adresse|email valide)[^.!?]{0,80}[.!]?|(?:votre |adresse |saisir (?:mon|votre) |mon )(?:adresse )?(?:e-?mail|courriel|mail|adresse e-?mail)|adresse (?:e-?mail|mail|électronique)(?: invalide| incorrecte| \*)?|(?:vous pouvez|vous pourrez) (?:vous désabonner|vous désinscrire|à tout moment|revenir sur votre choix (?:et|à tout moment|en)|retirer votre consentement|modifier vos (?:choix à tout moment|préférences)|gérer vos (?:préférences|abonnements))[^.]{2,140}\.?|se désabonner.{0,40}|(?:conformément à|selon) (?:la loi|le rgpd|le règlement)[^.]{2,80}(?:informatique|données|liberté)[^.]{2,240}\.?|(?:les informations recueillies|vos données|les données collectées|votre adresse)[^.]{0,160}(?:formulaire|newsletter|désinscri|désabonn|rgpd|informatique et libertés|droit d[’']accès|politique de confidentialité|responsable de traitement)[^.]{0,200}\.?|(?:j[’']accepte|je souhaite recevoir|je consens à|en (?:cochant|cliquant|renseignant|soumettant|m[’']inscrivant|vous inscrivant|remplissant))[^.]{2,160}(?:newsletter|données personnelles|mes données|vos données|conditions (?:générales|d[’']utilisation)|confidentialité|partenaires|communications|email|e-mail)[^.]{0,160}\.?|(?:toutes nos|nos|découvrez (?:toutes )?nos|notre) (?:newsletters?|lettres?)(?: (?:gratuites?|quotidiennes?|hebdo\p{L}{0,10}|d[’']informations?|d[’']info))?|la newsletter (?:de|du|des|qui|d[’']|quotidienne|hebdo)[^.!?]{0,60}|je m[’']inscris(?: gratuitement)?|inscription à la newsletter|pour être informée? des derniers articles[^.!?]{0,60}[.!:]?|s[’']inscrire à la newsletter|newsletter gratuite.{0,40})`,
    at: 'edge',
    remove: [
      'Merci pour votre inscription !',
      'Saisissez votre adresse e-mail',
      'Vous pouvez vous désabonner à tout moment.',
      'Pour être informé des derniers articles, inscrivez vous :'
    ],
    keep: [
      'Vous pouvez modifier vos choix à l’avance.',
      'Vous pouvez vous asseoir.',
      'J’accepte la pluie et le vent.',
      'L’application de la loi fut lente.'
    ]
  },
  {
    id: 'commenter',
    category: 'comment',
    why: 'What a reader must do to comment, and the rules of the discussion.',
    match: r`(?:connectez-vous|inscrivez-vous|identifiez-vous|(?:vous devez|il faut|merci de|veuillez)(?: être| vous)? (?:connectée?s?|inscrite?s?|connecter|identifier|identifiée?s?|inscrire|abonnée?s?))[^.!?]{0,80}(?:pour|afin de|de) (?:noter|commenter|pouvoir (?:commenter|réagir|poster|écrire|publier)|laisser|ajouter|poster|réagir|écrire|publier|participer|répondre|voter|rédiger|déposer|donner votre|signaler)[^.!?]{0,100}[.!]?|pour (?:commenter|réagir|laisser un commentaire|poster un commentaire|participer|ajouter un commentaire|écrire un commentaire)[^.!?]{0,60}(?:connect|inscri|identifi|compte|abonn)[^.!?]{0,80}[.!]?|l[’']espace (?:des )?(?:commentaires?|de discussion)[^.!?]{2,80}[.!]?|vous avez droit à \d+ commentaires? .{2,140}|souhaitez-vous recevoir une notification .{2,140}|recevoir un (?:e-?mail|courriel)[^.!?]{0,40} (?:commentaire|réponse|notification)[^.!?]{0,60}|(?:me (?:prévenir|notifier|avertir)|m[’']avertir) (?:par|de|des|en cas)[^.!?]{0,60}(?:commentaire|réponse|article|publication|mail)[^.!?]{0,30}|(?:oui, )?prévenez-moi[^.!?]{2,100}[.!]?|(?:les |vos |tous les )?commentaires (?:sont|seront) (?:modérés|fermés|ouverts|clos|désactivés|soumis|publiés après|vérifiés|validés|réservés)[^.!?]{0,120}[.!]?|(?:la |notre )?(?:charte|modération|politique)(?: de)? (?:modération|des commentaires|commentaires|participation)[^.!?]{0,60}|(?:vos|les|votre|tout) (?:réactions?|commentaires?|messages?)[^.!?]{0,40} (?:doi(?:t|vent)|devra|devront|ne (?:doi|peu|pourr)\p{L}{1,4}|sera|seront)[^.!?]{0,60}(?:\bcgu\b|notre charte|la charte (?:de (?:modération|participation|bonne)|du site|d[’']utilisation)|nos (?:règles|conditions))[^.!?]{0,80}[.!]?|(?:signaler|supprimer|modifier|masquer|éditer) (?:ce |le |un )?(?:commentaire|message|contenu inapproprié|abus)|soyez (?:le|la) premi(?:er|ère)[^.!?]{0,60}[.!]?`,
    at: 'edge',
    remove: [
      'Connectez-vous ou inscrivez-vous pour laisser un commentaire.',
      'L’espace des commentaires est ouvert aux inscrits.',
      'Souhaitez-vous recevoir une notification lors de la réponse d’un internaute ?',
      'Pour commenter, connectez-vous.',
      'Vos commentaires doivent respecter notre charte.'
    ],
    keep: [
      'Votre message devra respecter la charte européenne.',
      'Les messages doivent être remis au port.',
      'Vous devez être là pour voter.',
      'Veuillez vous inscrire en mairie.'
    ]
  },
  {
    id: 'commentaires-blogs',
    category: 'comment',
    why: 'Buttons and counters of the discussion, among them those of Blogger and WordPress.',
    match: r`(?:enregistrer|envoyer|publier|poster|ajouter|lire|voir|afficher|rédiger|soumettre|laisser|charger)(?: (?:un|le|les|des|ce|tous les|votre|plus de|d[’']autres))? commentaires?(?: \(atom\)| suivants?| précédents?)?|(?:\d{1,4} (?:réactions?|réponses?|avis)|(?:\d{1,4} |aucun |les )?commentaires?(?: (?:à|sur|des internautes|des lecteurs)[^.!?]{0,80})?) ?(?:[(\[]\d{1,4}[)\]]|: ?\d{0,4})?|\d{1,4} (?:réflexions?|réponses?|commentaires?|pensées?) (?:sur|à|au sujet de) (?:[«“"]|l[’']article).{2,160}|commentaires? (?:récents?|fermés?|clos)|(?:votre|donnez votre|quel est votre|à vous de|et vous) (?:avis|réagir|la parole|qu[’']en pensez-vous)(?: ?[?!:])?(?: nous intéresse.{0,20})?|(?:participez|répondez|votez) (?:à notre|au|à la|à ce) (?:grand )?(?:sondage|enquête|débat|discussion|quiz)[^.!?]{0,40}[.!]?|(?:sondage|voter|voir les résultats|résultats du sondage|je vote|votez)\s?[.!:]?|notez cet article.{0,20}|note moyenne.{0,40}|(?:étoile|star)s? (?:pleine|vide)s?.{0,60}|cet article vous a(?:-t-il)? (?:plu|été utile|intéressé|aidé)[^?]{0,20}\?.{0,60}|(?:une|vous avez (?:vu|repéré|constaté|trouvé) une) (?:erreur|coquille|faute)[^?.]{0,60}\?.{0,140}|(?:signaler|signalez|rapporter)(?:-nous)? (?:une|toute|cette) (?:erreur|coquille|faute|correction)[^.!?]{0,80}[.!]?|(?:un |votre )?(?:témoignage|info|information|question|remarque|suggestion)s?[^.?!]{0,40}\? (?:écrivez|contactez|envoyez|témoignez)[^?]{2,160}|(?:écrivez|contactez)-(?:nous|moi)[^.!?]{0,80}(?:à|par|via|sur|au)[^!?]{0,40}\S{2,30}@\S{2,40}.{0,60}`,
    at: 'tail',
    remove: [
      'Enregistrer un commentaire',
      'Commentaires (0)',
      'Aucun commentaire:',
      '3 réflexions sur « Sept soupes »',
      'Cet article vous a plu ?',
      'Une erreur dans cet article ? Écrivez-nous.'
    ],
    keep: ['Avis de tempête au nord', 'Réactions en chaîne au port.', 'Votez dimanche, dit la maire.']
  }
]
