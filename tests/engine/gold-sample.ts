import {type GoldDocument, goldDocument} from '../../src/engine/gold.ts'

/** A document of four lines with a span of furniture, one of credit and one of caption. */
export const spans = (): GoldDocument =>
  goldDocument(
    {
      id: 'sample-1',
      lang: 'en',
      url: 'https://www.news.example.co.uk/a',
      text: 'The ferry came.\nShare this story\nThe mayor waved. (ab)\nPicture: a pier',
      spans: [
        {start: 16, end: 32, cat: 'social'},
        {start: 50, end: 54, cat: 'credit'},
        {start: 55, end: 70, cat: 'caption'}
      ]
    },
    'sample',
    'sample:1'
  )
