import type {Rule} from '../../../matching/rule.ts'
import {any} from '../words.ts'

/** What recipe cards and the themes of food blogs print around a recipe; the recipe itself stays. */
export const recipeRules: readonly Rule[] = [
  {
    id: 'recipe-card-buttons',
    category: 'nav',
    why: 'The buttons of a recipe card, in one line.',
    match: any(
      '(?:jump|skip) to (?:the )?(?:recipe|video|recipe card|ingredients)(?: (?:[-–|•·~/] )?(?:jump to (?:the )?)?(?:print|pin|rate|save|watch|share|recipe|video)(?: (?:the )?(?:recipe|video|it|this))?)?(?: (?:[-–|•·~/] )?(?:jump to (?:the )?)?(?:print|pin|rate|save|watch|share|recipe|video)(?: (?:the )?(?:recipe|video|it|this))?)?',
      '(?:print|pin|rate|save|share)(?: recipe)?(?: [-–|•·/])? (?:print|pin|rate|save|share|text|email|add to collection|go to collections)(?: recipe)?(?:(?: [-–|•·/])? (?:print|pin|rate|save|share|text|email|add to collection|go to collections)(?: recipe)?)?',
      '(?:print|pin|rate|save|leave a|add to) (?:recipe|collection|rating)s?(?: card)?|recipe rating|go to collections|(?:get|shop) (?:the )?(?:recipe )?ingredients(?: (?:on|with|via) (?:instacart|whisk|amazon))?',
      '(?:scale )?(?:1/2x|½x|0\\.5x)? ?1x ?2x(?: ?3x)?|us customary ?[-–|/]? ?metric|(?:cook(?:ing)? mode ?)?(?:\\(?keep|prevent your) screen (?:awake|from going dark)\\)?|cook(?:ing)? mode'
    ),
    remove: [
      'Print Pin Rate',
      'Jump to Recipe - Print Recipe',
      'Print Recipe Pin Recipe',
      'Cook Mode Prevent your screen from going dark',
      'US Customary - Metric',
      '1x 2x 3x'
    ],
    keep: [
      'Print the recipe card.',
      'Save the ingredients',
      'Pin the hem, then rate of feed',
      'Scale the fish'
    ]
  },
  {
    id: 'recipe-votes',
    category: 'comment',
    why: 'How readers have rated a recipe.',
    match: any(
      '(?:[★☆⭐ ]{1,12})?\\d(?:\\.\\d{1,2})? (?:stars? )?from [\\d,]{1,7} (?:votes?|reviews?|ratings?|users?)(?: \\([\\d,]{1,7} ratings? without comments?\\))?',
      '(?:user |reader |average )?rating:? ?[★☆⭐ ]{0,12}\\d(?:\\.\\d{1,2})? ?(?:/|out of) ?\\d{1,2} \\(?(?:[\\d,]{1,7} )?(?:votes?|ratings?|reviews?)(?: cast)?\\)?',
      '[★☆⭐ ]{0,12}(?:★★★|☆☆☆|⭐⭐⭐)[★☆⭐ ]{0,12}(?:\\d(?:\\.\\d{1,2})?)?(?: ?\\([\\d,]{1,7}\\)| [\\d,]{1,7} (?:ratings?|reviews?|votes?))?',
      'vn:[fdru] \\[[\\d._]{3,14}\\].{0,20}'
    ),
    remove: ['5 from 23 votes', 'Rating: 4.5/5 (12 votes cast)', '★★★★★ 4.9 (120)', 'VN:F [1.9.22_1171]'],
    keep: ['5 from each class', '4 of 5 votes were his.', 'Rating: 4.5/5']
  },
  {
    id: 'tried-the-recipe',
    category: 'comment',
    why: 'Asks those who cooked the dish to rate it or to show it.',
    match: any(
      '\\W{0,3}(?:(?:have you |did you |if you(?: have)? |when you )?(?:tried|try|made|make|cooked|cook|baked|bake|making|trying) (?:this|my|one of (?:my|our)|our|these)(?: [^.!?]{2,60})?[?!,.]|if you (?:give|gave) (?:this|my|these)(?: [^.!?]{2,40})? a try[,.!]|(?:did you )?(?:like|love|enjoy|liked|loved) (?:this|the) recipe\\?)[^"“”]{0,80}\\b(?:rat(?:e|ing)|tag|mention|comments?|hashtag|instagram|pinterest|let (?:me|us) know|star|photo|review|#\\w{3,30}|@\\w{3,30})\\b[^"“”]{0,200}',
      '(?:if|when) you (?:make|try|cook|bake) (?:it|this|them|these)[^.!?]{0,60}\\btag (?:me|us)\\b.{0,160}|(?:course ?: [^:]{2,40} )?cuisine ?: [^:]{2,40} keywords? ?: .{2,160}|(?:please )?(?:let (?:me|us) know) how (?:it (?:was|turned out|turns out|went)|you (?:liked?|like) it|(?:yours|they) turned? out)[!.]?.{0,60}',
      '(?:please )?(?:leave|give)(?: (?:me|us|it|this recipe))? a (?:★|⭐|star|5[- ]star|rating|five[- ]star)[^.!?]{0,80}[.!]?'
    ),
    remove: [
      'Tried this recipe? Mention @harbourkitchen or tag #harbourkitchen!',
      'Did you make this recipe? Tag @harbourkitchen on Instagram',
      'If you make this soup, please leave a comment and rating below.',
      'Let me know how it was!'
    ],
    keep: [
      'Have you tried this at home? The dough must rest.',
      'If you make this soup, use the white of the leek.',
      'Let us know how it works, the board asked.'
    ]
  },
  {
    id: 'nutrition-notice',
    category: 'legal',
    why: 'Says that the figures of a recipe card were computed.',
    match: any(
      '\\W{0,3}(?:(?:the |all |please note(?: that)? (?:the |all )?|note: ?(?:the )?)?(?:nutrition(?:al)?|calorie) (?:information|facts|data|values?|info|content|estimates?|analysis|calculations?|disclaimer)[^.!?]{0,60}\\b(?:automatically|estimates?d?|approximat|calculated|computed|courtesy|guarantee|third[- ]party|guideline)[^"“”]{0,400})',
      '\\*? ?percent daily values are based on a 2,?000[- ]calorie diet.{0,120}',
      '(?:sharing of (?:both )?this recipe (?:or post )?is (?:both )?encouraged|copying and/or pasting full recipes).{0,260}|find it online ?: ?https?://\\S{4,160}'
    ),
    remove: [
      'Nutrition information is automatically calculated, so should only be used as an approximation.',
      '*Percent Daily Values are based on a 2000 calorie diet.',
      'Find it online: https://kitchen.example/soup'
    ],
    keep: ['Nutrition: 320 calories, 12 g fat', 'The nutritional value of oats is high.']
  }
]
