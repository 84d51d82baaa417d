import type {Rule} from '../rule.ts'

/** Comments, polls, corrections, and what files an article under its subjects. */
export const discussionRules: readonly Rule[] = [
  {
    id: 'comment-prompt',
    category: 'comment',
    why: 'The form and the buttons of a discussion below the text.',
    match:
      "\\W{0,3}(?:(?:leave|post|add|write|submit|make|drop) (?:a|your|the first|new|us a) ?(?:reply|comment|response|review|comments|note|thoughts|message)(?: (?:below|here|now))?(?: ?cancel reply)?(?: to .{2,80}| on .{2,80})?|cancel reply|reply(?: to .{2,40})?|(?:view|show|see|read|load|hide|open|close|sort|all|more|recent|latest|top|user|reader|post|posted)(?: (?:all|the|more|previous|older|newer|\\d+))? ?comments?(?: \\(\\d+\\)| section| policy| guidelines| rules)?|comments?(?: (?:section|policy|guidelines|rules|are closed|are off|are disabled|are turned off|closed|off|feed|navigation|loading))?(?: (?:for|on) (?:this|the) (?:article|post|story|page|entry).{0,40})?|comments?(?: ?\\(\\d+\\)| ?: ?\\d+| \\d+)|(?:no|\\d[\\d,.]*|one|two|three|four|five) (?:comments?|repl(?:y|ies)|responses?|reviews?|thoughts? on .{2,120}|comments? (?:on|to|so far|yet)(?: .{2,120})?)(?: yet| so far| posted)?(?: ?[|•·/–-] ?.{2,40})?|no comments (?:yet|found|to display).{0,40}|be the first (?:one )?to (?:comment|leave|review|reply|write|rate|like|share).{0,60}|(?:start|join|continue) the (?:conversation|discussion|debate|thread)(?: .{2,80})?|have your say|what(?: do)? you(?:[’']re saying| think| say)\\??|(?:you must|you need to|you have to|please|must) (?:be )?(?:log(?:ged)?|sign(?:ed)?|register(?:ed)?)(?: ?-?in| in)?(?: or register)? (?:to|or|before) .{0,20}(?:comment|reply|post|leave|vote|rate|review|view|continue).{0,60}|log ?in (?:or register )?to (?:comment|reply|leave|post|vote).{0,60}|write a comment ?\\.*…?|loading comments? ?\\.*|newest first|oldest first|most voted|sort by .{2,30})\\s{0,3}[.!:»→]*",
    remove: [
      'Leave a reply',
      'Leave a Reply Cancel reply',
      '5 Comments',
      'Be the first to comment',
      'Comments are closed.',
      'Join the conversation',
      'No comments yet'
    ],
    keep: ['Reply came there none.', 'Two responses stood out from the rest.', 'Comments were harsh.']
  },
  {
    id: 'comment-form',
    category: 'comment',
    why: 'What WordPress and others print around the form for comments.',
    match:
      '[^.!?]{0,40}(?:your e-?mail (?:address )?will not be (?:published|shared)|required fields are marked|save my (?:name|e-?mail)[^.]{0,60}in this browser|notify me (?:of|when|via|by)[^.]{0,30}(?:comments?|posts?|replies|responses|e-?mail)|this site uses akismet|how your comment data (?:is|are) processed|comments powered by disqus|view the discussion thread|(?:all )?comments (?:are|may be|will be|must be) (?:moderated|subject to|reviewed|held|approved|edited|deleted|the responsibility)|comment(?:s|ing)? (?:policy|guidelines|rules)[ ,:]|reserve the right to (?:remove|delete|edit|moderate|refuse)[^.]{0,40}comments?|html tags? (?:and attributes )?(?:allowed|are)|you may use these html tags|you are commenting using your|fill in your details below|receive new (?:posts|comments) by email|(?:disqus|facebook) comments|keep (?:comments|it|the discussion) (?:civil|respectful)|please (?:be respectful|keep (?:your )?comments)).{0,400}',
    remove: [
      'Your email address will not be published. Required fields are marked *',
      'Notify me of new posts by email.',
      'This site uses Akismet to reduce spam.'
    ],
    keep: ['Keep the soil moist and the comments of the neighbours out of it.']
  },
  {
    id: 'in-the-comments',
    category: 'comment',
    why: 'Asks readers to answer below the text.',
    match:
      "\\W{0,3}(?:(?:so|and|but|now|over to you|please|feel free to|as always|also|do|if you [^,.]{2,80},|(?:any |have )?questions\\?|thoughts\\?|(?:dis)?agree\\?),? ?)?(?:let (?:us|me) know|tell (?:us|me)|share (?:your|it|them|with us|yours)|leave|sound off|comment|drop|post|write|chime in|weigh in|join|what(?: do)? (?:do )?you think|what[’']s your|what are your|how do you|do you|have you|are you|which|did you|would you|will you)\\b[^.!]{0,180}(?:in|via|through|with|into|a|your) (?:the |a |your )?comments?(?: section| box)?(?: (?:below|section|here|and|or|on)[^.!]{0,60})?[.!?]*",
    remove: [
      'What do you think? Let us know in the comments below!',
      'Share your thoughts in the comments.',
      'Leave a comment below'
    ],
    keep: ['Tell me what he said.']
  },
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
    id: 'tags',
    category: 'taxonomy',
    why: 'The subjects under which the article is filed.',
    match:
      '\\W{0,3}(?:(?:article |post |story |related |popular |more |in this )?(?:tags?|tagged|topics?|keywords?|key words|hashtags|labels|categor(?:y|ies)|filed|posted in|published in|filed (?:under|in)|categori[sz]ed|tagged (?:with|as|in|under)|more (?:on|about)|explore(?: more)?(?: on| about)?|related topics?|related tags|mentioned in this (?:article|story)|in this (?:article|story)|subjects?|technorati tags|see more on|read more about)(?: (?:in|under|with|as|on|to|about))?\\s?[:：|→–]\\s?(?:[^.!?;]{2,300})|(?:posted|filed|tagged|published|categori[sz]ed) (?:in|under|with) [^.!?;:]{2,200}(?: ?[|•·] ?.{2,80})?)',
    remove: [
      'Tags: harbour, ferry, islands',
      'Filed under: Local News',
      'Posted in Gardening, Soups',
      'Published in Kitchen, Kin, and Garden'
    ],
    keep: [
      'Posted in May, the letter took until August to arrive. By then she had left.',
      'Topics were many.'
    ]
  },
  {
    id: 'tags-at-the-end',
    category: 'taxonomy',
    why: 'The label of the subjects; each of them in a line of its own.',
    match:
      '(?:tags?|topics?|related topics?|keywords|categories|category|filed under|tagged|explore more on|explore more on these topics|more on|labels|hashtags|in this (?:article|story))\\s{0,3}:?',
    at: 'tail',
    then: {lines: 12, match: '#?[\\p{L}\\p{N}][^.!?:]{0,32}'},
    remove: ['Tags', 'Related Topics'],
    keep: ['Topics of the day']
  }
]
