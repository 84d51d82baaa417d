const r = String.raw

// A person's name as bylines print it: two to four words with capitals.
export const name: string = r`\p{Lu}[\p{L}.'’-]{0,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){1,3}`
// Who a photograph is from, before a stroke and the photographer.
export const photoSource: string = r`(?:AFP(?: PHOTO)?|AP(?: PHOTO| Photo)?|EPA|REUTERS|Reuters|ANTARA(?: FOTO)?|ANADOLU|XINHUA|BBC|TEMPO|GETTY IMAGES(?: [A-Z]{1,15}){0,2}|Getty Images|ABC [A-Z ]{3,30}|KOMPAS(?:\.com| TV)|Kompas\.com|[Tt]ribun[\p{L}.]{0,20}|TRIBUN[\p{L}.]{0,20}|[Dd]ok(?:\.|umentasi)? ?[\p{L} .-]{2,30}|DOK\. ?[\p{L} .-]{2,30}|Istimewa|[Ss]hutterstock|SHUTTERSTOCK|[Uu]nsplash|[Pp]exels(?:\.com)?|[Ff]reepik|[Pp]ixabay|TikTok|X|[Ii]nstagram(?:\.com)?|YouTube|Twitter|Facebook)`
export const month: string = r`(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?|aug|oct|dec|may|january|february|march|june|july|august|october|december)`
export const weekday: string = r`(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)`
