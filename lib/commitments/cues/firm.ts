import { phrase } from '../phrase';
import type { Cue } from './cue';

const row = (name: string, words: string, example: string, counterExample: string): Cue => ({
  name,
  strength: 'firm',
  pattern: phrase(words),
  example,
  counterExample,
});

/** What changes something from a day on: the stems of participles. */
const CHANGING =
  'launch|introduc|widen|expand|extend|increas|rais|cutt|reduc|lower|doubl|tripl|open|clos|creat|establish|sett|bring|invest|committ|allocat|releas|provid|mak|giv|fund|appoint|bann|end|abolish|remov|lift|tighten|simplify|reform|chang|scrapp|freez|impos|strengthen|award|grant|delay|postpon|paus|suspend|implement|amend|legislat';
/** What a measure sets. */
const SUMS_SET =
  'fees?|rates?|tax(?:es)?|dut(?:y|ies)|limits?|caps?|thresholds?|allowances?|lev(?:y|ies)|charges?|grants?|fines?|penalt(?:y|ies)|pensions?|wages?|funding';

/** A definite action (ANNOTATION: firm). `will` stands last: where another row finds the same words, it wins. */
export const FIRM: readonly Cue[] = [
  row(
    'announce commitment',
    '(?:BE ~(?:pleased|proud|delighted|happy) to ~)?(?:announce|make|made|give|declare|set out|present)(?:s|' +
      'd|ed)? (?:OUR|a|the) (?:[\\w-]{3,16} ){0,2}(?:commitments?|pledges?|undertakings?|decision|determination) (?:to|' +
      'that|of)',
    'The participants were pleased to announce their commitment to further patrols.',
    'The participants were pleased to announce new commitments.',
  ),

  row(
    'announce the creation',
    '(?:announce[ds]?|BE ~(?:announcing|pleased to announce)|can announce) (?:the|an?|OUR) (?:[\\w-]{3,16} ){0,3}(?:creation|' +
      'establishment|launch|formation|introduction|start|opening|appointment|extension|expansion) of',
    'Today we announce the creation of a joint unit.',
    'Today we welcome the creation of a joint unit.',
  ),
  {
    ...row(
      'announce a sum',
      '(?:can ~)?announce (?:today )?(?:an? (?:additional|further|extra|new|initial) )?(?:up to |more than |over |around )?M_+',
      'I can today announce M_________ for libraries.',
      'I can today announce the winner of M_________.',
    ),
    because: 'the speech act of a budget',
  },
  row(
    'agree to',
    '(?:HAVE~)?(?:agree[ds]?)(?: (?:today|here|in [A-Z]_+|with [A-Z]_+|on D_+)|,[^,;:.]{1,80},)? to(?! differ\\b| disagree\\b)',
    'The participants agreed to take part in the talks.',
    'The participants agreed that talks matter.',
  ),
  row(
    'agree that … will',
    '(?:HAVE~)?agree[ds]?(?: today)? that (?:[^,;:.]{2,60} )?(?:will|shall)',
    'We have agreed that 22 countries will change the law.',
    'We have agreed that 22 countries changed the law.',
  ),
  {
    ...row(
      'have committed to',
      "(?:have|'ve) ~(?:committed|pledged|promised|undertaken|vowed)(?: ourselves)? to",
      'We have committed to publishing the data.',
      'We have published the data.',
    ),
    because: 'a standing promise of the speaker',
  },
  row(
    'is committed to',
    'BE ~(?:fully |firmly |strongly |absolutely |wholly |deeply |both |all )?(?:(?:committed|determined|resolved|' +
      'pledged|dedicated)(?: not only|,[^,;:.]{1,80},)? (?:to|that)|(?:[\\w-]{3,14} and )?(?:united|steadfast|unwavering|resolute|firm|resolved) in OUR (?:[\\w-]{3,14} )?(?:determination|resolve|' +
      'commitment|pledge|support) (?:to|for|of))',
    'The Government is committed to driving growth.',
    'The Government was asked to drive growth.',
  ),
  row(
    'commit to',
    '(?:commits?|committed|pledges?|pledged|undertakes?|undertook|promises?|promised|vows?|vowed|resolves?|' +
      'resolved|guarantees?)(?: (?:ourselves|themselves|itself|us|now|today|here)(?: and our governments)?|,[^,;:.]{1,80})?,? (?:to|' +
      'that)(?: (?:we|they|it) (?:will|shall))?',
    'The two governments commit to intensify their work.',
    'The two governments wrote to the firms.',
  ),
  row(
    'decide to',
    '(?:HAVE~)?decided? (?:to|against|not to|that (?:we|they|it) (?:will|shall))',
    'Leaders decided to set up a task force.',
    'Leaders decided nothing.',
  ),
  {
    ...row(
      'next step is to',
      '(?:the|our) (?:next|first|immediate) (?:steps?|priority|task) (?:is|are|will be) to',
      'The next step is to take the limits to Parliament.',
      'The next step is hard.',
    ),
    because: 'a plan as a noun',
  },
  row(
    'are establishing',
    'BE ~(?:establishing|introducing|launching|creating|setting up|setting out|making changes to|investing|spending|' +
      'announcing(?! (?:to [^,;:.]{3,40} )?that\\b)|committing|bringing forward|extending|doubling|legislating|imposing|putting in place|' +
      'going to(?! (?:have|need|be|see|beat|defeat|win|lose|get|miss|hear|face|know|find|want|talk|say|come|take time|all|the|these|this|those|that|our)\\b)|allocating|making available|appointing|abolishing|banning|ending|scrapping|postponing|delaying|' +
      'pausing|suspending|cancelling|tightening|lifting|reopening|raising|cutting)',
    'To this end, we are establishing a joint action group.',
    'To this end, we are recruiting staff.',
  ),
  row(
    'are today doing',
    `(?:(?<=\\b(?:today|from (?:today|tomorrow|D_+)|with immediate effect),? (?:\\S{1,20} ){1,5})BE|BE (?:also )?(?:today|therefore|hereby|now also)) ~(?:${CHANGING})ing`,
    'The council is therefore widening the fund.',
    'The council is widening the fund.',
  ),
  row(
    'is to be made',
    '(?:is|are) to be ~[a-z]{3,16}(?:ed|en|t|out|up|de|wn)',
    'A new agency is to be established in Leeds.',
    'A new agency is to blame.',
  ),
  row(
    'we launch',
    '(?<=\\bwe (?:hereby |today |also |now |therefore |formally )?)(?:(?:launch|establish|inaugurate) (?:the|an?|OUR|two|three|new)|embark (?:on|upon))',
    'Alongside this paper we launch a consultation.',
    'Alongside this paper we launched a consultation.',
  ),
  row(
    'is scheduled to',
    '(?:is|are|am) ~(?:scheduled|due|set) to(?! (?:the|an?|our|its|their|his|her|this|that|these|those|some|several|many|more|less|higher|lower|increased|\\d|M_+)\\b)',
    'The ministry is scheduled to move in May.',
    'The meeting ran to schedule.',
  ),
  {
    ...row(
      'with something set to',
      '(?<=\\bwith (?:[^,;:. ]{1,30} ){1,8})(?:set|due|scheduled) to(?= (?:be [a-z]{2,16}|open|start|begin|launch|follow|close)\\b)',
      'The review has begun, with its proposals set to be published in May.',
      'The review has begun, with its proposals set to one side.',
    ),
    because: 'a time that is set, in an absolute construction',
  },
  row(
    'ask to act',
    '(?:ask|task|instruct|direct|mandate|charge|invite)s? (?:(?:OUR|the|[\\w-]{2,12}|R_+) ){0,5}(?:ministers?|them|' +
      'officials?|experts|senior officials|teams|working group|governments?|foreign ministers|finance ministers|R_+)(?:,[^,;:.]{1,80},|(?: \\w{1,14}){0,6}) to',
    'We ask Ministers to meet each year.',
    'We ask whether ministers meet each year.',
  ),
  row(
    'accept the recommendation',
    '(?:(?:HAVE~)?(?:accept(?:s|ed)?|agrees? with)(?: in (?:full|principle|part))? (?:all (?:of )?)?(?:this|' +
      "the|these|that|both|each|OUR)(?: [\\w'-]{1,60}){0,4} recommendations?|accepts? recommendations? \\d+|" +
      'recommendations? (?:\\d+ )?(?:is|are|has been|have been) accepted)',
    'The Government accepts this recommendation.',
    'The Government notes this recommendation.',
  ),
  row(
    'a budget does',
    '(?<=^|(?:B_+|\\b(?:Budget|Statement)) (?:also |therefore )?)(?:gives?|provides|freezes|lowers|simplifies|makes available|introduces|announces(?! that)|reduces|increases|reforms|extends|cuts|raises|abolishes|freezes|restricts|ends|tackles|takes(?! into)|' +
      'allocates|invests|doubles|protects|addresses|pays for|limits|removes|funds|supports|confirms (?:that|the)|' +
      'sets out (?:reforms|measures|around|plans|an?|the (?:action|next|measures|reforms)))',
    'This B_____ raises the allowance to M______.',
    'This B_____ has raised the allowance to M______.',
  ),
  {
    ...row(
      'a measure does',
      `(?<=\\b(?:(?:this|today's|these|the) (?:[\\w-]{3,16} ){0,2}(?:measures?|package|settlement|announcement|deal|reforms?|changes?|investment)) (?:also |therefore |now )?)(?:(?:extend|introduce(?=s? (?:an?|new) )|abolishe?|freeze|remove|double|ban|restore|scrap)s?|(?:raise|increase|cut|reduce|lower)s?(?= (?:the|their|all) (?:[\\w-]{2,16} ){0,4}(?:${SUMS_SET})\\b| [^.;]{1,60} (?:to|by) (?:M_|[£$€]?\\d))|(?:give|provide|allocate|invest|make|offer|release)s?(?= [^.;]{0,40}(?:M_|[£$€]\\d|\\ba (?:legal |new )?right\\b)))`,
      'This measure raises the allowance to £50.',
      'This measure raises hopes in the town.',
    ),
    because: 'a provision in the present tense',
  },
  {
    ...row(
      'must by a date',
      '(?:must|is to|are to) (?:be )?~[a-z]{2,16}(?: [\\w-]{2,16}){0,3} by D_+',
      'The service must be in place by D_________.',
      'The service must be in place.',
    ),
    because: 'a duty with a deadline',
  },
  row(
    'will',
    "(?<!(?:political|free|good|the|own|common|collective|strong|popular|of|living|last) )(?:WILL|won't)(?! (?:of(?! course)|to|and testament)\\b)",
    'The UK will establish a new taskforce.',
    'The political will is there.',
  ),
];
