/**
 * A person's name as a byline writes it, for rules that tell capitals from small letters: up to seven words;
 * a small initial letter is for particles such as `van`, `de`, `bin`, `y`, and for `and`.
 */
export const personName: string =
  '\\p{Lu}[\\p{L}\\p{M}.’\'-]{0,24}(?: [\\p{Lu}dvabeluyt(“"][\\p{L}\\p{M}.’\'”")&-]{0,24}){0,6}'

/** A time of day, with what separates it from the date before it; may be empty. */
export const clock: string =
  '(?:[ ,|@·•–-]{0,3}(?:a las |às |as |à |um |om |alle |alle ore |ore |ora |kl\\. |klo |at )?\\d{1,2} ?[:.h] ?\\d{0,2}(?: ?(?:h|hs|hrs|horas|uhr|uur|[ap]\\.?m\\.?|ce?s?t|gmt|utc))?\\.?)?'

/** A date in digits: `2024-01-12`, `12.01.2024`, `12/1/24`. */
export const digitDate: string =
  '(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:20)?\\d\\d)'

/** Networks on which readers are asked to share or to follow. */
export const networks: string =
  '(?:facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|telegram|whatsapp|threads|bluesky|mastodon|google news|google noticias|google notícias|google actualités|google discover|flipboard|messenger|x \\(twitter\\)|e-?mail)'

/** Words with a small or a capital first letter, or in capitals, for rules that tell these apart. */
export function labels(...words: readonly string[]): string {
  const forms = words.map((word) => {
    const first = word.slice(0, 1)
    return `[${first.toUpperCase()}${first}]${word.slice(1)}|${word.toUpperCase()}`
  })
  return `(?:${forms.join('|')})`
}

/** Who owns a picture: up to five words that begin with a capital, or a photographer and, behind a stroke, an agency. */
export const pictureOwner: string =
  '(?:[\\p{Lu}@][^\\s!?:]{0,30}(?: [^\\s!?:]{1,24}){0,4}|[^.!?:]{2,40} ?[/|©(] ?[^.!?:]{1,60})'
