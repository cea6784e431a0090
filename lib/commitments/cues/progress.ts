import { phrase } from '../phrase';
import { DEED, DOING, DONE, DONE_IT, OTHER_DEED, OTHER_DONE } from './deeds';

/** A row of the grammar of reports: words that make a clause progress, matched in a masked text. */
export interface ProgressCue {
  readonly name: string;
  readonly pattern: RegExp;
  /** Words right before the pattern's that make it an adjective or an infinitive. */
  readonly notAfter?: RegExp;
  /** The cause is told from the start of the sentence on: "an operation …, which led to". */
  readonly wholeSentence?: true;
  /** Why the row stands though few stored texts need it: the class that it is. */
  readonly because?: string;
  readonly example: string;
  readonly counterExample: string;
}

const row = (name: string, words: string, example: string, counterExample: string): ProgressCue => ({
  name,
  pattern: phrase(words),
  example,
  counterExample,
});

/** A clause that reports an action of a public actor as done or under way (ANNOTATION: Progress). */
export const PROGRESS_CUES: readonly ProgressCue[] = [
  row(
    'first to do',
    '(?:BE|became) ~(?:the|one of the) (?:first|only) (?:(?!(?:steps?|part|stage|phase|task|move|priority|time|aim|duty)\\b|for\\b|who\\b|that\\b|looking\\b)[\\w-]+ ){0,6}to (?:have )?[a-z][a-z-]{2,16}|BE the first time (?:that )?(?:[\\w-]+ ){1,8}(?:has|have|had) (?:been )?[a-z]{3,16}',
    'The ministry was the first in the world to test the drug.',
    'The test was the first in the world.',
  ),
  row(
    'has been doing',
    `(?:have|has|'ve) ~been ~${DOING}`,
    'We have been working closely with the industry.',
    'We have been here before.',
  ),
  row(
    'has been done',
    `(?:have|has|'ve) ~been ~(?:${DONE})|(?:have|has|'ve) (?:also )?(?:now|already|so far|since|recently|successfully) ~been ~(?:${OTHER_DONE})|(?<=(?:^|\\b(?:and|more than|over|some|nearly|all|all of the|around) )(?:\\d[\\d,]*|all|thousands|hundreds|dozens|millions)[^.;,]{0,50} )(?:have|has) ~been ~(?:${OTHER_DONE})`,
    'The limits have now been approved.',
    'The limits have been a problem.',
  ),
  {
    ...row(
      'led to',
      '(?:(?:which|that|and) )?(?:(?:has|have) )?(?:led to|resulted in|culminated in|brought in|brought about)(?= (?:the|more than|over|an?|M_+|Q_+|\\d))',
      'The operation led to the dismantling of a network.',
      'The road led to town.',
    ),
    wholeSentence: true,
  },
  row(
    'has done',
    `(?:have|has|'ve) ~${DONE_IT}`,
    'The department has published its review.',
    'The department has a review.',
  ),
  row(
    'has been able to',
    "(?:have|has|'ve) ~been able to",
    'We have been able to provide more funds.',
    'We have been here before.',
  ),
  row(
    'keeps a promise',
    "(?:fulfill?s?|deliver(?:s|ed)? on|meets?|met|honou?rs?) (?:the|OUR|an?|this|that|these|those|all|[ACR]_+'s) (?:[\\w-]+ ){0,3}(?:commitments?|promises?|pledges?)|(?:met|exceeded|hit|surpassed|beat) (?:the|OUR|all|both|every|an?) (?:[\\w-]+ ){0,4}targets?",
    'It fulfils the commitment of last year.',
    'It breaks the commitment of last year.',
  ),
  {
    ...row(
      'has received',
      "(?:have|has|'ve) ~(?:received|benefit(?:ed|ted) from)(?= (?:[^.;,]{0,40} )?(?:M_+|grants?|funding|training|payments?|support|help|compensation|loans?|vouchers?|passes)\\b)",
      'Since May, 300 owners have received grants.',
      'Since May, 300 owners have received news.',
    ),
    because: 'what was granted, said of those who were given it',
  },
  row(
    'opened then',
    '(?:opened|reopened|started|began|launched|went live)(?= (?:(?:in|on|from) (?:the )?(?:early |late |mid-)?(?:D_+|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|(?:last|earlier this|this) (?:week|month|year|spring|summer|autumn|winter)|yesterday|today))',
    'The new lock opened in May.',
    'The new lock opened a debate.',
  ),
  row(
    'does every quarter',
    '(?<=\\b(?:every|each) (?:\\d+ )?(?:years?|quarters?|months?|weeks?|days?),? (?:we|they) )(?:publish|review|report|summari[sz]e|update|meet|hold|check|collect|survey|assess|inspect)',
    'Every 3 months, we publish a short summary.',
    'We may publish a short summary.',
  ),
  row(
    'has in place',
    '(?:have|has) (?:(?:now|already) (?:[\\w-]+ ){1,6}(?:in place|under ?way)|(?:[\\w-]+ ){1,6}up and running|(?:[\\w-]+ ){0,5}work (?:already |now )?under ?way)',
    'We have a new system up and running.',
    'We have a new system.',
  ),
  row(
    'came into force',
    '(?:came|(?:has|have) come|entered) into (?:force|effect|operation)|went live|took effect',
    'The regulations came into force on D_______.',
    'The regulations are in force.',
  ),
  row(
    'does regularly',
    '(?:undertakes?|conducts?|holds?|chairs?|hosts?|publish(?:es)?|carr(?:y|ies) out) (?:an? )?(?:annual|regular|monthly|weekly|quarterly|daily)|' +
      'meets? (?:regularly|monthly|weekly|quarterly|annually|every|each|on an?)|' +
      'maintains? (?:an? )?(?:close|regular|strong|constant|frequent) (?:contact|links?|dialogue|ties|relations(?:hip)?|engagement|co-?operation)',
    'We maintain close contact with the embassy.',
    'We value close contact with the embassy.',
  ),
  {
    ...row(
      'runs a practice',
      '(?:(?:also|currently|already|now|routinely|regularly) )?(?:organi[sz]es|operates|administers|brings together|convenes|chairs|oversees|co-?ordinates|(?<=\\b(?:also|currently|already|now|routinely|regularly) )(?:runs|hosts|manages|funds|supports|provides|employs|offers|employ|run|fund|administer|operate|host))(?! (?:to|in|on|by|at)\\b)',
      'The A_____ also organises drills for crews.',
      'The A_____ also noted the drills for crews.',
    ),
    because: 'the standing practice of a public body',
  },
  row(
    'works with',
    '(?:works? (?:(?:closely |together |collaboratively |in partnership )?with|collaboratively|in partnership)|(?:is|are|was|were|been) (?:[a-z]{3,16}ly )?engaged (?:in|with))',
    'We work with the councils to give advice.',
    'The work of the councils is advice.',
  ),
  row(
    'spent money',
    '(?:[a-z]{3,14}ed|spent|won|gave|put|brought in|made available)(?: (?:at least|more than|over|up to|nearly|around|almost|an? (?:additional|further|extra|initial|total(?: of)?)))? M_+',
    'The agency spent M____ on skills.',
    'The agency spends M____ on skills.',
  ),
  row(
    'was done',
    `(?:was|were) ~(?:first )?(?:${DONE}|delivered)`,
    'A new campaign was launched by the Home Office.',
    'A new campaign was needed.',
  ),
  row(
    'is doing',
    `BE ~(?:doing (?:(?:this|so|that) (?:by|through)|everything|all|OUR (?:part|utmost))|in (?:discussions|talks|negotiations)|closely engaged|on (?:track|course) to|["']?${DOING})`,
    'We are recruiting 6,000 officers.',
    'We are facing 6,000 claims.',
  ),
  row(
    'work is under way',
    '(?:work|discussions|talks|negotiations|consultations?) (?:is|are) (?:still |now )?ongoing|work (?:is (?:now |also )?continuing|continues) (?:on|to|with)|(?:is|are) (?:already|now|currently|fully) (?:offered|provided|funded|supported|available|complete|completed|live|open|operational|finished|law)|(?:is|are) (?:already |now |also |currently |well )?(?:under ?way|in progress|in place|in force|up and running|being ~(?!driven by|forced|affected|hit|held back|felt|seen|undermined|threatened|overwhelmed|misused|exploited)(?:[a-z]{3,16}(?:ed|en|t|ut|lt)|run|made|done|led|held|driven|written|drawn up|put (?:in|into) place|set up|set out|sent|paid|spent|built))',
    'Work is under way to open the centre.',
    'Work is the way out of poverty.',
  ),
  row(
    'welcomed by name',
    '(?:welcome[ds]?|welcoming|commend(?:s|ed)?|applaud(?:s|ed)?|noted?|notes|took note of|take note of) (?:the |' +
      "with \\w+ |that |[\\w-]{2,30}'s? |new |recent |successful |publication of |launch of |adoption of |signing of |" +
      'establishment of |creation of |conclusion of |announcement of |progress (?:of|on|made) |outcomes? of |' +
      'results? of |work of ){0,5}(?:[TLEB]_+)|(?:welcome[ds]?|commend(?:s|ed)?|applaud(?:s|ed)?) (?:(?:the|' +
      "[ACRN]_+(?:'s?)?|and|their|rapid|ongoing|recent|swift|continued|[a-z]{4,16}) ){0,8}(?:(?:efforts|decision|" +
      'announcement|preparation|publication|reports?(?= (?:to|by)\\b)|findings|adoption|launch|establishment|creation|conclusion|signing|ratification|finali[sz]ation|approval|completion|achievement|extension|signature|accession|appointment|' +
      'steps taken|contributions?|pledges?|investigations?|entry into force)(?:,| (?:of|to|by|on|that|for))|work done by)|welcome[ds]? (?:[AC]_+,? (?:and )?){1,20}as',
    "The group welcomed the A_'s new T_____.",
    'The group welcomed the work of the police.',
  ),
  row(
    'welcomed work under way',
    '(?:welcome[ds]?|acknowledge[ds]?|commend(?:s|ed)?|applaud(?:s|ed)?) (?:[\\w-]+ ){0,6}(?:efforts|steps|work|progress|measures|actions?|support|assistance|financing|funding|contributions?) (?:already )?(?:under ?way|made|taken|delivered|provided|undertaken|achieved|carried out)',
    'We acknowledge the efforts made at the conference.',
    'We acknowledge the efforts of the police.',
  ),
  row(
    'took stock of progress',
    '(?:took stock of|reviewed) (?:[\\w-]+ ){0,2}(?:progress|achievements)',
    'The participants took stock of ongoing progress on the fund.',
    'The participants took stock of the fund.',
  ),
  {
    ...row(
      'did',
      `(?:${DEED}|${OTHER_DEED})`,
      'The two countries signed the accord on D_______.',
      'The two countries sign the accord.',
    ),
    notAfter:
      /(?:(?:^|[\s("])(?:(?:the|an?|our|their|its) (?:newly|recently)|the|an?|of|to|be|been|being|was|were|is|are|am|by|in|with|for|on|at|as|or|not|more|less|most|our|their|its|his|her|this|that|these|those|which|who|well|only|if|than|new|other|any|all|no|some|have|has|had|get|gets|getting|got)|'s|[(])\s$/i,
  },
];
