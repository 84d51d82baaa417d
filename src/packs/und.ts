import type {Pack} from './rule.ts'

const pack: Pack = {
  language: 'und',
  rules: []
}

export default pack
