import {authorRules} from './en/author.ts'
import {betweenRules} from './en/between.ts'
import {blogRules} from './en/blog.ts'
import {callRules} from './en/calls.ts'
import {chainRules} from './en/chains.ts'
import {creditRules} from './en/credit.ts'
import {discussionRules} from './en/discussion.ts'
import {gluedRules} from './en/glued.ts'
import {interfaceRules} from './en/interface.ts'
import {leftoverRules} from './en/leftovers.ts'
import {legalRules} from './en/legal.ts'
import {linkRules} from './en/links.ts'
import {mediaRules} from './en/media.ts'
import {midtextRules} from './en/midtext.ts'
import {newsroomRules} from './en/newsroom.ts'
import {noticeRules} from './en/notices.ts'
import {promptRules} from './en/prompts.ts'
import {readerRules} from './en/readers.ts'
import {remainRules} from './en/remains.ts'
import {reviewRules} from './en/reviews.ts'
import {signatureRules} from './en/signatures.ts'
import {signoffRules} from './en/signoff.ts'
import {siteRules} from './en/sites/index.ts'
import {stampRules} from './en/stamps.ts'
import {wireRules} from './en/wires.ts'
import {vocabulary} from './forms/en.ts'
import {formRules} from './forms/index.ts'
import type {Pack} from './rule.ts'

/** English: the words of news sites, magazines and blogs, and of the software that they run on. */
const pack: Pack = {
  language: 'en',
  rules: [
    ...linkRules,
    ...creditRules,
    ...authorRules,
    ...signoffRules,
    ...stampRules,
    ...gluedRules,
    ...wireRules,
    ...blogRules,
    ...betweenRules,
    ...callRules,
    ...reviewRules,
    ...promptRules,
    ...mediaRules,
    ...discussionRules,
    ...legalRules,
    ...interfaceRules,
    ...newsroomRules,
    ...chainRules,
    ...noticeRules,
    ...midtextRules,
    ...readerRules,
    ...signatureRules,
    ...siteRules,
    ...remainRules,
    ...leftoverRules,
    ...formRules(vocabulary)
  ]
}

export default pack
