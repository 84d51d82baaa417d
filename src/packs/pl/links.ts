import type {Rule} from '../../matching/rule.ts'

/** Other articles, sections, menus and players. */
export const linkRules: readonly Rule[] = [
  {
    id: 'read-more-label',
    category: 'related',
    why: 'More labels in front of the headline of another article.',
    match:
      '[>»→*•-]{0,3} ?(?:(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|więcej|przeczytajcie|dowiedz się)(?: (?:koniecznie|też|także|również|więcej|dalej|o tym|na ten temat|w serwisie|na [\\p{L}.]{2,20}))?|(?:warto|polecamy|może cię|nie przegap|to też|te artykuły|to może cię) (?:przeczytać|też|również|także|zainteresować|zainteresuje)|polecamy|więcej na ten temat|w temacie|na ten temat|czytaj na ten temat|wideo dnia|hit dnia|nie przegap|przeczytaj artykuł|zobacz galerię|zobacz zdjęcia|zobacz film|zobacz wideo) ?(?::|>{1,3}|→|») ?.{8,220}|(?:przeczytaj|zobacz|czytaj|sprawdź|obejrzyj|więcej)(?: więcej| całość| dalej| szczegóły| teraz| tutaj| w serwisie)? ?(?:>{1,3}|→|»|\\.{3})|(?:czytaj|przeczytaj|zobacz|pokaż|dowiedz się) (?:więcej|dalej|całość|cały artykuł|pełny artykuł|pełną wersję|szczegóły)',
    remove: [
      'Czytaj koniecznie: Nowy prom w Lipkach',
      'Nie przegap: Most w Lipkach gotowy >>',
      '>> Zobacz także: Most w Lipkach gotowy',
      'Czytaj dalej'
    ],
    keep: ['Ważne są mosty, i to nowe.', 'Zobacz dalej las', 'Dowiedz się więcej o moście u wójta.']
  },
  {
    id: 'read-more-in-line',
    category: 'related',
    why: 'The same as a link in brackets, or behind an ellipsis, at the end of a paragraph.',
    scope: 'span',
    match:
      ' ?[\\[(](?:czytaj|zobacz|sprawdź|przeczytaj)? ?(?:też|także|również|więcej|dalej|tutaj|całość|zdjęcia|wideo|film|galeria)(?: ?[:>] ?[^\\])]{5,120}| tutaj| >{1,3}|)[\\])]$|(?:\\[?…\\]?|\\.\\.\\.|\\[\\.\\.\\.\\]) ?(?:czytaj (?:dalej|więcej|całość)|zobacz więcej|więcej)[ .…»→>]{0,4}$|[\\[(](?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej)(?: ?: ?[^\\])]{5,120})?[\\])]',
    remove: [
      'Głos zabrali strażacy.⟦ [czytaj więcej]⟧',
      'Most otwarto wczoraj⟦… Czytaj dalej⟧',
      'Fundacja milczy.⟦ [więcej]⟧'
    ],
    keep: ['Wójt powiedział (więcej niż raz), że most stoi.', 'Wtedy było ich więcej...']
  },
  {
    id: 'player-in-line',
    category: 'media',
    why: 'What a player leaves inside a paragraph: the title of the film and the notice about the browser.',
    scope: 'span',
    caseSensitive: true,
    match:
      '(?:(?<=[.!?”"] )WIDEO: [^:\\n]{3,160}?)?Twoja przeglądarka nie (?:wspiera|obsługuje) (?:odtwarzacza |formatu |plików |elementu )?(?:wideo|video|audio)(?: HTML5)?(?:\\.{1,3}|…)?',
    remove: [
      'Most stoi. ⟦WIDEO: Wójt o moście Twoja przeglądarka nie wspiera odtwarzacza wideo...⟧ W nocy padało.'
    ],
    keep: ['Twoja przeglądarka nie działa.']
  },
  {
    id: 'read-also-glued',
    category: 'related',
    why: 'The same label in capitals where a scraper has glued it to a paragraph: to the end of the line, or to where a word begins the next sentence without a full stop in front of it.',
    scope: 'span',
    caseSensitive: true,
    match:
      '(?<=[.!?”"] )(?:ZOBACZ|CZYTAJ|PRZECZYTAJ|SPRAWDŹ)(?: (?:TEŻ|TAKŻE|RÓWNIEŻ|WIĘCEJ|KONIECZNIE|DALEJ))?: ?[\\p{Lu}"„](?:[^:\\n]{10,130}[^.!?:\\n]$|[^:\\n]{10,130}?[\\p{Ll}\\d"”](?= (?:W|We|Z|Ze|Na|Po|Do|Od|O|Za|Przed|Przez|Podczas|Jak|Według|Zdaniem|Dodał|Dodała|Zwrócił|Zwróciła|Podkreślił|Podkreśliła|Jednocześnie|Jednak|Ponadto|Natomiast|Z kolei|Chodzi|Wcześniej|Tymczasem|Obecnie|Gdy|Kiedy|Jeśli|Także|To|Ten|Ta|Te|Nie) \\p{Ll}))',
    remove: [
      'Most stoi. ⟦ZOBACZ: Prom wrócił na wyspy. Rejs trwa godzinę⟧ W nocy padał deszcz.',
      'Most stoi. ⟦CZYTAJ WIĘCEJ: Prom wrócił na wyspy⟧'
    ],
    keep: ['Na murze był napis. ZOBACZ: Prom wraca. Stary napis.', 'Wołał: ZOBACZ: Prom wraca W nocy']
  },
  {
    id: 'click-here',
    category: 'related',
    why: 'A link behind a pointer.',
    match:
      '.{5,100} ?[–:-] ?(?:>{0,3} ?)?(?:klik|kliknij(?: tutaj| tu)?|czytaj (?:tutaj|tu)|zobacz (?:tutaj|tu)|(?:tutaj|tu) link|link tutaj|sprawdź (?:tutaj|tu))[.!>]{0,4}',
    remove: ['Recenzja książki „Prom i most” - KLIK', 'Cały regulamin: kliknij tutaj'],
    keep: ['Dźwięk był jeden – klik i klap.']
  },
  {
    id: 'list-heading',
    category: 'related',
    why: 'The label above a list of other articles; their headlines follow.',
    then: {lines: 8, match: 'headline'},
    match:
      '(?:(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|warto) (?:też|także|również|więcej|przeczytać|zobaczyć)|(?:zobacz|pokaż|czytaj) (?:wszystkie|inne|pozostałe)(?: \\p{L}{4,14})?|(?:polecane|powiązane|podobne|inne|pozostałe|ostatnie|najnowsze|popularne|najpopularniejsze|najchętniej czytane|najczęściej czytane|wybrane|nowe) (?:artykuły|tematy|materiały|wiadomości|wpisy|posty|teksty|newsy|informacje|galerie|wideo|filmy|oferty|z kategorii|z działu|w tym temacie|w kategorii .{2,30})|(?:artykuły|wiadomości|tematy|materiały|wpisy) (?:powiązane|podobne|polecane|sponsorowane|partnerów)|(?:może|mogą|to może) (?:cię|ci|cię też|cię także|ci się|cię również) (?:zainteresować|spodobać|też zainteresować|także zainteresować|to zainteresować)(?: również)?|(?:zainteresuje|zaciekawi) cię(?: także| też)?|polecamy(?: (?:również|także|też|w|dziś|państwu))?|wybrane dla ciebie|redakcja poleca|najnowsze|popularne|na czasie|trendy|teraz na topie|najważniejsze(?: dziś| informacje)?|wiadomości dnia|gorące tematy|w tym temacie|więcej (?:na ten temat|z tej kategorii|wiadomości|w temacie|w dziale|o|z działu|od autora|tego autora)|zobacz więcej|z ostatniej chwili|dziś w (?:serwisie|dziale)|nawigacja wpisu|w serwisie|przegląd prasy|więcej (?:wideo|zdjęć|filmów|galerii)|promowane|materiały promocyjne|oferty)[:.!]? ?[→»>▼]{0,3}',
    at: 'tail',
    remove: [
      'Zobacz także',
      'Podobne artykuły',
      'Więcej wideo',
      'Może cię zainteresować:\nProm wrócił na wyspy po roku'
    ],
    keep: ['Najnowsze mosty stoją w Lipkach.', 'Inne wiadomości przyniósł sąsiad.']
  },
  {
    id: 'desk',
    category: 'taxonomy',
    why: 'The name of the desk stands alone above the article.',
    match:
      '(?:aktualności|wiadomości|ekstraklasa|newsy|komunikaty|z kraju|ze świata|z regionu|temat tygodnia|temat dnia|na sygnale|publicystyka|felietony)(?: ?[|/•·>»] ?\\p{L}[\\p{L} -]{2,30})?',
    at: 'head',
    remove: ['Aktualności', 'Ekstraklasa', 'Wiadomości / Region'],
    keep: ['Wiadomości i most', 'Komunikaty: wyniki']
  },
  {
    id: 'desk-first',
    category: 'taxonomy',
    why: 'The same with names that could head a part of an article: only as the very first line.',
    match:
      '(?:[|/•·>»] ?)?(?:informacje|polska|świat|kraj|region|gospodarka|biznes|sport|piłka nożna|siatkówka|żużel|kultura|polityka|społeczeństwo|zdrowie|nauka|technologie|technologia|motoryzacja|lifestyle|styl życia|rozrywka|kościół|opinie|wywiady|wywiad|wydarzenia|kryminalne|edukacja|samorząd|prawo|finanse|pogoda|podróże|turystyka|kuchnia|gwiazdy|plotki|film|muzyka|news)(?: ?[|/•·>»] ?\\p{L}[\\p{L}\\d -]{2,30})?',
    at: 'first',
    remove: ['Polska', 'Sport / Region', '| Siatkówka / Liga 2'],
    keep: ['Polska i most', 'Sport: wyniki']
  },
  {
    id: 'desk-label',
    category: 'taxonomy',
    why: 'The name of a column, in capitals before the standfirst.',
    scope: 'span',
    caseSensitive: true,
    match:
      '^(?:TEMAT (?:TYGODNIKA|TYGODNIA|DNIA|NUMERU)|FELIETON|KOMENTARZ|WYWIAD|REPORTAŻ|OPINIA|ANALIZA) ?\\| ?',
    remove: ['⟦TEMAT TYGODNIA | ⟧Most w Lipkach stoi i czeka.'],
    keep: ['WYWIAD rządu: tajemnica']
  },
  {
    id: 'breadcrumbs',
    category: 'taxonomy',
    why: 'The path of pages that leads to the article, also where its separators are lost.',
    caseSensitive: true,
    match:
      '(?:(?:Jesteś tutaj|Jesteś tu|Tu jesteś|Znajdujesz się)[: ]{1,3}.{3,220}|Strona [Gg]łówna ?(?:[>»/|›•-] ?)?\\p{Lu}[^.!?]{2,220}|Start ?[>»›] ?.{3,200})',
    at: 'head',
    remove: ['Jesteś tutaj: Strona główna / Region / Most', 'Strona głównaAktualnościMost w Lipkach otwarty'],
    keep: ['Strona główna zniknęła. Dlaczego?']
  },
  {
    id: 'frame',
    category: 'nav',
    why: 'Buttons and links around the text.',
    match:
      '(?:przejdź do (?:treści|głównej treści|menu|zawartości|wyszukiwarki|stopki|nawigacji|strony głównej|galerii|komentarzy)|powrót(?: do (?:listy|strony głównej|góry|aktualności|poprzedniej strony))?|wróć(?: do (?:listy|strony głównej|góry|artykułu))?|do góry|na górę|zamknij(?: menu| okno)?|otwórz menu|menu(?: główne)?|szukaj|wyszukaj|wyszukiwarka|zaloguj(?: się)?|wyloguj(?: się)?|zarejestruj(?: się)?|załóż konto|moje konto|nie pamiętasz hasła\\??|zapamiętaj mnie|następn[aey](?: strona)?|poprzedni[ae]?(?: strona)?|strona \\d{1,3} (?:z|/) \\d{1,3}|rozwiń|zwiń|pokaż (?:więcej|mniej|wszystkie|komentarze)|załaduj więcej|wczytaj więcej|wersja do druku|drukuj(?: artykuł)?|wydrukuj|wyślij (?:e-?mailem|znajomym)|pdf|rss|mapa strony|ogłoszenia|archiwum|reklama na stronie|deklaracja dostępności|rozmiar tekstu|kontrast|klauzula informacyjna|ustawienia prywatności|zmień ustawienia|spis treści|(?:zwiększ|zmniejsz) (?:tekst|czcionkę)(?: ?(?:zwiększ|zmniejsz|ciemne|jasne|odwr[óo]|reset|negatyw|wysoki|podkreśl)[^.!?]{0,120})?|(?:wyświetlanie|pokazywanie) (?:postów|wpisów) (?:z etykietą|oznaczonych etykietą)[^!?]{2,120})[.:]?',
    remove: [
      'Przejdź do treści',
      'Zaloguj się',
      'Strona 2 z 9',
      'drukuj',
      'Zwiększ tekstZmniejsz tekstCiemne tłoResetuj',
      'Wyświetlanie postów z etykietą most. Pokaż wszystkie posty'
    ],
    keep: ['Następna strona medalu.', 'Szukaj wiatru w polu', 'Powrót do domu trwał rok.']
  },
  {
    id: 'player',
    category: 'media',
    why: 'What players, galleries and embedded posts leave.',
    match:
      '(?:(?:zobacz|wyświetl|obejrzyj) (?:ten |to |nasz )?(?:post|zdjęcie|profil|film|materiał) (?:na|w) (?:instagramie|facebooku|twitterze|youtube|tiktoku)|post udostępniony przez .{2,80}|wyświetl ten post na instagramie\\.?|(?:wideo: [^\\n]{3,160} )?(?:twoja|twój) przeglądark[ai] nie (?:obsługuje|wspiera)[^\\n]{0,100}|(?:włącz|aby (?:zobaczyć|obejrzeć|odtworzyć)[^.!?]{0,60}włącz)[^.!?]{0,30} javascript[^\\n]{0,60}|odtwórz(?: wideo| film)?|odtwarzacz wideo|kliknij,? (?:aby|by|żeby) (?:powiększyć|zobaczyć|odtworzyć|otworzyć)[^.!?]{0,40}|powiększ(?: zdjęcie)?|(?:zobacz|przejdź do|obejrzyj|otwórz) (?:całą |pełną |wszystkie )?(?:galerię|galerii|zdjęcia|wideo|film|fotogalerię)(?: \\(\\d{1,3}(?: zdjęć| zdjęcia)?\\))?|galeria(?: zdjęć)?(?: \\(?\\d{1,3}\\)?)?|zdjęcie \\d{1,3} (?:z|/) \\d{1,3}|\\d{1,3} zdję(?:ć|cia)|ładowanie\\.{0,3}|wideo|foto|foto ?[/i+] ?wideo|posłuchaj(?: artykułu| podcastu)?|quiz\\. .{5,100}|pytanie \\d{1,3} (?:z|/) \\d{1,3}.{0,120}|rozwiąż quiz[^\\n]{0,80})[.:!]?',
    remove: ['Wyświetl ten post na Instagramie', 'Zobacz galerię (12 zdjęć)', 'Odtwórz wideo'],
    keep: ['Więcej zdjęć wisi w Lipkach', 'Galeria w Lipkach otwarta.', 'Posłuchaj rady wójta i idź.']
  }
]
