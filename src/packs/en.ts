import type {Pack} from './rule.ts'

const pack: Pack = {
  language: 'en',
  rules: []
}

export default pack
