import type {Rule} from '../../matching/rule.ts'
import {any} from './words.ts'

const r = String.raw

/** Requests to rate a page, to report its slips, to send in tips and questions. */
export const feedbackRules: readonly Rule[] = [
  {
    id: 'feedback',
    category: 'comment',
    why: 'Asks whether the page was of use, or for errors in it.',
    match:
      '\\W{0,3}(?:(?:was|is|did you find|how (?:helpful|useful) was) (?:this|the) (?:article|page|post|story|information|content|answer|guide|recipe|review|resource|tool)(?: (?:helpful|useful|interesting|informative))?\\?.{0,60}|(?:did you find|see|spot|spotted|found|notice|noticed) (?:this |a |an )?(?:error|mistake|typo|article useful|article helpful|something wrong|inaccuracy)[^?]{0,40}\\?.{0,160}|(?:see|saw|notice|found|spot) an? (?:error|mistake|typo) in this .{2,120}|(?:\\d{1,6} (?:people|readers|users) )?found this (?:article |post |page )?(?:helpful|useful)\\??|share your (?:thoughts|opinions?|views|experiences?) ?(?:(?:below|here|with us)[.!… ]{0,6}(?:thanks?(?: you)?[.!]*)?|[.!… ]{1,6}thanks?(?: you)?[.!]*)|(?:we|this site) (?:have|has) (?:recently |temporarily )?(?:deactivated|disabled|turned off|closed|suspended|removed) (?:our |the )?(?:(?:web)?site.{0,3} )?comment(?:s|ing)?\\b(?: (?:section|provider|function|system|on|in|for)\\b.{0,300}|\\.?)|(?:report|suggest|submit|request) (?:a|an) (?:error|typo|correction|mistake|problem|issue|edit|bug)(?: .{2,60})?|(?:rate|review) (?:this|the) (?:article|post|recipe|story|content|page|item).{0,40}|click on a star to rate it!?|\\(?\\d[\\d,.]* (?:votes?|ratings?),? (?:average|avg|so far).{0,40}|no votes so far.{0,60}|vote count.{0,20}|we are sorry that this post was not useful.{0,60}|thanks? (?:you )?for your (?:feedback|rating|vote|response|comment).{0,40}|send (?:us )?(?:feedback|a correction|your feedback).{0,40}|(?:give|share|provide|leave) (?:us )?(?:your )?feedback.{0,40}|tell us (?:how|what) (?:we|you)(?: are doing| think| can)?.{0,60}|\\d* ?% of readers think this.{0,80}|add your two cents\\.?|vote (?:now|here)|take (?:our|the) (?:poll|survey|quiz).{0,60}|corrections? ?\\? .{2,80})',
    remove: [
      'Was this article helpful?',
      'See an error in this article? Send us a correction',
      'Report an error',
      'Found this helpful',
      'Share your thoughts… Thanks!',
      'We have temporarily disabled comments on our articles.',
      'Rate this recipe'
    ],
    keep: ['Was this the end? Nobody knew.', 'Report an accident to the harbour office.']
  },
  {
    id: 'report-a-typo',
    category: 'comment',
    why: 'Asks readers to report slips in the text.',
    match: r`\W{0,3}(?:notice|see|spot|find) an? [^.!?]{2,40}(?:error|typo|mistake)[^.!?]{0,40}\? (?:please )?click or tap here .{3,100}|to report (?:a|an) (?:correction|typo|error)[^.!?“”"]{0,40}, (?:please )?(?:e-?mail|click|contact|call|send) .{3,200}|\W{0,3}(?:(?:(?:did you |do you )?(?:see|notice|spot|find|found|spotted|noticed) (?:a|an|any) [^.!?]{2,40}(?:errors?|typos?|mistakes?)[^.!?]{0,40}[?.,] ?)?(?:please )?(?:click|tap) here to (?:report|submit|request|suggest) (?:it|a typo|a correction|an error|a mistake|a problem|a misspelling|corrections)\b[^!?]{0,80}|(?:report|submit) (?:a )?(?:typo|correction|misspelling|error)s?(?: or (?:typo|correction|error))?)[.!]?`,
    remove: [
      'Click here to report a typo. Please include the headline.',
      'Notice a spelling or grammar error? Click here to report it.'
    ],
    keep: ['The button read: click here to report a typo in the law.']
  },
  {
    id: 'send-your-story',
    category: 'comment',
    why: 'Asks readers for tips, stories and pictures of their own.',
    match: any(
      "\\W{0,3}(?:(?:do you |you |have you )?(?:got|have|know) (?:an? |any |some |more |your own )?(?:news |hot |story |confidential )?(?:tips?|stor(?:y|ies)|ideas?|suggestions?|questions?|information|comments?|photos?|pictures?|views?|opinions?|feedback|corrections?|concerns?|complaints?|news|something to (?:say|add|share)|anything to add)\\b[^.?]{0,100}\\?.{0,60}(?:e-?mail|contact|send|call|let us|tell|get in touch|text|write|share|click|submit|we[’']d|drop|reach|report|report it|you can).{0,250}|do you know (?:more|anything)(?: about (?:this|the) (?:story|case|incident))?\\?.{0,80}|have your say(?:[.!]|(?: in (?:our|the) comments?.{0,40}| below)[.!]?)?|(?:e-?mail|send|submit|share|text|whatsapp|tell)(?: us)? (?:your|any|a) (?:story|stories|news|tips?|photos?|pictures|ideas?|questions?|comments?|views|thoughts|experiences?|letters?|feedback|corrections?)[^.]{0,60}(?:\\bto\\b|@|here|below|by|via|at).{0,200}|(?:are you|have you been) (?:affected|personally affected)[^?]{0,80}\\?.{0,250})",
      r`\W{0,3}(?:(?=[^?“”"]{0,200}\b(?:talks to people|you can|for our|to us|with us|tell us|wants? to hear|we want|our newsroom)\b)[^?“”"]{5,200}[.!?] )?(?:submit|send|share|e-?mail|text|upload)(?: us)? your (?:news |story |confidential |anonymous |weather )?(?:tips?|story ideas?|stor(?:y|ies)|photos?|photos? (?:and|or) videos?|pictures?|videos?)(?: (?:and|or) [^.!?]{3,30})? (?:here|to [\w.+-]{2,40}@[\w.-]{3,40}|(?:via|through|using|on) our [^.!?]{2,40})[.!]?`,
      r`if you(?: or anyone you know|[’']ve|[’']d)?,? (?:has|have|know|got|see|like) [^.!?“”"]{0,40}\b(?:a (?:news )?tip|tips|an? (?:[\p{L}-]{3,12} )?story|a photo|news|something)\b[^.!?“”"]{0,70},? (?:please )?(?:e-?mail us|contact us|call us|send (?:us|it to us|it to)|let us know|click here|text us|get in touch|contact (?:our|the) news|reach out to us|whatsapp us|tell us|drop us)\b[^!?“”"]{0,120}`,
      r`please include (?:a|your|an?y) (?:contact|phone|telephone|daytime|mobile|full name|name)[^.!?“”"]{0,40} if you[^.!?“”"]{5,100}\.?`,
      '(?:got|have) (?:a )?(?:breaking news|news tips?|a tip|a story|a news tip)\\??,? ?(?:whatsapp|text|call|e-?mail|send|message|contact|dm)?.{0,100}|(?:send|submit)(?: us)? (?:a |your )?(?:news )?(?:tip|story|letter to the editor|obituary|event|press release|photo)s?(?: here| now)?[.!]?',
      'for (?:feedback|complaints|inquiries|enquiries|advertising|more information|corrections)[^.]{0,60}contact us[.!]?'
    ),
    remove: [
      'Do you have a news tip? Email us at desk@gazette.example',
      'Send your story ideas to desk@gazette.example',
      'Have you been affected by the flood? Get in touch.',
      'Have your say in our comments section below',
      'Every day, Harbour 5 talks to people about what matters. Submit your tip here.',
      'If you have a news tip, email us at desk@gazette.example',
      'Please include a contact number if you would like to speak to us.',
      'Got breaking news? WhatsApp us on 555',
      'Send us a tip'
    ],
    keep: [
      'Have you some bread? the girl asked. He had none.',
      'If you have a tip about the theft, the police ask you to call.',
      'The school asks: send your story to us by May.',
      'Send us a boat, the island wrote.'
    ]
  },
  {
    id: 'questions-to-the-firm',
    category: 'nav',
    why: 'Whom readers may ask: the author, the desk, the firm.',
    match: any(
      "(?:if you have|should you have|with|have|for) (?:any )?(?:questions|comments|queries|concerns|feedback)[^.!?]{0,80}[,?]? (?:please |feel free to |do not hesitate to |don[’']t hesitate to )?(?:contact|reach out to|call|e-?mail|get in touch with|write to|speak to) (?:us|me|our|the author|one of (?:the|our)|your (?:usual|regular)|any of (?:the|our)|the (?:authors?|attorneys?|team))\\b.{0,160}",
      'please contact (?:us|me|the authors?|one of our|your usual|any of our)[^.!?]{0,100} (?:if you have|with|for)(?: any)? (?:questions|further|more|comments).{0,80}',
      "we (?:want|would like|would love|[’']d love|[’']d like|love)(?: to)? (?:hear|hearing) from (?:you|our readers)[.!](?: .{2,200})?|never miss an? (?:story|post|update|episode|beat|deal|recipe|headline|moment|article|issue)(?: again)?(?: ?[-–—] ?|[.!:,] ?)?(?:(?:subscribe|sign ?up|get|join|follow|register|download|enter|turn)\\b.{0,160})?",
      'for (?:reprints?|licensing|permissions?)\\b[^.!?]{0,80}(?:click here|contact|visit|e-?mail)\\b.{0,100}|(?:order |article )?(?:reprints?|permissions?)(?: ?(?:and|&|/|[|]) ?(?:reprints?|permissions?|licensing))(?: (?:info|information|requests?))?'
    ),
    at: 'tail',
    remove: [
      'If you have any questions about this alert, please contact one of the attorneys listed below.',
      'Please contact the author if you have any questions.',
      'We want to hear from you. Send us your letters.',
      'Never miss a story. Subscribe to our alerts.',
      'Permissions and reprints'
    ],
    keep: [
      'If you have any questions, ask the harbour office.',
      'Never miss a tide, the old men said.',
      'For reprints of the map he paid a shilling.'
    ]
  }
]
