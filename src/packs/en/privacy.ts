import type {Rule} from '../../matching/rule.ts'
import {any} from './words.ts'

const r = String.raw

/** Cookies, data of readers, and what they agree to. */
export const privacyRules: readonly Rule[] = [
  {
    id: 'cookie-notice',
    category: 'legal',
    why: 'The notice that a site stores cookies.',
    match:
      '\\W{0,3}(?:(?:we|this (?:web)?site|our (?:web)?site|this page|the (?:web)?site)(?: and (?:our|its|selected) [^.]{0,40})?(?: also)? (?:uses?|place|set|store)(?![^.]{0,40}\\b(?:oat|choco|ginger|butter|sugar|bak|crush|vanilla|almond|peanut))[^.]{0,40} cookies|by (?:continuing|using|clicking|browsing|visiting|closing)[^.]{0,140}(?:cookie|privacy|terms|consent|agree|accept)|(?:(?:these|the|some|such|strictly |absolutely )?\\s?(?:necessary|functional|performance|analytic|analytical|analytics|advertisement|advertising|targeting|marketing|statistics?|preference|other uncategorized|tracking)? ?cookies? (?:are|is|help|helps|track|allow|enable|set|policy explains|consent)[^.]{0,60}(?:website|visitors|understand|categorized|plugin|user consent|advertis)|(?:out of these|of these), the cookies that)|(?:store and/or )?access information on a device|we (?:respect|value|care about) your privacy|(?:manage|change|update|review) (?:your )?(?:cookie|consent|privacy) (?:settings|preferences|choices)).{0,500}',
    remove: [
      'This website uses cookies to improve your experience.',
      'By continuing to use this site you agree to our cookie policy.',
      'We value your privacy'
    ],
    keep: [
      'Cookies are baked at Easter in every house of the valley.',
      'We use oatmeal cookies for the crust, and you may change the nuts.',
      'Regulators found that the firm had set tracking cookies without asking.'
    ]
  },
  {
    id: 'cookie-button',
    category: 'legal',
    why: 'The buttons of a consent dialog, and the links of a legal footer.',
    match:
      '(?:(?:accept|reject|allow|decline|deny)(?: all)?(?: cookies?)?(?: ?(?:&|and) (?:close|continue|save))?|save (?:&|and) (?:accept|close|exit)|save (?:my )?(?:preferences|choices|settings)|i (?:accept|agree|understand)|got it!?|(?:manage|cookie|cookies|consent|privacy|customi[sz]e|ad) (?:cookies?|settings|preferences?|consent|policy|options|choices|notice|statement|overview|cent(?:er|re)|policy statement|choices center|rights)|(?:your )?(?:us |california |ca )?privacy (?:rights|choices|policy|notice|statement)|privacy|(?:website )?terms(?: (?:of|and|&) (?:use|service|sale|conditions?|privacy(?: policy)?))?|terms|privacy (?:policy )?(?:and|&|\\||/|•) (?:terms|cookies?)(?: .{2,30})?|do not sell (?:or share )?my (?:personal )?(?:info|information|data)|ad ?choices|accessibility(?: statement| help| policy)?|legal(?: notice| information| disclaimer)?|imprint|copyright(?: (?:policy|notice|information))?|disclaimer|all rights reserved|eu privacy(?: rights)?|modern slavery statement|refund policy|shipping policy|return policy|foia|no fear act|always (?:enabled|active)|necessary|collection notice)[.!]?',
    remove: [
      'Accept all cookies',
      'Privacy Policy',
      'Terms & Conditions',
      'Do not sell my personal information'
    ],
    keep: ['Terms of endearment', 'I understand him now.']
  },
  {
    id: 'consent',
    category: 'legal',
    why: 'What a reader agrees to by signing up, by pressing a button or by using the site.',
    match: any(
      ".{0,160}(?:by (?:signing up|subscribing|registering|submitting|entering|providing|creating|logging in|checking|joining|clicking|proceeding|pressing|tapping)[^.]{0,120}you(?:[’']re| are)? (?:also )?(?:agree|accept|consent|acknowledge|confirm|agreeing)|i (?:have read|agree to|consent to|understand)[^.]{0,60}(?:terms|privacy|receiv|conditions)|you (?:agree|consent) to (?:our|the|receive|receiving) [^.]{0,40}(?:terms|privacy|emails?|messages?|communications?|marketing|polic)|protected by recaptcha|we use your sign-?up to provide|newsletters may contain info about|i(?:[’']d| would) like to (?:receive|get) (?:e-?mails?|newsletters?|offers|updates|news|marketing|special offers)|the google privacy policy|(?:msg|message) (?:&|and) data rates may apply).{0,360}",
      r`[*\W]{0,3}(?:[^.!?“”"]{0,40})?(?:registration on|use of|access to|using|use of and\/or registration on)(?: (?:or|and|and\/or) (?:use of|registration on))?(?: any (?:portion|part) of)? this (?:web)?site (?:constitutes|signifies|indicates|implies|means)[^.!?]{0,40}(?:agree|accept).{0,260}`
    ),
    remove: [
      'By signing up you agree to our terms of use.',
      'I’d like to receive emails about offers and events',
      'This site is protected by reCAPTCHA.',
      '* I understand that registration on or use of this site constitutes agreement to its terms.'
    ],
    keep: [
      'By signing up early the crews got the better boats.',
      'Use of this site constitutes a risk to the birds.'
    ]
  },
  {
    id: 'personal-data',
    category: 'legal',
    why: 'Forms tell who keeps the data of readers, and what they agree to.',
    match: any(
      '(?:the )?(?:administrator|controller) of your personal (?:data|information).{4,300}|(?:detailed |more |further )?information (?:on|about) (?:the processing of|how we (?:use|process|handle)) (?:your )?(?:personal )?(?:data|information)[^.!?]{0,120}\\b(?:privacy|policy|here|notice)\\b.{0,80}',
      'this newsletter may contain .{4,240}|to view this piece of content from .{4,160}|[\\p{L} ]{3,30} would like to remind you that the (?:data|information) .{4,400}',
      'you must confirm your public display name.{0,80}|please log ?out and then log ?in again.{0,120}|join our .{2,40} forums? to .{4,240}'
    ),
    remove: [
      'The administrator of your personal data will be Harbour Media, Inc.',
      'You must confirm your public display name before commenting'
    ],
    keep: ['The administrator of your house is here.', 'Information about the boats is here, he said.']
  }
]
