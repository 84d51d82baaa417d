import type {Vocabulary} from './vocabulary.ts'

/** Italian. */
export const vocabulary: Vocabulary = {
  language: 'it',
  link: "(Leggi/Leggete/Guarda/Vedi/Ascolta) (anche/pure/ancora) | (Leggi/Scopri) (di più/tutto/anche l'articolo/l'articolo completo) | (Potrebbe/Ti potrebbe/Potrebbero/Ti potrebbero) (interessarti/interessarti anche/interessare/interessare anche) | Per approfondire | Approfondisci | Approfondimento | (Articolo/Articoli/Notizia/Notizie/Contenuti) (correlato/correlati/correlata/correlate/collegati) | Sullo stesso (argomento/tema) | Da non perdere | Non perderti | Vedi anche | Continua a leggere | Ti consigliamo | Consigliato | Da leggere | Per saperne di più | Ecco di più | Ti può interessare",
  heading:
    '(Articoli/Notizie/Contenuti/Video/Post/Argomenti) (correlati/correlate/più letti/più lette/più visti/recenti/simili/popolari/consigliati/consigliate/collegati/in evidenza) | (I/Le) più (letti/lette/visti/visualizzati/commentati) | Più (letti/lette) | (Ultime/Altre) (notizie/news) | Ultimi articoli | Altri articoli | In evidenza | Potrebbe interessarti | Potrebbe interessarti anche | Ti potrebbe interessare | Consigliati per te | In primo piano | Dello stesso autore | Leggi anche | Dal web | Tendenze | Primo piano',
  picture:
    "(Foto/Fotografia/Fotografie/Immagine/Immagini/Illustrazione/Infografica/Copertina) (/di/da/d'archivio) | (Credits/Credit/Crediti/Credito) (/foto/immagine/fotografici/photo) | Fonte (foto/immagine/video) | Fotografo | Ph | Screenshot",
  credit:
    'A cura di | Autore | Autrice | Testo | Testi | Fonte | Fonti | Redazione | Redattore | Redattrice | Scritto da | Pubblicato da | Articolo di | Servizio di | Traduzione | Traduzione di | Video | Montaggio | Inviato | Postato da | Intervista di | Via',
  byline:
    'Di | di | DI | A cura di | a cura di | Scritto da | Articolo di | Dal nostro inviato | Servizio di | Pubblicato da | Con la collaborazione di | Ha collaborato | Traduzione di | Tradotto da',
  role: 'giornalista | redattore | redattrice | corrispondente | inviato | inviata | direttore responsabile | caporedattore | editorialista | collaboratore | collaboratrice | Giornalista | Redazione',
  stamp:
    '(Pubblicato/Pubblicata/Aggiornato/Aggiornata/Modificato/Creato/Inserito/Ultimo aggiornamento/Ultima modifica/Data di pubblicazione/Data/Pubblicazione/Aggiornamento) (/il/alle/in data)',
  month: '(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\\p{L}{0,7}\\.?',
  weekday: '(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom)\\.?',
  verb: '(Segui/Seguici/Seguite/Seguiteci/Segua) | (Iscriviti/Iscrivetevi/Abbonati/Registrati) (/a/alla/al) | (Unisciti/Entra/Partecipa) (/a/al/alla/nel) | (Scarica/Scaricate/Installa) | (Condividi/Condividete) | (Ricevi/Resta aggiornato/Rimani aggiornato/Ricevete) | (Sostieni/Dona/Metti/Lascia/Clicca/Visita/Attiva/Commenta/Scrivi/Scrivici/Aggiungi/Diventa)',
  own: '(nostro/nostra/nostri/nostre) (canale/canali/newsletter/pagina/app/community/gruppo/profilo/profili/account/social/sito/podcast/lavoro/redazione/canale Telegram/canale WhatsApp/canale YouTube/pagina Facebook) | (il/la/al/alla/sul/sulla/nel/sui/i/le/ai/alle) (nostro/nostra/nostri/nostre) (canale/canali/newsletter/pagina/app/community/gruppo/profilo/profili/account/social/sito/canale Telegram/canale WhatsApp/canale YouTube/pagina Facebook) | ci su … | la newsletter | (mi piace/Mi piace) | un commento | questo articolo | con i tuoi amici | le notifiche | la tua opinione ',
  button:
    "Condividi(/ questo articolo/ l'articolo/ articolo/ via email) | Condividere | Stampa | Commenti | Commenta | Lascia un commento | Scrivi un commento | Aggiungi un commento | Annulla risposta | Vedi i commenti | Leggi i commenti | Abbonati | Iscriviti | Accedi | Registrati | Invia | Invia per email | Copia (link/il link) | Link copiato | Mi piace | Salva | Segui | Seguici | Leggi tutto | Leggi di più | Continua a leggere | Continua | Scopri di più | Mostra altro | Carica altri | Altro | Vai al contenuto | Menu | Cerca | Home | Torna su | Torna indietro | Avanti | Indietro | Precedente | Successivo | Articolo precedente | Articolo successivo | Prossimo articolo | Segnala (un errore/errore/abuso) | Ascolta (l'articolo/questo articolo) | Tweet | Contatti | Chi siamo | Chiudi | Ingrandisci | Scarica l'app | Salva articolo | Regala articolo | Regala questo articolo | Ascolta | Leggi più tardi | Fai una donazione | Commenta per primo | Ascolta ora | Condividi su | Segnalaci una notizia | Segnala una notizia | Vai alla home | Torna alla home | Guarda il video qui sotto",
  shareOn: '(Condividi/Condividilo) (su/via/tramite) | (Seguici/Segui) su | Invia (su/con) | Pubblica su',
  ad: "Pubblicità | PUBBLICITÀ | Annuncio | Annunci | Contenuto sponsorizzato | Sponsorizzato | Continua a leggere dopo la pubblicità | L'articolo continua dopo la pubblicità | Inserzione | Messaggio pubblicitario | Articolo sponsorizzato | Informazione pubblicitaria | La tua pubblicità qui | Spazio pubblicitario",
  tags: 'Tag | Tags | Etichette | Argomenti | Parole chiave | Temi | Categorie | Categoria | Archiviato in | Pubblicato in | Argomenti trattati | Più informazioni su | Più informazioni su | Sezione',
  legal:
    '(Tutti i diritti riservati/Tutti i diritti sono riservati) | (Riproduzione riservata/RIPRODUZIONE RISERVATA/Riproduzione vietata) | (È/) vietata la riproduzione | (Questo sito/Utilizziamo/Usiamo) (utilizza/usa/) (i /)(cookie/cookies) | (Privacy policy/Cookie policy/Informativa sulla privacy) | Le opinioni espresse | testata giornalistica registrata | Testata registrata | non si assume (alcuna/nessuna) responsabilità',
  inText: {
    ad: 'Pubblicità | Annuncio pubblicitario | Contenuto sponsorizzato',
    more: "Leggi (tutto/di più) | Leggi (l'articolo completo/l'intero articolo) | Continua (a leggere/la lettura) | Scopri di più | Per saperne di più",
    also: '(Leggi/Leggete/Guarda/Vedi) anche | Leggi pure | Ti potrebbe interessare(/ anche) | Potrebbe interessarti(/ anche) | Da non perdere | Per approfondire',
    photo: 'Foto | Photo | Ph',
    watch: 'Guarda (il video/le foto/la gallery/la fotogallery/la foto) | Vai alla gallery',
    listen: "Ascolta (l'articolo/questo articolo/la notizia)",
    newsroom: 'La redazione | ANSA | Redazione(/ web/ online)',
    asked: 'Intervista (di/a cura di) | Testo e foto di',
    dayIn: 'il | del | dal | al | di | dì',
    keep: {
      ad: 'Chiuse il negozio. Pubblicità non ne fece mai.',
      more: 'Riprese il libro. Leggi tutto, disse.'
    }
  },
  samples: {
    headlines: ['Il traghetto torna verso le isole', 'La scuola riceve un autobus nuovo'],
    sentence: 'I vicini piantarono tigli accanto al mulino.',
    name: 'Anna Riva',
    date: '4 maggio 2020, 10:15',
    keep: {
      link: 'Leggi anche piano, disse la nonna.',
      heading: 'Altre notizie portò il postino.',
      picture: 'Foto dopo foto si riempì il libro.',
      credit: 'Fonte: sgorga dalla roccia; si beve. Poi si cammina.',
      byline: 'Di sera pioveva sul molo.',
      role: 'Anna Riva, medico del paese',
      stamp: 'Pubblicato nel 2021, il rapporto cita nove paesi.',
      prompt: 'Segui il sentiero della nostra valle fino al ponte.',
      button: 'Condividi il pane, diceva.',
      ad: 'Pubblicità e stampa vivono insieme.',
      tags: 'Etichette false ce ne furono.',
      legal: 'I diritti dei vicini furono difesi.'
    }
  }
}
