import type {Pack} from '../matching/rule.ts'
import {afterTextRules} from './id/after-text.ts'
import {authorsRules} from './id/authors.ts'
import {beforeTextRules} from './id/before-text.ts'
import {blogRules} from './id/blog.ts'
import {bylinesRules} from './id/bylines.ts'
import {captionsRules} from './id/captions.ts'
import {channelsRules} from './id/channels.ts'
import {codesRules} from './id/codes.ts'
import {colophonRules} from './id/colophon.ts'
import {creditRules} from './id/credit.ts'
import {embeddedRules} from './id/embedded.ts'
import {gluedRules} from './id/glued.ts'
import {gluedCallsRules} from './id/glued-calls.ts'
import {interfaceRules} from './id/interface.ts'
import {invitationsRules} from './id/invitations.ts'
import {labelledLinksRules} from './id/labelled-links.ts'
import {labelsRules} from './id/labels.ts'
import {legalRules} from './id/legal.ts'
import {linksRules} from './id/links.ts'
import {mediaRules} from './id/media.ts'
import {pageLinesRules} from './id/page-lines.ts'
import {pagePromptsRules} from './id/page-prompts.ts'
import {pageWordsRules} from './id/page-words.ts'
import {photoRules} from './id/photo.ts'
import {promptsRules} from './id/prompts.ts'
import {readerLinksRules} from './id/reader-links.ts'
import {runningTextRules} from './id/running-text.ts'
import {signoffRules} from './id/signoff.ts'
import {siteThemesRules} from './id/site-themes.ts'
import {stampRules} from './id/stamp.ts'
import {widgetsRules} from './id/widgets.ts'

/** Indonesian: news portals first, then magazines, blogs and fact-checks. */
const pack: Pack = {
  language: 'id',
  rules: [
    ...linksRules,
    ...mediaRules,
    ...promptsRules,
    ...legalRules,
    ...creditRules,
    ...bylinesRules,
    ...interfaceRules,
    ...labelsRules,
    ...channelsRules,
    ...blogRules,
    ...photoRules,
    ...stampRules,
    ...signoffRules,
    ...authorsRules,
    ...widgetsRules,
    ...runningTextRules,
    ...captionsRules,
    ...siteThemesRules,
    ...afterTextRules,
    ...beforeTextRules,
    ...codesRules,
    ...embeddedRules,
    ...invitationsRules,
    ...labelledLinksRules,
    ...pagePromptsRules,
    ...pageLinesRules,
    ...gluedRules,
    ...gluedCallsRules,
    ...pageWordsRules,
    ...colophonRules,
    ...readerLinksRules
  ]
}

export default pack
