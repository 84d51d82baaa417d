import {describe, expect, it} from 'vitest'
import {guessLanguage} from '../src/document/language.ts'

const samples: readonly (readonly [string, string])[] = [
  [
    'id',
    'Pasar itu kembali ramai karena para pedagang yang dulu pergi sudah pulang. Mereka juga berharap jembatan tersebut tidak ditutup lagi, dan akan dijaga oleh warga dengan kapal dari desa.'
  ],
  [
    'ms',
    'Pasar itu kembali sibuk kerana para peniaga yang dahulu pergi sudah pulang daripada pulau. Beliau berkata jambatan tersebut tidak akan ditutup lagi, manakala pihak penduduk akan menjaga kapal itu dengan lebih baik untuk mereka.'
  ],
  [
    'en',
    'The market was busy again because the traders who had left were back from the island, and they said that it would not close their bridge but would repair it.'
  ],
  [
    'es',
    'El mercado volvió a llenarse porque los vendedores que se habían ido ya están en el pueblo, y según el alcalde también las barcas del norte, muy antiguas, fueron reparadas desde entonces.'
  ],
  [
    'pt',
    'O mercado voltou a encher porque os vendedores que foram embora já estão na vila, e o prefeito não quer fechar a ponte do porto até o fim do ano, como foi dito em uma reunião com os pescadores da ilha.'
  ],
  [
    'de',
    'Der Markt war wieder voll, weil die Händler, die fort waren, mit dem Schiff nach Hause kamen, und auch die Brücke ist nicht mehr gesperrt, wie der Bürgermeister sich nach der Sitzung noch einmal sagen ließ.'
  ],
  [
    'ru',
    'Рынок снова был полон, потому что торговцы, которые уехали, вернулись в посёлок, и мост объявили открытым.'
  ],
  [
    'uk',
    'Ринок знову був повний, бо торговці, які поїхали, повернулися до селища, і міст оголосили відкритим.'
  ],
  ['ja', '市場はまた人でいっぱいになりました。島から商人たちが戻ってきたからです。'],
  ['zh', '市场又热闹起来了，因为离开的商人从岛上回来了，桥也重新开放。'],
  ['ko', '섬에서 상인들이 돌아와 시장이 다시 붐볐고 다리도 다시 열렸다.'],
  ['th', 'ตลาดกลับมาคึกคักอีกครั้งเพราะพ่อค้าที่จากไปกลับมาจากเกาะ'],
  ['fa', 'بازار دوباره شلوغ شد زیرا بازرگانانی که رفته بودند از جزیره برگشتند و پل باز شد.'],
  ['ar', 'عادت السوق إلى الازدحام لأن التجار الذين رحلوا عادوا من الجزيرة وفتح الجسر من جديد في المدينة.']
]

describe('guessLanguage', () => {
  it.each(samples)('should tell %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language)
  })

  it('should not guess where it is not clear', () => {
    expect(guessLanguage('')).toBeUndefined()
    expect(guessLanguage('Baca juga: Harga Cabai Naik')).toBeUndefined()
    expect(guessLanguage('1234 5678')).toBeUndefined()
    const [[, indonesian], , [, english]] = samples as [[string, string], unknown, [string, string]]
    expect(guessLanguage(`${indonesian} ${english}`)).toBeUndefined()
  })
})
