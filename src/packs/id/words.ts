const r = String.raw

// A person's name as bylines print it: two to four words with capitals.
export const name: string = r`\p{Lu}[\p{L}.'’-]{0,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){1,3}`
// Who a photograph is from, before a stroke and the photographer.
export const photoSource: string = r`(?:AFP(?: PHOTO)?|AP(?: PHOTO| Photo)?|EPA|REUTERS|Reuters|ANTARA(?: FOTO)?|ANADOLU|XINHUA|BBC|TEMPO|GETTY IMAGES(?: [A-Z]{1,15}){0,2}|Getty Images|ABC [A-Z ]{3,30}|KOMPAS(?:\.com| TV)|Kompas\.com|[Tt]ribun[\p{L}.]{0,20}|TRIBUN[\p{L}.]{0,20}|[Dd]ok(?:\.|umentasi)? ?[\p{L} .-]{2,30}|DOK\. ?[\p{L} .-]{2,30}|Istimewa|[Ss]hutterstock|SHUTTERSTOCK|[Uu]nsplash|[Pp]exels(?:\.com)?|[Ff]reepik|[Pp]ixabay|TikTok|X|[Ii]nstagram(?:\.com)?|YouTube|Twitter|Facebook)`
export const month: string = r`(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?|aug|oct|dec|may|january|february|march|june|july|august|october|december)`
export const weekday: string = r`(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)`
// A site as credits name it; not a network, whose addresses are also content.
export const site: string = r`(?!(?:[Ff]acebook|[Tt]witter|[Ll]inkedin|[Bb]it|[Tt]inyurl|[Gg]oogle)\.)[\p{L}\p{N}-]{3,25}\.(?:com|COM|co\.id|CO\.ID|co|CO|id|ID|net|NET|news|NEWS|tv|TV|org|go\.id|or\.id)`
// Where free pictures come from, and the networks that pictures are taken from.
export const pictureSite: string = r`(?:[Uu]nsplash|UNSPLASH|[Pp]exels|PEXELS|[Pp]ixabay|PIXABAY|[Ff]reepik|FREEPIK|[Ss]hutterstock|SHUTTERSTOCK|[Gg]etty ?[Ii]mages|[Ii]stock(?:photo)?|iStock(?:[Pp]hoto)?|[Ww]ikimedia(?: Commons)?|[Ww]ikipedia|[Ii]nstagram|INSTAGRAM|IG|[Tt]witter|[Yy]ou[Tt]ube|[Tt]ik[Tt]ok|[Pp]interest|[Tt]hreads|[Gg]oogle|[Ii]nternet)`
// A line of a headline in title case: no word of four small letters but those that stay small in titles.
export const titleCase: string = r`(?!.* (?!(?:yang|dari|untuk|dengan|pada|dalam|oleh|bagi|atau|saat|agar|akan|hingga|sampai|karena|terhadap|tentang|antara|sebagai|serta|demi|usai|jelang|lewat|soal|tanpa|bukan|tidak|jadi|secara|kepada)(?!\p{L}))\p{Ll}{4})`
