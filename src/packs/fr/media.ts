import type {Rule} from '../../matching/rule.ts'

/** Labels of advertisements, and what players, galleries and embeds leave behind. */
export const mediaRules: readonly Rule[] = [
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
  }
]
