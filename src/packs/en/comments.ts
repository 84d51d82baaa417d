import type {Rule} from '../../matching/rule.ts'
import {any} from './words.ts'

const r = String.raw

/** The discussion below a text: its forms, its rules, requests to take part. */
export const commentRules: readonly Rule[] = [
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
    id: 'discussion-controls',
    category: 'comment',
    why: 'The controls of comment systems.',
    match: any(
      '(?:oldest|newest) ?(?:newest|oldest)? ?(?:most voted|top rated)?',
      'inline feedbacks?|notify of|(?:vote )?up ?\\d{1,5} ?(?:vote )?down(?: ?\\d{1,5})?',
      'sort by:? ?(?:newest|oldest|best|top|most recent|popular|date).{0,30}',
      '(?:reply|quote|like|share|report|flag|edit|delete|permalink|dislike|upvote|downvote)(?: (?:[|•·/] )?(?:reply|quote|like|share|report|flag|edit|delete|permalink|dislike|upvote|downvote)){1,5}(?: (?:comment|abuse|post))?',
      '(?:flag|report|mark) (?:this )?(?:comment |post )?as (?:inappropriate|abuse|spam|offensive)|report (?:this )?(?:abuse|comment|post|content)',
      '(?:your )?website:? ?\\(optional\\)|your (?:name|email|comment):? ?\\((?:required|optional)\\)',
      'average rating:? ?\\d(?:[.,]\\d{1,2})?(?: ?/ ?\\d{1,2})?\\.? (?:vote|based on|out of \\d{1,2} (?:based|vote)).{0,60}',
      'comment count on this (?:article|post|page) reflects .{4,140}',
      'comments on [^.,]{2,40} are (?:monitored|moderated|pre-moderated).{0,200}',
      '(?:to find out more about|learn more about) (?:facebook )?comment(?:ing|s).{4,120}',
      'you are (?:now )?logged in(?: as)?:?(?: .{2,30})?|you are not logged in\\.?.{0,40}',
      'questions\\? ?comments\\? ?(?:e-?mail|write|contact|call).{0,120}|"questions\\? comments\\? email us at'
    ),
    remove: [
      'Oldest Newest Most Voted',
      'Inline Feedbacks',
      'Reply Delete',
      'Flag as inappropriate',
      'Your website: (optional)',
      'Questions? Comments? Email us at'
    ],
    keep: ['Average rating: 4.5', 'Report this: the boats are late.', 'Oldest of all is the mill.']
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
    id: 'question-to-readers',
    category: 'comment',
    why: 'A question to the readers, and where to answer it.',
    match: any(
      '[^.!?]{5,160}\\? (?:have your say|sound off|let (?:us|me) know|tell (?:us|me)|vote|share your (?:thoughts|views|opinions?|tips|experiences?)|leave (?:a|your) comment|drop (?:a|your) comment|comment|weigh in|chime in|hit us up|tweet us|we[’\']d love to hear)\\b[^.!?"“”]{0,120}(?:comments?\\b|below\\b|\\bpoll\\b|@\\w|on (?:facebook|twitter|social|our)).{0,60}',
      r`(?:[^.!“”"]{3,160}\? ?)?(?:have your say(?: (?:in|by|on|below|here|with|using)\b[^.!?“”"]{0,60})?|join (?:in )?the (?:conversation|discussion|debate)(?: (?:below|in the comments?|here|now|on)[^.!?“”"]{0,40})?|share your thoughts(?: (?:below|in the comments?|here|with us)[^.!?“”"]{0,40})?)[.!]?`
    ),
    remove: [
      'Which boat do you want to win this year? Have your say in the comments!',
      'What should the council do next? Join the conversation below.',
      'What do you think? Have your say in our comments section.',
      'SHARE YOUR THOUGHTS'
    ],
    keep: [
      'Who won? Tell us the truth, she asked them.',
      'Have your say at the town hall on Monday.',
      'Who came? Join the dots, she said.'
    ]
  },
  {
    id: 'house-rules',
    category: 'comment',
    why: 'How readers are to behave in the discussion.',
    match: any(
      r`(?:your |all |reader )?comments (?:have to|must|should|need to) be (?:in english|civil|respectful|relevant|on[- ]topic|polite|brief|concise|constructive)[^“”"]{0,300}`,
      r`[^.!?“”"]{2,40} (?:encourages?|welcomes?|invites?) (?:reader|readers[’']|your|civil|respectful|lively|open|thoughtful|constructive) (?:discussions?|comments?|debate|conversations?|feedback)\b[^“”"]{0,360}`,
      r`we (?:want|encourage|ask|expect|invite|welcome) (?:our |your |all |readers[’'] )?(?:comments?|commenters|discussions?|conversations?|readers to)[^.!?“”"]{2,120}(?:community|civil|lively|respectful|debate|constructive|on[- ]topic)[^“”"]{0,300}`,
      r`(?:the )?(?:rules (?:of|for) (?:replying|commenting|posting|this discussion)|(?:our )?commenting (?:rules|policy|guidelines)|comments? ?: our rules|comment (?:guidelines|rules|policy))(?: ?[:–-] ?.{0,300})?`,
      r`[^.!?“”"]{2,40} is committed to publishing [^.!?“”"]{0,40}letters\b.{0,260}|(?:send|submit) (?:a )?letters? to the editor(?: (?:to|at|via|here) .{2,60})?`
    ),
    remove: [
      'Comments have to be in English, and in full sentences.',
      'The Gazette encourages reader discussion on our stories.',
      'We want our comments to be a lively part of our community.',
      'The rules of replying: Be respectful.'
    ],
    keep: [
      'The mayor encourages her own debate, she says.',
      'Comments must be filed by May.',
      'We want our boats to be a part of our community.'
    ]
  },
  {
    id: 'comment-rules-of-chain',
    category: 'comment',
    why: 'The rules of discussion that one system prints below the articles of hundreds of local papers.',
    match: any(
      r`keep it clean\. please avoid .{5,140}|(?:please )?turn off your caps lock\.?|don[’']t threaten\. .{5,140}|be (?:truthful|nice|proactive|civil|kind)\. (?:don[’']t|no|use|avoid|we|please|stay)\b.{3,200}|share with us\. we[’']d love to hear .{5,140}`,
      r`we invite (?:you|readers|our readers) to (?:use our|join (?:in|our|the)|share your|take part in)[^.!?“”"]{3,120}(?:comment|conversation|discussion|debate|thoughts|views).{0,300}`,
      r`(?:conversations|comments|letters|replies) are (?:the )?(?:opinions|views) of (?:our |the |individual )?(?:readers|users|writers|authors)\b.{0,260}|anyone can read [^.!?“”"]{2,40}, but to (?:contribute|comment|take part).{5,160}`,
      r`if you don[’']t like our community.{0,300}|to leave our community click.{0,200}|we also treat our community members.{0,300}|by joining, you accept.{0,200}`
    ),
    remove: [
      'Keep it Clean. Please avoid obscene, vulgar or lewd language.',
      'PLEASE TURN OFF YOUR CAPS LOCK.',
      'Be Truthful. Don’t knowingly lie about anyone or anything.',
      'We invite you to use our commenting platform to engage in conversations.'
    ],
    keep: [
      'Be kind. The sea is not.',
      'We invite you to the fair to see the boats.',
      'Letters are the views of a town.'
    ]
  },
  {
    id: 'comment-form-behind-text',
    category: 'comment',
    why: 'The form for comments, glued to the end of the text.',
    scope: 'span',
    match: r`(?:(?:leave a (?:reply|comment) ?)?(?:cancel reply ?)?(?:you must be logged in to post a comment|your e-?mail address will not be published)|this site uses akismet to reduce spam|save my name, e-?mail,? and website in this browser|notify me of (?:new posts|follow-up comments) by e-?mail).{0,240}$`,
    remove: [
      'They left. ⟦Leave a Reply Cancel reply Your email address will not be published. Required fields are marked *⟧'
    ],
    keep: ['Your email address will stay.']
  },
  {
    id: 'comments-behind-sentence',
    category: 'comment',
    why: 'Asks readers to answer, behind the last sentence of a paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?"”’)] )(?:(?:What do you think|Do you agree|Thoughts|Agree|What are your thoughts|Have a favou?rite|Did we miss (?:any|one|something)|Any questions)[^.!?"“]{0,60}\? )?(?:(?:Please |So |And )?(?:[Ll]et (?:us|me) know|[Tt]ell (?:us|me)|[Ss]hare (?:your|it|them)|[Ll]eave|[Mm]ake your|[Ss]ound off|[Dd]rop|[Pp]ost|[Ww]eigh in|[Cc]hime in|[Hh]ave your say|[Jj]oin the (?:conversation|discussion)|[Hh]it us up)\b[^.!?"“”]{0,140}\b(?:in|via|through|with|a|to) (?:the |your |a |our )?comments?(?: (?:section|box|area))?(?: (?:below|here|section))?)[.!]*$`,
    at: 'tail',
    remove: [
      'The ferry is back. ⟦Make your predictions below and tell us why in the comments.⟧',
      'The ferry is back. ⟦What do you think? Sound off in the comments below!⟧'
    ],
    keep: ['It failed. Share your views, he told them, with the board.', 'They told us in the comments.']
  },
  {
    id: 'comment-and-tell',
    category: 'comment',
    why: 'Asks readers to comment, behind the last sentence of a paragraph.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?<=[.!?"”’)] ))(?:Leave (?:us )?(?:a|your) comments?(?: below)?,? (?:and|to) (?:let us know|tell us)|(?:Please )?(?:[Ll]et us know|[Tt]ell us)(?: what you think)? in the comments?)[^.!?"“:]{0,100}[.!]?$`,
    remove: [
      'It left again. ⟦Leave a comment and let us know which boat you like best.⟧',
      'Let us know in the comments below!'
    ],
    keep: ['She told us to leave a comment and let us know the way.']
  },
  {
    id: 'comments-glued',
    category: 'comment',
    why: 'The comments of readers, each with the buttons of the blog software behind it.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:\b\d{1,4} (?:[Cc]omments?|[Rr]esponses|[Tt]houghts on [“"][^”"]{3,100}[”"])|(?<=Loading\.\.\. Reply))(?= ).{1,440}?Loading\.\.\. Reply`,
    remove: ['The coffee is done. ⟦10 comments I like it. Loading... Reply We are glad! Loading... Reply⟧'],
    keep: ['It had 10 comments, and the page said Loading... for days.']
  }
]
