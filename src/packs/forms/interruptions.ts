import type {Rule} from '../../matching/rule.ts'
import {anyOf, anySmall, decoration} from './patterns.ts'
import {expand, type Lexicon} from './vocabulary.ts'

// `The article continues below the video`: what goes on, and behind what.
const words: Readonly<Record<string, string>> = {
  en: '(The article/Article/The story/Story/The text/Text/The post) (continues/continued/is continued/resumes) (below/after/under/beneath) (the video/the ad/the advert/the advertisement/the advertising/this ad/this advert/the photo/the gallery/the image/ad/advertisement/the break/the infographic/the embed) | The rest of (the/this) (article/story/text) is (below/after/under) (the video/the ad/the advertisement/the video material/the photo) | (Story/Article) continues (after ad/below advertisement/after the jump) | (Scroll down/Scroll) to (continue/keep) reading | Continue reading (below/after) the (ad/advertisement/video)',
  de: '(Der/Dieser) (Artikel/Text/Beitrag) (geht/läuft) (unter/nach/unterhalb) (dem Video/der Anzeige/der Werbung/des Videos/der Bildergalerie/dem Bild/dem Foto/der Galerie/der Grafik/der Karte) weiter | (Artikel/Text/Beitrag) geht (unter/nach) (dem Video/der Anzeige/der Werbung/der Bildergalerie/dem Bild/dem Foto/der Galerie/der Grafik) weiter | (Weiterlesen/Lesen Sie weiter/Weiter geht es/Weiter geht’s) (nach/unter) (der Anzeige/der Werbung/dem Video) | Fortsetzung (nach/unter) (der Anzeige/dem Video) | (Der Artikel/Artikel/Der Text/Text/Der Beitrag/Beitrag) wird (nach/unter/unterhalb) (der Anzeige/der Werbung/dem Video/dieser Anzeige) fortgesetzt | Lesen Sie (nach/unter) (der Anzeige/der Werbung/dem Video/dem Bild/der Grafik) weiter',
  fr: "La suite (/de l'article/de cet article/de votre article/du texte) (après/sous) (la publicité/cette publicité/la pub/la vidéo/cette vidéo/la photo/l'annonce) | (L'article/Le texte/L'article se/Votre article) (continue/poursuit) (après/sous) (la publicité/cette publicité/la vidéo/l'annonce) | La suite de (l'article/votre article) ci-dessous | (Suite/Lire la suite) (après/sous) (la publicité/la vidéo)",
  es: '(El artículo/La nota/La noticia/El texto/Este artículo/La información) (continúa/sigue) (debajo/abajo/más abajo/después/tras/luego) (/de la publicidad/del video/del vídeo/de este anuncio/del anuncio/la publicidad/el anuncio/de la imagen/de la galería) | (Continúa/Sigue) (leyendo/la nota/la noticia/el artículo) (debajo/después/tras) (de la publicidad/del anuncio/del video/del vídeo/la publicidad/el anuncio)',
  pt: '(A matéria/O texto/O artigo/A notícia/A reportagem) (continua/segue) (abaixo/após/depois) (/o anúncio/a publicidade/da publicidade/do anúncio/o vídeo/do vídeo/a propaganda/da propaganda) | (Continua/Continue lendo/Continua depois/Continue a leitura) (após/depois) (o anúncio/a publicidade/da publicidade/do anúncio/o vídeo/do vídeo) | Continua depois da (publicidade/propaganda)',
  it: "(L'articolo/Il testo/La notizia) (continua/prosegue) (dopo/sotto) (la pubblicità/il video/la foto/l'annuncio/questa pubblicità) | (Continua a leggere/Continua/Prosegue) (dopo/sotto) (la pubblicità/il video)",
  nl: '(De tekst/Tekst/Het artikel/Artikel/Dit artikel/Het verhaal/Lees) (gaat verder/loopt door/verder/gaat door) (onder/na) (de video/de advertentie/de foto/de afbeelding/de tweet/het filmpje/het kader/de reclame/de kaart/de grafiek)',
  pl: '(Dalsza część/Dalszy ciąg/Ciąg dalszy/Pozostała część) (artykułu/tekstu/materiału/wiadomości) (znajduje się/) (pod/poniżej/za) (wideo/materiałem wideo/materiału wideo/reklamą/reklamy/filmem/filmu/zdjęciem/galerią/materiałem/sondą/nagraniem) | (Artykuł/Tekst) (jest kontynuowany/kontynuowany/kontynuujemy) (pod/poniżej) (wideo/reklamą/reklamy)',
  ru: '(Продолжение/Продолжение статьи/Продолжение новости/Продолжение текста/Продолжение материала/Статья продолжается/Текст продолжается) (после/под) (рекламы/рекламой/видео/фото/роликом/баннером)',
  uk: '(Продовження/Продовження статті/Продовження новини/Продовження тексту/Стаття продовжується) (після/під) (реклами/рекламою/відео/фото/оголошення)',
  tr: '(Haberin/Yazının/İçeriğin/Metnin) devamı (videonun/reklamın/fotoğrafın/galerinin) (altında/ardından/aşağısında) | (Haberin/Yazının) devamı (reklamdan/videodan) sonra',
  vi: '(Bài viết/Nội dung/Tin) tiếp tục (sau/bên dưới/dưới) (quảng cáo/video)',
  el: '(Το άρθρο/Το κείμενο/Η είδηση) (συνεχίζεται/συνεχίζει) (μετά/κάτω από) (τη διαφήμιση/την διαφήμιση/το βίντεο)',
  sq: '(Artikulli/Lajmi/Teksti) vazhdon (pas/poshtë/nën) (reklamës/videos/reklamën/videon)'
}

/** The line that tells where a text goes on that an advertisement or a film interrupts. */
export function interruptionForms({language, samples}: Lexicon): Rule[] {
  if (!words[language]) return []
  const below = expand(words[language]!)
  const common = {category: 'nav'} as const
  return [
    {
      ...common,
      id: 'interrupted-line',
      why: 'Tells behind which advertisement or film the text goes on.',
      match: `${decoration}${anySmall(below, language)}[ .…:↓▼⬇*_)\\]-]{0,6}`,
      remove: [`${below[0]}.`, `(${below.at(-1)})`],
      keep: [samples.keep.link]
    },
    {
      ...common,
      id: 'interrupted-in-text',
      why: 'The same between two sentences, where the text has lost its line ends.',
      scope: 'span',
      caseSensitive: true,
      match: `(?<=[.!?…»”"’')\\]] ?)[(\\[*_–-]{0,3} ?${anyOf(below, language)}(?: ?[.…:↓▼*_)\\]]{1,4}(?= ?["“«„(¿¡–-]?[\\p{Lu}\\p{N}]|$)|(?= ["“«„(¿¡]?\\p{Lu}|$))`,
      remove: [
        `${samples.sentence} ⟦${below[0]}.⟧ ${samples.sentence}`,
        `${samples.sentence} ⟦${below[0]}⟧ ${samples.sentence}`
      ],
      keep: [samples.keep.link]
    }
  ]
}
