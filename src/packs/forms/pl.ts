import type {Vocabulary} from './vocabulary.ts'

/** Polish. */
export const vocabulary: Vocabulary = {
  language: 'pl',
  link: '(Czytaj/Zobacz/Przeczytaj/Sprawdź/Obejrzyj/Posłuchaj) (także/też/również/więcej/dalej/koniecznie) | (Czytaj/Przeczytaj) (więcej/całość) (na ten temat/o tym/tutaj/w) | Warto (przeczytać/zobaczyć/wiedzieć) | (Może Cię/Mogą Cię/Może cię/To może Cię) (zainteresować/też zainteresować/zainteresuje) | (Powiązane/Podobne) (artykuły/tematy/wpisy/treści) | Powiązany artykuł | Nie przegap | Polecamy(/ także/ też/ również) | Więcej (na ten temat/informacji/o sprawie) | Dowiedz się więcej | W temacie | Na ten temat | Zobacz wideo | Przeczytaj cały artykuł',
  heading:
    '(Powiązane/Podobne/Polecane/Popularne/Najnowsze/Ostatnie/Inne/Najpopularniejsze/Zobacz także/Więcej) (artykuły/tematy/wpisy/treści/wiadomości/newsy/posty/teksty) | Najczęściej (czytane/komentowane/oglądane) | Najpopularniejsze | Najnowsze | Popularne | Polecane | Czytaj także | Zobacz również | Zobacz także | Z ostatniej chwili | Wybrane dla Ciebie | Redakcja poleca | Gorące tematy | Wiadomości z regionu | To cię zainteresuje | Inni (czytali/oglądali) (też/również/także) | Zobacz inne | O tym pisaliśmy',
  picture:
    '(Zdjęcie/Zdjęcia/Fot./Fot/Foto/Fotografia/Ilustracja/Grafika/Autor zdjęcia/Zdjęcie ilustracyjne) | (Źródło zdjęcia/Źródło zdjęć/Źródło grafiki/Źródło wideo)',
  credit:
    'Autor | Autorka | Autorzy | Źródło | Źródła | Tekst | Redakcja | Redaktor | Redaktorka | Opracowanie | Opracował | Opracowała | Oprac. | Przygotował | Przygotowała | Rozmawiał | Rozmawiała | Tłumaczenie | Tłumaczył | Napisał | Napisała | Opublikował | Wideo | Reporter | Korekta | Dodał | Dodane przez',
  byline: 'Autor | AUTOR | Opracował | Opracowała | Rozmawiał | Rozmawiała | Tekst | Oprac.',
  role: 'dziennikarz | dziennikarka | redaktor | redaktorka | redaktor naczelny | korespondent | korespondentka | reporter | reporterka | Dziennikarz | Redaktor | publicysta | publicystka',
  stamp:
    '(Opublikowano/Opublikowany/Data publikacji/Publikacja/Data/Aktualizacja/Zaktualizowano/Data aktualizacji/Ostatnia aktualizacja/Dodano/Utworzono/Zmodyfikowano/Data dodania) (/dnia/w dniu)',
  month: '(?:sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru)\\p{L}{0,9}\\.?',
  weekday:
    '(?:poniedziałek|wtorek|środa|środę|czwartek|piątek|sobota|sobotę|niedziela|niedzielę|pon|wt|śr|czw|pt|sob|niedz)\\.?',
  verb: '(Obserwuj/Śledź/Polub/Znajdź/Obserwujcie) | (Subskrybuj/Zasubskrybuj/Zapisz się/Zaprenumeruj/Zarejestruj się/Wykup) | (Dołącz/Przyłącz się) (/do) | (Pobierz/Ściągnij/Zainstaluj) | (Udostępnij/Podziel się/Poleć) | (Otrzymuj/Bądź na bieżąco/Bądź) | (Wesprzyj/Wspieraj/Wspomóż) | (Napisz/Zostaw/Dodaj/Skomentuj/Wyślij/Prześlij/Zgłoś/Odwiedź/Zajrzyj/Zapraszamy/Kliknij/Włącz)',
  own: '(nas na/nas w/nas także na/nas też na) … | (nasz/naszą/nasze/naszego/naszej/naszym/naszych/naszemu) (kanał/kanału/kanale/profil/profilu/newsletter/newslettera/newsletterze/stronę/strony/stronie/aplikację/grupę/grupy/grupie/społeczność/społeczności/fanpage/podcast/redakcję/pracę/Facebooku/Facebooka/Instagramie/WhatsAppie) | do (naszego/naszej) (kanału/newslettera/grupy/społeczności) | na (nasz/naszą/naszym/naszej) (kanał/stronę/profil/profilu/stronie/kanale/newsletter) | newsletter | do newslettera | swój komentarz | swoją opinię | w komentarzach | ze znajomymi | (ten/tym) (artykuł/artykułem/tekst/tekstem) | powiadomienia | do nas na …',
  button:
    'Udostępnij(/ artykuł/ na/ znajomym/ link) | Podziel się | Drukuj | Wydrukuj | Komentarze | Komentuj | Skomentuj | Dodaj komentarz | Napisz komentarz | Zostaw komentarz | Anuluj pisanie odpowiedzi | Pokaż komentarze | Zobacz komentarze | Odpowiedz | Subskrybuj | Zaloguj się | Zarejestruj się | Wyślij | Wyślij mailem | Kopiuj link | Skopiuj link | Skopiowano | Lubię to | Lubię to! | Zapisz | Obserwuj | Czytaj więcej | Czytaj dalej | Więcej | Zobacz więcej | Pokaż więcej | Załaduj więcej | Przejdź do treści | Menu | Szukaj | Strona główna | Do góry | Powrót | Wróć | Następny | Poprzedni | Następny artykuł | Poprzedni artykuł | Zgłoś (błąd/naruszenie) | Posłuchaj (artykułu/tekstu) | Tweetnij | Polub | Oceń artykuł | Kontakt | Regulamin | Powiększ | Zamknij | Rozwiń | Wersja audio | Dodaj nas do preferowanych źródeł Google | Wpisz swój komentarz | Wstecz | Wszystkie artykuły autora | Zobacz (nagranie/na Instagramie/na Facebooku/na YouTube)',
  shareOn:
    'Udostępnij (na/przez/w) | (Obserwuj nas/Polub nas/Znajdź nas/Śledź nas) na | Podziel się na | Wyślij przez',
  ad: 'Reklama | REKLAMA | Reklamy | Artykuł sponsorowany | Materiał sponsorowany | Materiał partnera | Materiał promocyjny | Materiał reklamowy | Dalsza część artykułu pod reklamą | Dalsza część tekstu pod reklamą | Ciąg dalszy pod reklamą | Kontynuacja pod reklamą | Autopromocja | Sponsorowane | Ogłoszenie | Dalsza część materiału pod wideo | Dalszy ciąg artykułu pod materiałem wideo | Współpraca reklamowa | Reklama - czytaj dalej poniżej',
  tags: 'Tagi | Tag | Słowa kluczowe | Tematy | Kategorie | Kategoria | Etykiety | Dział | Oznaczono | Hasła | Hasztagi',
  legal:
    'Wszelkie prawa zastrzeżone | Wszystkie prawa zastrzeżone | (Kopiowanie/Powielanie/Przedruk/Rozpowszechnianie) (treści/materiałów/zabronione/bez) | (Ta strona/Strona/Serwis/Nasza strona) (używa/korzysta z/wykorzystuje) (plików cookies/plików cookie/ciasteczek/cookies/pliki cookies/pliki cookie) | Polityka (prywatności/cookies) | Redakcja nie (odpowiada/ponosi odpowiedzialności) | Regulamin serwisu | nie stanowi porady',
  inText: {
    ad: 'Reklama | Autopromocja',
    more: 'Czytaj (więcej/dalej/całość) | Zobacz więcej | Przeczytaj (więcej/całość/cały artykuł/cały tekst/cały wywiad) | Więcej (tutaj/na ten temat tutaj) | Czytaj (cały/całą) (artykuł/tekst/rozmowę/wywiad) | Dowiedz się więcej',
    also: '(Czytaj/Zobacz/Przeczytaj/Sprawdź) (także/też/również) | Polecamy także',
    photo: 'Fot. | Foto',
    watch: '(Zobacz/Obejrzyj) (wideo/film/zdjęcia/galerię)',
    listen: '(Posłuchaj/Odsłuchaj)(/ artykułu/ artykuł)',
    newsroom: 'Redakcja | PAP | Oprac. redakcja',
    asked: 'Rozmawiał(/a) | Wywiad przeprowadził(/a) | Tekst i zdjęcia',
    dayIn: 'od | do | dnia | dniu | z',
    keep: {
      ad: 'Sklep zamknięto. Reklama nie pomogła.',
      more: 'Czytała. Czytaj więcej, mówiła.'
    }
  },
  author: {by: 'Autor', written: 'Artykuł napisany przez | Napisane przez | Autor tekstu'},
  continues:
    '(Dalsza część/Dalszy ciąg/Ciąg dalszy/Pozostała część) (artykułu/tekstu/materiału/wiadomości) (znajduje się/) (pod/poniżej/za) (wideo/materiałem wideo/materiału wideo/reklamą/reklamy/filmem/filmu/zdjęciem/galerią/materiałem/sondą/nagraniem) | (Artykuł/Tekst) (jest kontynuowany/kontynuowany/kontynuujemy) (pod/poniżej) (wideo/reklamą/reklamy)',
  samples: {
    headlines: ['Prom znów pływa na wyspy', 'Szkoła dostała nowy autobus z miasta'],
    sentence: 'W maju sąsiedzi posadzili lipy przy młynie.',
    name: 'Anna Rzeka',
    date: '4 maja 2020, 10:15',
    keep: {
      link: 'Warto wiedzieć: most stoi do dziś.',
      heading: 'Inne wiadomości przyniósł listonosz.',
      picture: 'Zdjęcie za zdjęciem zapełniało album.',
      credit: 'Źródło: bije ze skały; pijemy. Potem idziemy dalej.',
      byline: 'Autor tej zagadki milczy.',
      role: 'Anna Rzeka, lekarka ze wsi',
      stamp: 'Opublikowano 12 baśni.',
      prompt: 'Śledź bieg naszej rzeki aż do mostu.',
      button: 'Podziel się chlebem, mówiła.',
      ad: 'Reklama i prasa żyją razem.',
      tags: 'Tagi pisano na murach.',
      legal: 'Prawa sąsiadów obronił sąd.'
    }
  }
}
