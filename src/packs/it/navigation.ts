import type {Rule} from '../../matching/rule.ts'

/** Menus, pagination and links for screen readers. */
export const navigationRules: readonly Rule[] = [
  {
    id: 'navigazione',
    category: 'nav',
    why: 'Menus, pagination and links for screen readers.',
    match:
      "[<←‹«\\s]{0,4}(?:(?:vai|salta|passa|torna) (?:al|alla|all[’'])? ?(?:contenuto|menu|menù|navigazione|homepage|home|inizio|ricerca|piè di pagina|contenuto principale|elenco|lista)(?: principale)?|torna (?:su|indietro|in alto)|(?:apri|chiudi|mostra|nascondi)(?: il| la)? ?(?:menu|menù|ricerca|navigazione)|men[uù](?: principale)?|cerca(?: nel sito)?:?|(?:pagina|articolo|post|notizia)s? (?:successiv[oa]|precedente)|successiv[oa]|precedente|precedente ?[|/-]? ?(?:successiv[oa]|prossim[oa])|prossim[oa] (?:articolo|pagina|post)|pagina \\d+ di \\d+|navigazione articoli|indice(?: dei contenuti)?|sommario|in questo articolo|carica (?:altro|altri|altre notizie)|mostra (?:altro|di più)|chiudi|ti trovi (?:in|qui):?.{0,80})[ :>→›»]*",
    remove: ['Vai al contenuto', 'Torna su', 'Pagina successiva »', 'Menu'],
    keep: ['Chiudi la porta.', 'Indice di fame']
  }
]
