import type {Rule} from '../../matching/rule.ts'

/** Requests to subscribe, to pay and to install an application, and the forms and walls that go with them. */
export const subscriptionRules: readonly Rule[] = [
  {
    id: 'infolettre',
    category: 'subscribe',
    why: 'Asks readers to take a newsletter, an application or a channel.',
    match:
      "\\W{0,3}(?:(?:pour|cliquez ici pour|envie de|vous souhaitez) [^,?]{0,60}[,?]? ?)?(?:inscrivez-vous|abonnez-vous|recevez|recevoir|s[’']inscrire|s[’']abonner|inscription (?:à|aux?|newsletter|gratuite)|téléchargez (?:notre|nos|gratuitement|dès|vite)|rejoignez|découvrez notre|ne manquez)\\b[^?]{0,140}(?:newsletters?|infolettres?|lettre d[’']information|e-?mails?|boîte (?:mail|de réception)|courriel|notifications|alertes|chaîne|canal|whatsapp|telegram|application|\\bappli\\b|app store|google play|podcast|flux rss).{0,240}|recevez (?:chaque (?:matin|soir|jour|semaine)|tous les (?:matins|soirs|jours)|gratuitement|le meilleur|l[’']essentiel)[^.?!]{2,120}[.!]?",
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
  }
]
