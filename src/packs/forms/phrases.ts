/** What pages of a language print around and between the paragraphs, in the notation of a vocabulary. */
export interface Phrases {
  /** `WATCH`: stands in capitals before a headline and a colon, and is no common name. */
  readonly call?: string
  /** `Did you like this article`: a question of the page. */
  readonly liked?: string
  /** `Continued below`: stands where something interrupts the text. */
  readonly below?: string
  /** `read`: stands behind a number of minutes. */
  readonly reading?: string
  /** `Skip to content`. */
  readonly skip?: string
  /** `Originally published on`: stands before the name of a site. */
  readonly original?: string
  /** `With information from`: stands before the name of an agency. */
  readonly material?: string
  /** `This website uses`: begins a sentence about cookies. */
  readonly cookies?: string
  /** `By signing up`: begins a sentence about terms. */
  readonly consent?: string
  /** `Privacy policy`: what is agreed to. */
  readonly terms?: string
}

/** By language. */
export const phrases: Readonly<Record<string, Phrases>> = {
  en: {
    call: 'WATCH | READ | READ MORE | SEE MORE | SEE ALSO | READ ALSO | WATCH MORE | WATCH LIVE | LISTEN NOW | WATCH NOW | READ NEXT',
    liked:
      '(Did you like/Did you enjoy/Do you like/Enjoyed/Liked/Enjoying/Like/Enjoy) (this/the) (article/story/post/blog post) | Found (this/the) (article/story/post) (interesting/useful/helpful) | Did you find this (article/story/post) (interesting/useful/helpful) | Was this (article/page/story) (helpful/useful) | Sharing is caring | How did you like this article',
    below: '(Continued/Continues/Article continues/Story continues/Continue reading/Post continues) below',
    reading: 'read',
    skip: 'Skip to (content/main content/the content/the main content)',
    original:
      '(Originally/First) (published/posted) (on/by/at/in) | This (article/story/post) (was originally published/was first published/originally appeared/first appeared) (on/by/at/in)',
    material: 'With (inputs/input/information/files/reporting/material/additional reporting) from',
    cookies:
      '(This/Our) (website/site/web site/blog) (uses/is using/makes use of/requires) | We use | We and our partners use | By (continuing/using/browsing) | If you continue',
    consent:
      'By (registering/signing up/subscribing/creating an account/submitting your email/providing your email/entering your email/clicking/joining)',
    terms: 'terms of (use/service) | terms and conditions | terms & conditions | privacy (policy/notice)'
  },
  de: {
    call: 'LESEN | LESEN SIE | SEHEN SIE | HÖREN SIE | ANSEHEN | WEITERLESEN',
    liked:
      'Hat (Ihnen/dir/euch) (der/dieser) (Artikel/Beitrag) gefallen | War (dieser/der) (Artikel/Beitrag) hilfreich | Gefällt (Ihnen/dir) (der/dieser) (Artikel/Beitrag) | Wie hat (Ihnen/dir) (der/dieser) (Artikel/Beitrag) gefallen | Wie (finden Sie/findest du) (den/diesen) (Artikel/Beitrag)',
    below:
      '(Der/) (Artikel/Text/Beitrag) (geht unten weiter/wird unten fortgesetzt/geht nach der Werbung weiter/geht unter der Anzeige weiter/geht nach der Anzeige weiter/geht unter dem Video weiter)',
    reading: 'Lesezeit | Lesedauer | zum Lesen',
    skip: 'Zum (Inhalt/Hauptinhalt) springen | Direkt zum Inhalt | Springe zum Inhalt',
    original:
      '(Ursprünglich/Zuerst/Erstmals) (veröffentlicht/erschienen) (auf/bei/in/im) | (Dieser/Der) (Artikel/Beitrag/Text) (erschien zuerst/erschien ursprünglich) (auf/bei/in/im)',
    material: 'Mit (Material/Informationen) (von/der)',
    cookies:
      '(Diese/Unsere) (Website/Webseite/Seite/Internetseite) (verwendet/nutzt/benutzt) | Wir (verwenden/nutzen/setzen) | Durch die (weitere Nutzung/Nutzung)',
    consent: 'Mit (der Anmeldung/der Registrierung/dem Absenden/deiner Anmeldung/Ihrer Anmeldung)',
    terms: 'Datenschutzerklärung | Nutzungsbedingungen | AGB | Datenschutzbestimmungen'
  },
  fr: {
    call: 'LIRE | À LIRE | A LIRE | VOIR | À VOIR | REGARDER | REGARDEZ | LISEZ | ÉCOUTER | ÉCOUTEZ',
    liked:
      '(Cet/L’) article vous a(/-t-il) (plu/intéressé/aidé) | Vous avez (aimé/apprécié) cet article | Avez-vous (aimé/apprécié) cet article',
    below:
      'La suite (ci-dessous/après cette publicité/après la publicité/de l’article ci-dessous/après la pub) | L’article continue ci-dessous',
    reading: 'de lecture',
    skip: 'Aller (au contenu/au contenu principal) | Passer au contenu | Accéder au contenu principal',
    original:
      '(Initialement publié/Publié initialement/Publié à l’origine/Article publié initialement) (sur/dans/par) | Cet article a (d’abord été/initialement été) publié (sur/dans/par)',
    material: 'Avec (des informations de/les informations de/des éléments de)',
    cookies:
      '(Ce site/Notre site/Ce site web/Notre site web/Ce blog) (utilise/fait usage) | Nous (utilisons/et nos partenaires utilisons) | En (poursuivant/continuant)',
    consent: 'En (vous inscrivant/cliquant/vous abonnant/validant/renseignant votre)',
    terms:
      'politique de (confidentialité/protection des données) | conditions (générales/d’utilisation) | données personnelles'
  },
  es: {
    call: 'LEE | LEÉ | LEA | LEER | LEÉ MÁS | LEE MÁS | LEER MÁS | VER MÁS | VEA | MIRA | MIRÁ | MIRE | ESCUCHÁ | ESCUCHA | LEE TAMBIÉN | LEÉ TAMBIÉN',
    liked:
      '¿Te (gustó/ha gustado/pareció interesante/resultó útil) (este/el/esta/la) (artículo/nota/noticia/post) | ¿Le (gustó/ha gustado/pareció interesante) (este/el/esta/la) (artículo/nota/noticia) | ¿Qué te (ha parecido/pareció) (este artículo/esta noticia/la noticia/el artículo)',
    below:
      'Continúa (abajo/más abajo/debajo/después de la publicidad) | (El artículo/La nota/La noticia) continúa (abajo/más abajo/después de la publicidad/debajo) | Sigue leyendo (abajo/debajo)',
    reading: 'de lectura',
    skip: '(Saltar/Ir/Pasar) al (contenido/contenido principal)',
    original:
      '(Publicado originalmente/Originalmente publicado) (en/por) | (Este/Esta) (artículo/nota) (fue publicado/fue publicada/se publicó) originalmente (en/por)',
    material: '(Con información/Con datos/Con reportes/Con material) (de/del)',
    cookies:
      '(Este/Nuestro/Esta/Nuestra) (sitio/sitio web/página/página web/web) (utiliza/usa) | (Utilizamos/Usamos) | Al (continuar/seguir navegando/navegar) | Si (continúa/continúas/sigues navegando)',
    consent: 'Al (registrarte/registrarse/suscribirte/suscribirse/hacer clic/enviar)',
    terms:
      '(política/políticas) de privacidad | términos y condiciones | (términos/condiciones) de (uso/servicio) | aviso de privacidad'
  },
  pt: {
    call: 'VEJA | LEIA | ASSISTA | OUÇA | CONFIRA | LEIA MAIS | VEJA MAIS | SAIBA MAIS | VEJA O VÍDEO | ENTENDA',
    liked:
      'Gostou (deste/desta/do/da) (artigo/matéria/notícia/conteúdo/post/texto/reportagem) | Você gostou (deste/desta/do/da) (artigo/matéria/notícia/conteúdo) | O que você achou (desta notícia/desta matéria/deste artigo/do conteúdo)',
    below: '(Continua/O texto continua/A matéria continua) (abaixo/após a publicidade/depois da publicidade)',
    reading: 'de leitura',
    skip: '(Pular/Ir/Saltar) para o (conteúdo/conteúdo principal)',
    original:
      '(Publicado originalmente/Originalmente publicado) (em/por/no/na) | (Este/Esta) (artigo/matéria/texto) foi (publicado/publicada) originalmente (em/por/no/na)',
    material: '(Com informações/Com dados) (da/do/de/das/dos)',
    cookies:
      '(Este/Nosso) (site/portal/blog/website) (utiliza/usa) | (Utilizamos/Usamos/Nós usamos/Nós utilizamos) | Ao (continuar/navegar/utilizar)',
    consent: 'Ao (se cadastrar/se inscrever/clicar/assinar/enviar/cadastrar)',
    terms: 'política de privacidade | (termos/condições) de (uso/serviço) | termos e condições'
  },
  it: {
    call: 'LEGGI | GUARDA | ASCOLTA | LEGGETE | VEDI | LEGGI ANCHE | GUARDA ANCHE | GUARDA IL VIDEO | APPROFONDISCI',
    liked:
      'Ti è piaciut(o/a) (questo/l’/quest’/la) (articolo/post/notizia) | Vi è piaciuto (questo/l’) articolo | Hai trovato utile questo articolo',
    below:
      '(Continua/L’articolo continua/L’articolo prosegue) (sotto/dopo la pubblicità/più sotto/qui sotto/di seguito)',
    reading: 'di lettura',
    skip: '(Salta/Vai/Passa) al (contenuto/contenuto principale)',
    original:
      '(Pubblicato originariamente/Originariamente pubblicato/Pubblicato originalmente) (su/da/in) | Questo articolo è (stato pubblicato originariamente/apparso originariamente) (su/in)',
    material: 'Con informazioni (di/da)',
    cookies:
      '(Questo/Il nostro) (sito/sito web/blog) (utilizza/usa/fa uso) | (Utilizziamo/Usiamo) | (Continuando/Proseguendo) (la navigazione/a navigare)',
    consent: '(Iscrivendoti/Registrandoti/Cliccando/Inviando/Abbonandoti)',
    terms: 'informativa (sulla privacy/privacy) | privacy policy | (termini/condizioni) (d’uso/di servizio)'
  },
  nl: {
    call: 'LEES | KIJK | BEKIJK | LUISTER | LEES OOK | LEES VERDER | LEES MEER',
    liked: 'Vond (je/u) dit artikel (interessant/leuk/nuttig) | Was dit artikel (nuttig/interessant)',
    below:
      '(Tekst/Artikel/Het artikel/De tekst/Lees) (gaat verder/loopt door/verder) onder (de/het) (foto/video/advertentie/afbeelding/tweet/foto’s/kaart)',
    reading: 'leestijd | leesminuten | lezen',
    skip: '(Naar/Ga naar/Spring naar/Direct naar) (de inhoud/inhoud/de hoofdinhoud/hoofdinhoud)',
    original: '(Oorspronkelijk/Eerder) (gepubliceerd/verschenen) (op/door/in)',
    material: 'Met informatie van',
    cookies:
      '(Deze/Onze) (website/site) (gebruikt/maakt gebruik) | (Wij gebruiken/We gebruiken/Wij maken gebruik) | Door (verder te gaan/gebruik te maken/deze website)',
    consent: 'Door (je aan te melden/u aan te melden/te klikken/je in te schrijven)',
    terms: 'privacybeleid | privacyverklaring | algemene voorwaarden | gebruiksvoorwaarden'
  },
  pl: {
    call: 'ZOBACZ | CZYTAJ | SPRAWDŹ | OGLĄDAJ | POSŁUCHAJ | PRZECZYTAJ | OBEJRZYJ | CZYTAJ TEŻ | ZOBACZ TAKŻE | CZYTAJ WIĘCEJ | CZYTAJ TAKŻE | ZOBACZ TEŻ | ZOBACZ WIDEO',
    liked:
      '(Spodobał/Podobał) (Ci/Wam) się (artykuł/ten artykuł) | Czy (artykuł/ten artykuł) był (pomocny/przydatny)',
    below:
      '(Dalsza/Dalszy) (część/ciąg) (artykułu/tekstu/materiału) (pod/poniżej) (wideo/reklamą/materiałem wideo/filmem/reklamy) | Dalsza część artykułu poniżej',
    reading: 'czytania',
    skip: '(Przejdź/Skocz) do treści',
    original:
      '(Pierwotnie opublikowano/Artykuł pierwotnie ukazał się/Tekst pierwotnie ukazał się) (w/na/na stronie)',
    cookies:
      '(Ta/Nasza/Niniejsza) (strona/witryna) (używa/wykorzystuje/korzysta) | (Używamy/Wykorzystujemy/Stosujemy) | (Korzystając/Kontynuując)',
    consent: '(Zapisując się/Rejestrując się/Klikając)',
    terms: 'polityk(ę/ą/i) prywatności | regulamin'
  },
  ru: {
    call: 'СМОТРИТЕ | ЧИТАЙТЕ | СМОТРИ | ЧИТАЙ | СЛУШАЙТЕ | СМОТРЕТЬ | ЧИТАТЬ | ЧИТАЙТЕ ТАКЖЕ | СМОТРИТЕ ТАКЖЕ | ЧИТАТЬ ТАКЖЕ',
    liked:
      '(Понравилась/Вам понравилась) (статья/эта статья/новость) | (Понравился/Вам понравился) (материал/этот материал/пост) | Была ли (статья/эта статья) полезна',
    below:
      '(Продолжение/Продолжение статьи/Продолжение материала) (ниже/под рекламой/после рекламы/— после рекламы/– после рекламы)',
    reading: 'на чтение | чтения',
    skip: 'Перейти к (содержанию/содержимому/основному содержанию/контенту)',
    original: '(Первоначально/Впервые) опубликовано (в/на/на сайте)',
    material: 'По материалам',
    cookies:
      '(Этот/Наш/Данный) сайт использует | Мы используем | Продолжая (использовать/просмотр/пользоваться/работу)',
    consent: '(Нажимая/Подписываясь/Регистрируясь/Отправляя)',
    terms:
      '(политикой/политики/политику) конфиденциальности | пользовательск(им/ого/ое) | персональных данных'
  },
  uk: {
    call: 'ДИВІТЬСЯ | ЧИТАЙТЕ | ДИВИСЬ | ЧИТАЙ | СЛУХАЙТЕ | ЧИТАТИ | ДИВИТИСЯ | ЧИТАЙТЕ ТАКОЖ | ДИВІТЬСЯ ТАКОЖ',
    liked:
      '(Сподобалася/Сподобалась/Вам сподобалась/Вам сподобалася) (стаття/ця стаття/новина) | (Сподобався/Вам сподобався) (матеріал/цей матеріал)',
    below: '(Продовження/Продовження статті) (нижче/після реклами/під рекламою)',
    reading: 'на читання | читання',
    skip: 'Перейти до (вмісту/основного вмісту/контенту)',
    original: '(Вперше/Спочатку) опубліковано (в/на/у)',
    material: 'За матеріалами',
    cookies: '(Цей/Наш) сайт використовує | Ми використовуємо | Продовжуючи (користуватися/перегляд)',
    consent: '(Натискаючи/Підписуючись/Реєструючись)',
    terms: '(політикою/політики/політику) конфіденційності | персональних даних'
  },
  tr: {
    call: 'OKU | İZLE | OKUYUN | İZLEYİN | DİNLE | OKUMAK İÇİN | İZLEMEK İÇİN',
    liked: '(Bu haberi/Haberi/Bu yazıyı/Yazıyı/Bu içeriği) beğendiniz mi | Bu (yazı/içerik) faydalı oldu mu',
    below: 'Haberin devamı (aşağıda/aşağıdadır/reklamdan sonra) | (Yazının/İçeriğin) devamı aşağıda',
    reading: 'okuma süresi | okuma | okumalık',
    skip: 'İçeriğe (geç/atla) | Ana içeriğe (geç/atla)',
    cookies: '(Bu/Web) (site/sitesi/sitemiz/sitemizde) | Sitemizde | İnternet sitemizde | Web sitemizde',
    terms: 'gizlilik politikası'
  },
  vi: {
    call: 'XEM | ĐỌC | XEM NGAY | ĐỌC NGAY | XEM THÊM | ĐỌC THÊM | NGHE',
    liked: 'Bạn (thích/có thích) bài viết này(/ không) | Bài viết này có (hữu ích/hữu ích với bạn) không',
    below: '(Còn tiếp/Xem tiếp/Bài viết tiếp tục) (bên dưới/phía dưới)',
    reading: 'đọc',
    skip: '(Chuyển đến/Bỏ qua đến/Chuyển tới) (nội dung/nội dung chính)',
    cookies: '(Trang web này/Website này/Chúng tôi) sử dụng',
    terms: 'chính sách bảo mật'
  },
  el: {
    call: 'ΔΙΑΒΑΣΤΕ | ΔΕΙΤΕ | ΔΕΣ | ΔΙΑΒΑΣΕ | ΑΚΟΥΣΤΕ | ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ | ΔΕΙΤΕ ΕΠΙΣΗΣ | ΔΙΑΒΑΣΤΕ ΑΚΟΜΑ',
    liked: '(Σας/Σου) άρεσε (το/αυτό το) άρθρο',
    below: '(Συνεχίζεται/Το άρθρο συνεχίζεται) (παρακάτω/μετά τη διαφήμιση)',
    reading: 'ανάγνωση | ανάγνωσης | για ανάγνωση',
    skip: '(Μετάβαση/Μεταπηδήστε) στο (περιεχόμενο/κύριο περιεχόμενο)',
    cookies:
      '(Αυτός ο ιστότοπος/Ο ιστότοπος/Η ιστοσελίδα/Αυτή η ιστοσελίδα) χρησιμοποιεί | Χρησιμοποιούμε | Συνεχίζοντας',
    terms: 'πολιτική απορρήτου | όρους χρήσης'
  },
  sq: {
    call: 'LEXO | SHIKO | LEXONI | SHIKONI | DËGJO | LEXO EDHE | SHIKO EDHE | LEXO MË SHUMË',
    liked: '(Ju/Të) pëlqeu (artikulli/ky artikull/lajmi)',
    below: '(Vazhdon/Artikulli vazhdon) më poshtë',
    reading: 'lexim',
    skip: 'Kalo te (përmbajtja/lënda)',
    cookies: '(Kjo faqe/Faqja jonë) përdor | Ne përdorim',
    terms: 'politik(a/ën) e privatësisë'
  },
  ar: {
    liked: 'هل (أعجبك/أعجبتك) (المقال/هذا المقال/هذا الخبر)',
    below: '(المقال يستمر/يستمر المقال) أدناه | تابع القراءة أدناه',
    skip: '(تخطى/تخطي/انتقل) إلى المحتوى'
  },
  fa: {
    liked: 'آیا این (مطلب/مقاله) (مفید بود/برای شما مفید بود)',
    below: 'ادامه (مطلب/خبر) (در زیر/پس از تبلیغ)',
    skip: '(پرش/رفتن) به محتوا'
  },
  hi: {liked: 'क्या आपको यह (लेख/खबर/ख़बर) पसंद (आया/आई)', below: '(खबर/ख़बर) (आगे/नीचे) जारी है'},
  ja: {
    liked: 'この記事は(役に立ちましたか/いかがでしたか)',
    skip: '(コンテンツ/本文)(へスキップ/にスキップ/へ移動)'
  },
  ko: {
    liked:
      '(이 기사가/이 뉴스가/이 글이/이 콘텐츠가/기사가) (마음에 드셨나요/도움이 되셨나요/도움이 되었나요/도움이 됐나요/유익했나요/유익하셨나요)',
    skip: '(본문/콘텐츠) 바로가기'
  },
  zh: {liked: '(喜欢/喜歡)(这篇/這篇)文章(吗/嗎)', skip: '(跳至/跳到/跳转到)(内容/主要内容/內容)'},
  th: {liked: 'คุณชอบบทความนี้(ไหม/หรือไม่)', skip: 'ข้ามไปยังเนื้อหา'}
}
