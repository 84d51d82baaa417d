import type {Rule} from '../../matching/rule.ts'

const r = String.raw

const view = [
  'View this post on Instagram',
  'Ver esta (?:publicación|foto) en Instagram',
  'Ver (?:esta|essa) (?:publicação|foto|publicacão) no Instagram',
  'Voir cette publication sur Instagram',
  'Visualizza questo post su Instagram',
  'Sieh dir diesen Beitrag auf Instagram an',
  'Dit bericht (?:op Instagram bekijken|bekijken op Instagram)',
  'Wyświetl ten post na Instagramie',
  'Посмотреть эту публикацию в Instagram',
  'Переглянути (?:цей допис|цю публікацію) в Instagram',
  "Bu gönderiyi Instagram['’]da gör",
  'Lihat postingan ini di Instagram',
  'Xem bài viết này trên Instagram',
  'Δείτε αυτή τη δημοσίευση στο Instagram',
  'この投稿をInstagramで見る',
  'Instagram에서 이 게시물 보기',
  '이 게시물을 Instagram에서 보기',
  '在 ?Instagram ?(?:查看这篇帖子|查看這則貼文|上查看这篇帖子)',
  'عرض هذا المنشور على Instagram'
].join('|')

const shared = [
  'A post shared by',
  'Una publicación compartida (?:por|de)',
  'Uma publicação (?:compartilhada|partilhada) por',
  'Um post compartilhado por',
  'Une publication partagée par',
  'Un post condiviso da',
  'Ein Beitrag geteilt von',
  'Een bericht gedeeld door',
  'Post udostępniony przez',
  'Публикация от',
  'Допис, поширений',
  'Sebuah kiriman dibagikan oleh',
  '(?:Một bài viết|Bài viết) (?:được chia sẻ bởi|do)',
  'Η δημοσίευση κοινοποιήθηκε από(?: το χρήστη)?',
  'تمت مشاركة منشور بواسطة'
].join('|')

/** What embedded posts leave in a text, in the words of the network. */
export const embedRules: readonly Rule[] = [
  {
    id: 'embedded-post',
    category: 'media',
    why: 'What one network puts in place of a post that a page shows, in the language of the reader.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:${view})\.?(?:\s{1,30}(?:${shared}) ?[^()]{1,80} ?\(@[\w.]{1,40}\))?`,
    remove: [
      'Llegó un barco. ⟦Ver esta publicación en Instagram Una publicación compartida por Ana Ruiz (@anaruiz)⟧ Se fue.',
      'Arrivò una nave. ⟦Visualizza questo post su Instagram⟧'
    ],
    keep: ['Ver esta publicación le costó un día.', 'Voir cette publication coûte neuf sous.']
  },
  {
    id: 'embedded-post-owner',
    category: 'media',
    why: 'Whose the post is, with the account in brackets.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:${shared}) ?[^()]{1,80} ?\(@[\w.]{1,40}\)`,
    remove: [
      'Se fue. ⟦Una publicación compartida por Ana Ruiz (@anaruiz)⟧',
      'Un post condiviso da Ana Ruiz (@anaruiz)'
    ],
    keep: ['Es una publicación compartida por nueve pueblos (y un puerto).']
  }
]
