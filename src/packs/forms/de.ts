import type {Vocabulary} from './vocabulary.ts'

/** German. */
export const vocabulary: Vocabulary = {
  language: 'de',
  link: '(Lesen/Sehen/Hören) Sie (auch/dazu/hierzu/mehr/hier/weiter/dazu auch/auch dazu/mehr zum Thema) | (Lies/Sieh) (auch/dazu/hier/mehr) | (Auch/Ebenfalls) (interessant/lesenswert/spannend) | Mehr (zum Thema/dazu/lesen/Infos/Informationen/Hintergründe) | (Das könnte/Das dürfte) (Sie/dich/euch) (auch/) interessieren | Siehe auch | Zum Thema | Passend (dazu/zum Thema) | (Lesetipp/Buchtipp/Videotipp/Lese-Tipp) | Tipp der Redaktion | Empfehlung der Redaktion | (Weitere/Aktuelle/Ähnliche/Verwandte) (Artikel/Themen/Beiträge/Meldungen/Nachrichten) | Weiterlesen | Weiterführende (Links/Informationen/Artikel) | Mehr erfahren | Alles (Wichtige dazu/zum Thema) | Nicht verpassen | Mehr (zu diesem Thema/News zum Thema) | Hier weiterlesen | Zum (Nachlesen/Weiterlesen) | Lesetipps(/ der Redaktion)',
  heading:
    '(Weitere/Ähnliche/Verwandte/Aktuelle/Neueste/Neue/Beliebte/Andere/Passende/Meistgelesene/Meistgeklickte/Empfohlene/Letzte/Top) (Artikel/Beiträge/Themen/Meldungen/Nachrichten/Videos/News/Inhalte/Storys) | Meistgelesen | Meist gelesen | Am meisten gelesen | Das könnte (Sie/dich) auch interessieren | (Mehr/Neues) aus (dem Ressort/der Redaktion/dieser Rubrik/der Region) | Empfehlungen der Redaktion | Empfohlen | Beliebt | Topthemen | Top-Themen | Schlagzeilen | Für Sie empfohlen | Auch interessant | Auch auf | Ressorts | Newsticker | Unsere Empfehlungen | Aus dem Netz | Neueste Beiträge | Nachrichten-Ticker | (Lesetipps/Unsere Lesetipps/Lesetipps der Redaktion) | Die Redaktion empfiehlt | Mehr (zu diesem Thema/News zum Thema) | In Verbindung stehende (Artikel/Beiträge) | Andere (Leser/Nutzer) (lasen/lesen) auch',
  picture:
    '(Foto/Fotos/Bild/Bilder/Symbolbild/Symbolfoto/Archivbild/Archivfoto/Grafik/Illustration/Aufmacherbild/Titelbild/Fotograf/Fotografin/Beitragsbild) | Bild(quelle/rechte/nachweis/material/credit/credits) | Foto(credit/credits/nachweis/quelle) | Quelle Foto | Screenshot',
  credit:
    'Autor | Autorin | Autoren | Text | Quelle | Quellen | Redaktion | Redakteur | Redakteurin | Bearbeitet von | Geschrieben von | Verfasst von | Ein Artikel von | Ein Beitrag von | Übersetzung | Mitarbeit | Reporter | Reporterin | Interview | Kamera | Video | Text und Fotos | Text/Foto | Veröffentlicht von | Eingestellt von | Sprecher | Produktion | Redigatur | Lektorat | Schlussredaktion | Korrektorat | Faktencheck | Fotoredaktion | Original-Content von',
  byline:
    'Von | VON | von | Ein Artikel von | Ein Beitrag von | Text von | Geschrieben von | Aus dem Newsroom von',
  role: 'Redakteur | Redakteurin | Redaktion | Reporter | Reporterin | Korrespondent | Korrespondentin | Chefredakteur | Chefredakteurin | Autor | Autorin | Volontär | Volontärin | Redaktionsleiter | freier Mitarbeiter | freie Mitarbeiterin',
  stamp:
    '(Veröffentlicht/Aktualisiert/Erstellt/Erschienen/Geändert/Publiziert/Stand/Datum/Zuletzt aktualisiert/Letzte Aktualisierung/Update/Letztes Update/Erstveröffentlicht/Erstmals veröffentlicht/Erstellt am/Online seit) (/am/um/vom)',
  month: '(?:jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)\\p{L}{0,6}\\.?',
  weekday:
    '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)\\.?',
  verb: '(Folgen Sie/Folge/Folgt) | (Abonnieren Sie/Abonniere/Abonniert) | (Laden Sie/Lade/Hol dir/Holen Sie sich) | (Melden Sie sich/Melde dich/Registrieren Sie sich/Registriere dich) | (Besuchen Sie/Besuche/Schauen Sie/Schau) | (Teilen Sie/Teile) | (Unterstützen Sie/Unterstütze) | (Diskutieren Sie/Diskutiere/Schreiben Sie/Schreib/Schreibe/Kommentieren Sie) | (Erhalten Sie/Bestellen Sie/Jetzt/Werden Sie/Werde/Klicken Sie) | (Liken Sie/Like)',
  own: '(unseren/unser/unsere/unserem/unserer/unseres) (Newsletter/Kanal/App/Seite/Facebook-Seite/Gruppe/Community/Podcast/WhatsApp-Kanal/WhatsApp-Channel/Telegram-Kanal/YouTube-Kanal/Instagram-Kanal/Arbeit/Journalismus/Angebot/Rundbrief/Push-Nachrichten/Facebook-Gruppe) | (für/bei/zu/in/auf) (unseren/unserem/unserer/unsere) (Newsletter/Kanal/Seite/Gruppe/Community/Forum/Facebook-Seite) | uns (auf/bei/auch auf/jetzt auf/gerne auf) … | den (Newsletter/kostenlosen Newsletter) | die kostenlose App | Newsletter (abonnieren/anmelden/bestellen) | Ihre Meinung | deine Meinung | in den Kommentaren | einen Kommentar | diesen (Artikel/Beitrag) | mit Freunden | Mitglied',
  button:
    'Teilen(/ Sie diesen Artikel/ auf/ per E-Mail) | Artikel teilen | Beitrag teilen | Seite teilen | Link kopieren | Link kopiert | Drucken | Artikel drucken | Merken | Artikel merken | Kommentare | Kommentieren | Kommentar (schreiben/hinterlassen/verfassen) | Schreibe einen Kommentar | Antworten | Antwort abbrechen | Alle Kommentare (anzeigen/lesen) | Kommentare (anzeigen/lesen) | Abonnieren | Newsletter | Anmelden | Einloggen | Registrieren | Weiterlesen | Mehr (lesen/anzeigen/erfahren/laden) | Weitere laden | Zum Inhalt springen | Menü | Suche | Startseite | Zur Startseite | Nach oben | Zurück | Weiter | Vor | Nächster (Artikel/Beitrag) | Vorheriger (Artikel/Beitrag) | Fehler (melden/gefunden?) | Artikel (anhören/vorlesen) | Vorlesen | Speichern | Feedback | Gefällt mir | Twittern | Mailen | E-Mail | Schriftgröße | Impressum | Datenschutz | Kontakt | Auf Facebook teilen | Video abspielen | Schließen | Beitrag (vorlesen/anhören) | (Auf Google/Auf Google News/News/Thema) folgen | Als bevorzugte Quelle (auf/bei) Google hinzufügen | (Grafik/Karte/Podcast/Tweet) laden | (Zustimmen/Akzeptieren) (&/und) weiterlesen | Werbung wegklicken | Artikel (kaufen/bewerten) | Nutzungsrechte erwerben(/?) | Jetzt bei (Amazon/Otto/eBay/MediaMarkt/Saturn) kaufen | Zum (Angebot/Anbieter) | Sterne vergeben',
  shareOn:
    '(Teilen/Artikel teilen) (auf/bei/via/per) | Auf … teilen | Bei … teilen | Per … teilen | Via … teilen | (Folgen Sie uns/Folge uns) auf | Mit … teilen',
  ad: 'Anzeige | Werbung | Anzeigen | Sponsored | Gesponsert | Gesponserter Inhalt | Bezahlter Inhalt | Advertorial | Nach der Anzeige weiterlesen | Artikel wird nach der Anzeige fortgesetzt | Weiter nach der Anzeige | Unternehmensmitteilung | Sonderveröffentlichung | Anzeige - Scrollen, um weiterzulesen | Bezahlte Anzeige | Ende der Anzeige',
  tags: 'Schlagworte | Schlagwörter | Schlagwort | Tags | Themen | Stichworte | Stichwörter | Kategorien | Kategorie | Rubrik | Rubriken | Themen in diesem Artikel | Mehr zum Thema | Keywords | Verschlagwortet mit | Veröffentlicht unter | Themenseiten',
  legal:
    'Alle Rechte vorbehalten | (Nachdruck/Vervielfältigung/Weiterverbreitung) (nur/ist/verboten/untersagt/auch) | Diese (Website/Webseite/Seite) (verwendet/nutzt) Cookies | Wir (verwenden/nutzen) Cookies | Datenschutzerklärung | Affiliate-Links | Haftungsausschluss | übernimmt keine Haftung | keine Gewähr | Alle Angaben ohne Gewähr | Mit Material von (dpa/AFP/Reuters/AP/APA/sda/epd/KNA/SID) | Dieser Text wurde (automatisch/mit KI)',
  inText: {
    ad: 'Anzeige | Werbung',
    more: 'Lesen Sie (mehr/weiter) | Lesen Sie hier (mehr/weiter) | Mehr lesen | Weiterlesen | Mehr erfahren | Mehr dazu(/ lesen Sie/ finden Sie/ gibt es) (hier/im Video/in unserem Ticker) | Zum (Artikel/ganzen Artikel/vollständigen Artikel) | Hier (geht es/geht’s) (zum/zu) (Artikel/Beitrag/Interview/Video/Rezept/Original-Artikel/Originalartikel) | Mehr Infos (hier/dazu hier) | Artikel (weiterlesen/lesen)',
    photo: 'Foto | Fotos',
    watch: 'Zum Video | Video ansehen | (Zur/Zur kompletten) (Galerie/Bildergalerie/Fotostrecke)',
    listen: '(Artikel/Beitrag) (anhören/vorlesen) | Vorlesen',
    newsroom: 'dpa | AFP | Redaktion',
    asked:
      '(Das Interview/Das Gespräch) führte(/n) | Die Fragen stellte(/n) | Interview (von/geführt von) | Text und Fotos von',
    dayIn: 'am | vom | zum | bis | ab | seit | der | den | dem',
    keep: {
      ad: 'Die Polizei kam. Anzeige erstattete niemand.',
      more: 'Sie griff zum Buch. Mehr lesen Sie selten.'
    }
  },
  author: {by: 'Von', written: 'Artikel von | Verfasst von | Ein Beitrag von'},
  continues:
    '(Der/Dieser) (Artikel/Text/Beitrag) (geht/läuft) (unter/nach/unterhalb) (dem Video/der Anzeige/der Werbung/des Videos/der Bildergalerie/dem Bild/dem Foto/der Galerie/der Grafik/der Karte) weiter | (Artikel/Text/Beitrag) geht (unter/nach) (dem Video/der Anzeige/der Werbung/der Bildergalerie/dem Bild/dem Foto/der Galerie/der Grafik) weiter | (Weiterlesen/Lesen Sie weiter/Weiter geht es/Weiter geht’s) (nach/unter) (der Anzeige/der Werbung/dem Video) | Fortsetzung (nach/unter) (der Anzeige/dem Video) | (Der Artikel/Artikel/Der Text/Text/Der Beitrag/Beitrag) wird (nach/unter/unterhalb) (der Anzeige/der Werbung/dem Video/dieser Anzeige) fortgesetzt | Lesen Sie (nach/unter) (der Anzeige/der Werbung/dem Video/dem Bild/der Grafik) weiter',
  samples: {
    headlines: ['Fähre fährt wieder zu den Inseln', 'Schule bekommt neuen Bus aus der Stadt'],
    sentence: 'Die Nachbarn pflanzten Linden an der Mühle.',
    name: 'Rita Halm',
    date: '4. Mai 2020, 10:15 Uhr',
    keep: {
      link: 'Siehe auch dort nach, riet die Tante.',
      heading: 'Neueste Nachrichten brachte der Bote.',
      picture: 'Foto um Foto füllte sich das Album.',
      credit: 'Quelle: Sie springt aus dem Fels; man trinkt. Dann geht man weiter.',
      byline: 'Von der Brücke sah man das Meer.',
      role: 'Rita Halm, Ärztin im Dorf',
      stamp: 'Veröffentlicht 2021, nennt der Bericht neun Dörfer.',
      prompt: 'Folgen Sie dem Pfad durch unser Tal.',
      button: 'Teilen heißt geben.',
      ad: 'Werbung und Presse leben zusammen.',
      tags: 'Schlagworte helfen nicht.',
      legal: 'Die Rechte am Fang haben neun Dörfer.'
    }
  }
}
