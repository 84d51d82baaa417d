import type {Rule} from '../../../matching/rule.ts'
import {any, fullDate, wordDate} from '../words.ts'

const r = String.raw
const day =
  "(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?,? ?[’']?\\d{2,4}|\\d{1,2} \\p{L}{3,9},? ?[’']?\\d{2,4}|today|yesterday|\\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?)(?:, \\d{1,2} months?)? ago)"
const at = '(?:,? (?:at )?\\d{1,2}:\\d\\d(?::\\d\\d)? ?(?:[ap]m)?)?'

/** What the software of forums and of sites with questions and answers prints around the posts. */
export const forumRules: readonly Rule[] = [
  {
    id: 'forum-controls',
    category: 'nav',
    why: 'The controls and labels of forum software.',
    match: any(
      'click to (?:expand|collapse|reveal|show|tweet|play|load|rate|copy)(?: ?(?:\\.{3}|…))?|reply with quote|quick (?:reply|edit|navigation)|(?:multi-?quote|report post|view post|view single post|ignore user|post reply|new topic|post new thread|reply to thread|reply to topic)(?: (?:this|message))?',
      '(?:similar|related|recommended|latest|new|other) (?:threads|topics|discussions)|thread tools|display modes|linear mode|search this (?:thread|forum|topic)|forum jump|posting permissions|forum statistics|who is online|thread information|bookmarks(?: digg)?|tags for this thread|previous thread(?: [|•·] next thread)?|go to (?:first unread|last post|new posts)|view first unread',
      '(?:thread|topic) (?:is )?(?:closed|locked|archived)\\.?|(?:status: )?not open for further replies\\.?|(?:this (?:topic|thread|post|discussion) (?:is|has been|was) (?:now )?(?:closed|locked|archived))(?: (?:to|for) new (?:replies|posts|comments))?\\.?(?: (?:you|no|new|please|if)\\b.{0,120})?|(?:archived|locked) post\\. .{4,120}|you may not (?:post (?:new threads|replies|attachments)|edit your posts)|(?:bb|vb|html|\\[img\\]|\\[video\\]) ?code is (?:on|off)|smilies are (?:on|off)',
      '(?:you must|please|you need to) (?:be )?(?:log(?:ged)? ?in|register|sign(?:ed)? in)(?: or (?:register|sign up|log ?in|create an account))? to (?:reply|post|vote|participate|answer|view|see|add)\\b.{0,80}',
      'all times are (?:gmt|utc|[ecmp][sd]?t)\\b.{0,60}|(?:the )?time now is \\d{1,2}:\\d\\d.{0,12}|(?:powered by )?(?:vbulletin|phpbb|xenforo|mybb|invision|discuz|smf|simple machines|ipb|forum software by)\\W{0,3}.{0,160}|users browsing this (?:forum|topic|thread).{0,120}|there are currently \\d{1,5} users browsing this thread.{0,80}',
      '(?:sent|posted) (?:from|via) my (?:iphone|ipad|blackberry|[^.!?,]{0,30}(?:\\d|phone|android|galaxy|tablet|pixel|device)[^.!?,]{0,20}|[^.!?,]{2,40} using tapatalk)(?: (?:using|via|with) (?:tapatalk|forum runner|\\p{L}{3,12} mobile).{0,10})?\\.?|sent from \\p{L}{2,20}(?: using tapatalk)|(?:sent|posted) (?:using|via|from) (?:tapatalk|mobile device|(?:the )?\\p{L}{3,12} (?:mobile )?app)'
    ),
    remove: [
      'Click to expand...',
      'Reply With Quote',
      'Similar threads',
      'Not open for further replies.',
      'You must log in or register to reply here.',
      'All times are GMT -5. The time now is 10:21 AM.',
      'Sent from my SM-G973F using Tapatalk'
    ],
    keep: [
      'Similar threads hold the hem.',
      'This thread is closed with a knot: pull both ends, then cut.',
      'All times are hard, the miller said.',
      'Sent from my mother, the parcel came.'
    ]
  },
  {
    id: 'forum-member',
    category: 'credit',
    why: 'What forum software tells of those who post: since when, how often, with how many thanks.',
    match: any(
      `(?:joined|join date|registered|member since|start date|reg(?:istered)? since)(?: on)? ?: ?(?:\\p{L}{3,9}\\.? (?:19|20)\\d\\d|${day})(?: ?[|•·,]? ?(?:messages?|posts?|location|likes(?: received)?|reaction score|points|threads|trophy points|thanks|rep power|age|gender)s? ?: ?.{1,60})?`,
      '(?:messages?|posts?|likes received|likes given|reaction score|trophy points|threads|thanks(?: given| received)?|rep power|reputation|feedback score|karma|post count|liked)\\s?:\\s?[\\d,.]{1,9}(?: ?[|•·,]? ?(?:messages?|likes(?: received)?|reaction score|points|joined|thanks|threads|location)s? ?: ?.{1,40})?',
      `thread starter .{2,40} start date .{4,40}|last edited(?: by (?:a moderator|[^.;:]{2,30}))?(?: ?[;:,]| on)? ?${day}${at}\\.?(?: reason: .{2,80})?|(?:this post (?:was|has been) (?:last )?)?edited by .{2,40} (?:on )?${day}${at}(?: .{0,40})?`,
      '\\d{1,6} (?:person|people|members?|users?) (?:likes?|liked|recommends?) this\\.?|(?:the following \\d{1,4} users? (?:say|says|said) thank you to .{3,80}|\\d{1,4} (?:members?|users?|people) (?:found this post helpful|like(?:s|d)? this|thanked).{0,60}|(?!nobody|everyone|everybody|no|she|he|who|one|it)[\\p{L}\\p{N}_-]{3,24}(?:(?:,| and) [\\p{L}\\p{N}_-]{3,24})? likes this\\.?|(?:reactions? ?: ?|👍 ?)[^.!?:]{2,80} and \\d{1,4} others)',
      '(?:senior|junior|active|new|well-known|veteran|premium|valued|super|staff|contributing|distinguished|full) member|registered user|(?:super )?moderator|site admin|thread starter|forum (?:moderator|admin|staff)|banned',
      '(?:quote ?: ?)?originally posted by [^.!?,]{2,40}(?: view post)?|[\\p{L}\\p{N}_. -]{2,30} (?:said|wrote) ?: ?(?:↑|⤴)|#\\d{1,4}'
    ),
    remove: [
      'Joined: Feb 12, 2009 Messages: 1,204',
      'Join Date: Mar 2010',
      'Posts: 1,204',
      'Thread starter harbourlight Start date Aug 2, 2020',
      'Last edited by harbourlight; 03-04-2014 at 11:32 PM.',
      'Last edited: Mar 4, 2014',
      'harbourlight likes this.',
      'Senior Member',
      '#12'
    ],
    keep: [
      'Joined by two boats, the ferry left.',
      'Posts: oak, two metres long',
      'Last edited in 1911, the list is old.',
      'Nobody likes this: not the crew, not the mayor.',
      '#1 The heron'
    ]
  },
  {
    id: 'question-site',
    category: 'nav',
    why: 'What sites with questions and answers print around them.',
    match: any(
      "(?:edited|answered|asked|modified|commented|viewed|active|migrated|protected|closed)(?: by \\p{L}[\\w.]{2,20})? (?:\\p{L}{3} \\d{1,2},?(?: ?[’']\\d\\d| (?:19|20)\\d\\d) at \\d{1,2}:\\d\\d|\\d{1,3} (?:years?|months?|days?|hours?)(?:, \\d{1,2} months?)? ago|[\\d.,]{1,8}[km]? times)(?: (?:viewed|active|modified|edited|asked) .{2,40})?",
      '(?:add a comment|share ?(?:[|•·] ?)?(?:cite ?[|•·]? ?)?(?:edit ?[|•·]? ?)?(?:improve this (?:answer|question)|follow(?: answered| edited| asked)?))(?: ?[|•·] ?(?:follow|\\d{1,3} answers?.{0,20}|.{2,40}))?|improve this (?:answer|question)|(?:show|expand) \\d{1,4} more comments?|\\d{1,4} answers?(?: sorted by:?.{0,40})?|active ?[|•·]? ?oldest ?[|•·]? ?votes|reset to default|highest score \\(default\\).{0,80}|highly active question\\..{0,160}',
      '[\\d,.]{1,8}k? ?(?:\\d{1,3} gold badges? ?)?(?:\\d{1,3} silver badges? ?)?\\d{1,3} bronze badges?|know someone who can answer\\?.{0,120}|not the answer you[’\']re looking for\\?.{0,160}|browse other questions tagged .{2,160}|thanks for contributing an answer to .{2,200}|please be sure to answer the question.{0,100}|making statements based on opinion; back them up.{0,80}|to learn more,? see our tips on writing great answers\\.?|post as a guest|required,? but never shown|draft (?:saved|discarded)|by clicking [“"]post your answer[”"].{0,200}|(?:closed|put on hold) as .{3,40} by .{3,200}|this question (?:already has (?:an )?answers?|needs|is not about|appears to be|was (?:caused|migrated)).{0,300}',
      "permalink ?(?:embed ?)?(?:save ?)?(?:parent ?)?(?:report ?)?(?:give award ?)?(?:reply)?|(?:submitted|posted) \\d{1,3} (?:years?|months?|days?|hours?) ago(?: \\*)? by .{2,40}|this post was submitted on .{4,40}|[\\d,.]{1,8}k? points? ?(?:\\(\\d{1,3}% upvoted\\)|\\d{1,3} (?:years?|months?|days?|hours?) ago)(?: \\*)?|\\[(?:score hidden|deleted|removed)\\]|(?:i am a bot|i[’']m a bot),? (?:and )?this action was performed automatically.{0,200}|(?:posted by )?u/\\w{3,20}(?: ?[|•·] ?\\d{1,3}\\p{L}{0,6} ago)?|(?:all|view (?:all|entire)) \\d{1,5} comments|continue this thread ?→?",
      '(?:author has|has) [\\d.,]{1,6}[km]? answers and [\\d.,]{1,6}[km]? answer views|originally answered ?: .{4,200}|(?:answered|updated) \\d{1,3} (?:years?|months?|days?) ago ?[|•·]? ?.{0,80}|upvote ?[|•·] ?\\d{1,6}.{0,60}'
    ),
    remove: [
      "edited Jan 5 '15 at 14:22",
      'answered 3 years ago',
      'add a comment | 3 Answers',
      'Not the answer you’re looking for? Browse other questions tagged boats.',
      'permalink embed save report reply',
      '12 points 3 years ago',
      '[deleted]'
    ],
    keep: [
      'Asked 3 years ago, he said no.',
      '12 points separate the two boats.',
      'Level 2 of the car park is shut.',
      'Sponsored by the mill, the race drew a crowd of two hundred people from the valley.'
    ]
  },
  {
    id: 'thread-byline',
    category: 'credit',
    why: 'Who began a thread or posted in it, and when.',
    match: `discussion in [‘'"“].{2,60}[’'"”] started by .{2,40}|[\\p{L}\\p{N}_. -]{2,30}, ${fullDate} ?#\\d{1,5}|page \\d{1,3} of \\d{1,3}(?: [\\d.…]{1,4}){1,12} ?(?:next|prev|last) ?[>»›]?|reactions ?: [^.!?:]{2,80}|location ?: [^.!?:]{2,40} (?:posts|messages|joined) ?: .{1,20}|\\d{1,6}(?: (?:of|out of) \\d{1,6})? (?:people|users|readers|members) (?:found|find) this (?:answer |post |review |reply |article )?(?:helpful|useful).{0,20}|was this (?:post|answer|reply|comment|review|video|section|information|topic) (?:helpful|useful|interesting)(?: to you)?\\??.{0,20}`,
    remove: [
      "Discussion in 'Boats' started by harbourlight, Jun 3, 2011.",
      'harbourlight, Jun 3, 2011 #1',
      'Page 1 of 2 1 2 Next >',
      'Reactions: harbourlight and Tinker',
      'Location: Rye Posts: 311',
      'Was this post helpful to you?'
    ],
    keep: ['Reactions: the mayor was pleased. Others were not.', 'Location: Rye']
  },
  {
    id: 'forum-teaser',
    category: 'related',
    why: 'The forum, the author and the date below the title of another thread.',
    match: r`in [^.!?]{2,40} by \S{2,30}(?: \S{2,20})? on ${wordDate}`,
    remove: ['in Off-topic by harbourlight on Jun 24, 2014'],
    keep: ['in May by Ana on a boat of 2014']
  }
]
