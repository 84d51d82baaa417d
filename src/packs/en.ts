import type {Pack} from '../matching/rule.ts'
import {advertisingRules} from './en/advertising.ts'
import {authorNoteRules} from './en/author-notes.ts'
import {bylineRules} from './en/bylines.ts'
import {channelRules} from './en/channels.ts'
import {codeRules} from './en/code.ts'
import {commentRules} from './en/comments.ts'
import {contributorRules} from './en/contributors.ts'
import {copyrightRules} from './en/copyright.ts'
import {disclaimerRules} from './en/disclaimers.ts'
import {feedbackRules} from './en/feedback.ts'
import {interfaceRules} from './en/interface.ts'
import {linkListRules} from './en/link-lists.ts'
import {linkRules} from './en/links.ts'
import {linkInTextRules} from './en/links-in-text.ts'
import {mediaRules} from './en/media.ts'
import {newsletterRules} from './en/newsletters.ts'
import {newsroomRules} from './en/newsroom.ts'
import {paywallRules} from './en/paywalls.ts'
import {photoCreditRules} from './en/photo-credits.ts'
import {photoCreditInTextRules} from './en/photo-credits-in-text.ts'
import {privacyRules} from './en/privacy.ts'
import {siteRules} from './en/sites/index.ts'
import {socialRules} from './en/social.ts'
import {sourceRules} from './en/sources.ts'
import {stampRules} from './en/stamps.ts'
import {stampInTextRules} from './en/stamps-in-text.ts'
import {topicRules} from './en/topics.ts'
import {wireRules} from './en/wires.ts'
import {vocabulary} from './forms/en.ts'
import {formRules} from './forms/index.ts'

/** English: the words of news sites, magazines and blogs, and of the software that they run on. */
const pack: Pack = {
  language: 'en',
  rules: [
    ...bylineRules,
    ...stampRules,
    ...stampInTextRules,
    ...authorNoteRules,
    ...contributorRules,
    ...photoCreditRules,
    ...photoCreditInTextRules,
    ...wireRules,
    ...sourceRules,
    ...linkRules,
    ...linkListRules,
    ...linkInTextRules,
    ...topicRules,
    ...socialRules,
    ...newsletterRules,
    ...channelRules,
    ...paywallRules,
    ...commentRules,
    ...feedbackRules,
    ...copyrightRules,
    ...disclaimerRules,
    ...newsroomRules,
    ...privacyRules,
    ...advertisingRules,
    ...mediaRules,
    ...interfaceRules,
    ...codeRules,
    ...siteRules,
    ...formRules(vocabulary)
  ]
}

export default pack
