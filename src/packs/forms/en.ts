import type {Vocabulary} from './vocabulary.ts'

/** English. */
export const vocabulary: Vocabulary = {
  language: 'en',
  link: "(Also/Must) (read/watch/see/listen) | (Read/See/Watch/Listen) (also/more/next/now/on/full story/related) | (Read/Learn/See/Find out) more (here/about this/at/on) | (You may/You might) also (like/enjoy/be interested in) | (Related/Related story/Related stories/Related article/Related articles/Related news/Related post/Related video/Related coverage/Related link/Related links/Related content) | Recommended(/ reading/ for you) | (Don't miss/Do not miss) | In case you missed it | ICYMI | See also | Suggested (reading/read) | Trending(/ now) | Editor's (pick/picks/choice) | Full story | MUST READ | Continue reading | Keep reading | Read the full (story/article/report) | Dig deeper | Read our (full/previous) (story/coverage/report) | Earlier (story/report/coverage)",
  heading:
    "(Related/Similar/Recommended/Suggested/Popular/Recent/Latest/Featured/Trending/Top/Other/More/Most popular/Most read/Most viewed/Must-read/You may like/Previous) (articles/stories/posts/content/coverage/news/videos/headlines/links/reads/topics) | (Most/Top) (read/viewed/shared/commented/discussed) | Most popular | Popular now | What to read next | Read next | Up next | Editor's picks | Recommended for you | More for you | You may also like | You might also like | More (on/from) this (story/topic/author/section/series) | More like this | Latest | Around the web | From the web | From our partners | Sponsored stories | Trending now | More top stories | More headlines",
  picture:
    '(Photo/Photos/Photograph/Photographs/Picture/Pictures/Pic/Pics/Image/Images/Illustration/Graphic/Photography/Main image/Featured image/Cover image/Feature image/Lead image/File photo/Featured photo) (/by/via/from/courtesy/credit/credits/source) | (Image/Photo/Picture/Video) (credit/credits/source/courtesy/copyright) | Courtesy(/ of) | Screenshot(/ from/ via)',
  credit:
    'Author | Authors | Written by | Reported by | Edited by | Editor | Source | Sources | Reporting by | Editing by | Translated by | Translation | Posted by | Published by | Contributed by | Compiled by | Produced by | Producer | Reporter | Writer | Contributor | Correspondent | Interview by | Story by | Credit | Credits | Copy editor | Additional reporting | Republished from | Originally published (by/in/on/at)',
  byline: 'By | BY | by | Written by | Posted by | Reported by | Story by | Words by | Text by',
  role: 'Staff Writer | staff writer | Staff Reporter | staff reporter | Correspondent | correspondent | Contributor | Reporter | reporter | Senior Reporter | Editor | Associate Editor | Managing Editor | News Editor | Special Correspondent | Columnist | Guest Columnist | Contributing Writer | Senior Writer | Sports Writer | Writer | Sportswriter | Freelance Writer | Chief Correspondent | Bureau Chief | Digital Producer | Producer | Sports Reporter | Sports Editor | Political Editor | Opinion Contributor | AP Writer | Associated Press | Our Correspondent | Special to',
  stamp:
    '(Published/Posted/Updated/Last updated/Last modified/Modified/Created/First published/Originally published/Date published/Publish date/Published date/Date/Added/Written/Issued) (/on/at) | Date (posted/added/created) | Published Time | Update date',
  month: '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?',
  weekday: '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?',
  verb: '(Please /)(follow/like/find/join/subscribe to/subscribe/download/get/install/sign up for/sign up to/sign up/connect with/support/share/rate/visit/tune in to/stay connected with/stay in touch with/contact/email/send/submit/tell/let/leave/click/donate to/become a member of/register for/sign up now for/subscribe now to/add/watch/listen to/head to/keep up with/bookmark)',
  own: 'our (newsletter/newsletters/channel/app/free app/page/Facebook page/YouTube channel/Telegram channel/WhatsApp channel/WhatsApp group/community/podcast/mailing list/daily newsletter/weekly newsletter/free newsletter/email list/social media/Instagram/Twitter/Facebook/Telegram/WhatsApp/work/journalism/mobile app/free daily newsletter/news alerts/push notifications) | us on … | us @ | us know (in the comments/what you think) | us a (tip/follow/like) | (your/a) comment(/s) (below/here/in the) | this (article/story/post/page/news) (with your/via/on social) | your (inbox/friends) | the comments (below/section) | email alerts | the newsletter | breaking news alerts | as a preferred source | unlimited access',
  button:
    'Share(/ this/ this article/ this story/ this post/ article/ story/ this page/ this news/ link/ via email) | Print(/ this article/ page/ article) | Comments | Comment | Add a comment | Add comment | Leave a (comment/reply) | Cancel reply | Post a comment | Post comment | View comments | Show comments | Join the (discussion/conversation) | Subscribe | Sign up | Sign in | Log in | Register | Email(/ this/ article) | Copy (link/URL) | Link copied | Like | Tweet | Pin it | Save(/ for later/ article) | Follow(/ us) | Follow author | Bookmark | Read more | Continue reading | Learn more | See more | View more | Show more | Load more | More | Skip to (content/main content) | Menu | Search | Home | Back to top | Back | Next(/ article/ story/ post/ page) | Previous(/ article/ story/ post/ page) | Report (a typo/an error/this ad) | Report an error | Listen to (this article/article) | Listen now | Play video | Watch video | Text size | Font size | Share on social media | Advertise with us | Privacy policy | Terms of (use/service) | Rate this (article/story/post) | Was this article helpful? | Donate(/ now) | Subscribe now | Expand | Close | Reply | Reblog | Stumble | Gift this article',
  shareOn:
    '(Share/Share this/Share it/Post) (on/to/via) | (Follow us/Like us/Find us/Join us/Follow) on | (Tweet/Share) this on | Click to share on | Share article on',
  ad: 'Advertisement | Advertisements | Ad | Ads | Sponsored | Sponsored content | Paid content | Promoted | Promoted content | Article continues below | Advertisement - story continues below | Story continues below (advertisement/this ad) | Scroll to continue | Scroll to continue with content | Paid post | Partner content | Sponsored post | Advertorial | Continue reading below advertisement | Report this ad | Ad feedback',
  tags: 'Tags | Tag | Tagged | Topics | Topic | Keywords | Categories | Category | Filed under | Labels | Related topics | Related tags | More on | Posted in | Filed in | Hashtags | Posted Under | Listed under',
  legal:
    'All rights reserved | (may not be/must not be/not to be) (reproduced/republished/published, broadcast) | (Reproduction/Republication) (without permission/in whole or in part) | This website uses cookies | We use cookies | By continuing to (use/browse) | Terms and conditions apply | The (views/opinions) expressed (in this/in the/in these/on this/here/herein/above/by the author/by the writer/by contributors/are/do not) | is not responsible for the content of external | may earn (a/an) (commission/affiliate commission) | Republished with permission | Reprinted with permission | Used with permission | under a Creative Commons',
  author: {
    by: 'By',
    written: '(Article/Article written) by | Story by | Words by | Text by | Written by | Reported by',
    role: 'reporter'
  },
  continues:
    '(The article/Article/The story/Story/The text/Text/The post) (continues/continued/is continued/resumes) (below/after/under/beneath) (the video/the ad/the advert/the advertisement/the advertising/this ad/this advert/the photo/the gallery/the image/ad/advertisement/the break/the infographic/the embed) | The rest of (the/this) (article/story/text) is (below/after/under) (the video/the ad/the advertisement/the video material/the photo) | (Story/Article) continues (after ad/below advertisement/after the jump) | (Scroll down/Scroll) to (continue/keep) reading | Continue reading (below/after) the (ad/advertisement/video)',
  samples: {
    headlines: ['Ferry returns to the northern islands', 'School receives a new bus from the city'],
    sentence: 'The neighbours planted limes beside the mill.',
    name: 'Ana Ruiz',
    date: 'May 4, 2020 10:15 am',
    keep: {
      link: 'See also how the light falls on the river.',
      heading: 'Latest news came by boat in those days.',
      picture: 'Photo after photo filled the album.',
      credit: 'Source: it springs from the rock; we drink. Then we walk on.',
      byline: 'By the evening it rained.',
      role: 'Ana Ruiz, the doctor of the village',
      stamp: 'Published in 2021, the report names nine villages.',
      prompt: 'Follow the path along our river to the bridge.',
      button: 'Share the bread with us.',
      ad: 'Advertisement was rare in that town.',
      tags: 'Tags were tied to the sacks.',
      legal: 'The rights of the neighbours went to court.'
    }
  }
}
