import { pattern } from '../match/pattern';
import type { Pattern } from '../match/pattern';
import { DEED, DOING, DONE, DONE_IT, OTHER_DEED, OTHER_DONE } from './deeds';
import type { Row } from './rule';

/** Words that make a clause a report of what a public actor did or is doing. */
export interface Report extends Row {
  readonly pattern: Pattern;
  /** The cause is told from the start of the sentence on: "an operation …, which led to". */
  readonly wholeSentence?: true;
}

const row = (name: string, words: string, example: string, counterExample: string, because?: string): Report => ({
  name,
  pattern: pattern(words),
  example,
  counterExample,
  ...(because === undefined ? {} : { because }),
});

const MONTH = 'january|february|march|april|May|june|july|august|september|october|november|december';
const SEASON = 'spring|summer|autumn|winter';
const COUNTED =
  '&<((^ | and|over|some|nearly|all|around | more than | all of the) (<number>|all|thousands|hundreds|dozens|millions) <in part>{0,10})';
const WELCOME = 'welcome/s/d|commend/s/ed|applaud/s/ed';
/** Words before a past tense that make it a participle, an adjective or an infinitive. */
const NO_SUBJECT =
  "!<(the|a|an|our|their|its newly|recently | the|a|an|of|to|be|been|being|was|were|is|are|am|by|in|with|for|on|at|as|or|not|more|less|most|our|their|its|his|her|this|that|these|those|which|who|well|only|if|than|new|other|any|all|no|some|have|has|had|get|gets|getting|got|'s|<open>)";

/** A clause that reports an action of a public actor as done or under way (ANNOTATION: Progress). */
export const REPORTS: readonly Report[] = [
  row('first to do', '<be>|became ~ (the | one of the) first|only (!(step/s|part|stage|phase|task|move|priority|time|aim|duty|for|who|that|looking) <word>){0,6} to have? <small> | <be> the first time that? <word>{1,8} has|have|had been? <small>',
    'The ministry was the first in the world to test the drug.', 'The test was the first in the world.'),
  row('has been doing', `<have> ~ been ~ ${DOING}`,
    'We have been working closely with the industry.', 'We have been here before.'),
  row('has been done', `<have> ~ been ~ ${DONE} | <have> also? (now|already|since|recently|successfully | so far) ~ been ~ ${OTHER_DONE} | ${COUNTED} have|has ~ been ~ ${OTHER_DONE} | &<(^ (to date | so far | since <any> | already) <any>{1,40}) have|has ~ been ~ ${OTHER_DONE}`,
    'The limits have now been approved.', 'The limits have been a problem.'),
  { ...row('led to', 'which|that|and? has|have? (led to | resulted|culminated in | brought in|about) &(the|them|their|these|this|a|an|all|another|around|about|almost|over|<name>|<number> | more than)',
      'The operation led to the dismantling of a network.', 'The road led to town.'), wholeSentence: true },
  row('has done', `<have> ~ ${DONE_IT}`,
    'The department has published its review.', 'The department has a review.'),
  row('has been able to', '<have> ~ been able to',
    'We have been able to provide more funds.', 'We have been here before.'),
  row('keeps a promise', "(fulfil/s|fulfill/s|meet/s|met|honour/s|honor/s | deliver/s/ed on) (the|<our>|a|an|this|that|these|those|all | <body> 's) <word>{0,3} commitment/s|promise/s|pledge/s | met|exceeded|hit|surpassed|beat the|<our>|all|both|every|a|an <word>{0,4} target/s",
    'It fulfils the commitment of last year.', 'It breaks the commitment of last year.'),
  row('has received', '<have> ~ (received | benefited|benefitted from) &(<in part>{0,8} (<money>|grant/s|funding|training|payment/s|support|help|compensation|loan/s|voucher/s|pass/es))',
    'Since May, 300 owners have received grants.', 'Since May, 300 owners have received news.', 'what was granted, said of those who were given it'),
  row('opened then', `(opened|reopened|started|began|launched | went live) &(in|on|from the? early|late|mid? (<date>|${MONTH}|${SEASON}) | (last|this | earlier this) (week|month|year|${SEASON}) | yesterday | today)`,
    'The new lock opened in May.', 'The new lock opened a debate.'),
  row('does every quarter', '&<(every|each <number>? year/s|quarter/s|month/s|week/s|day/s ,? we|they) publish|review|report|summarise|summarize|update|meet|hold|check|collect|survey|assess|inspect',
    'Every 3 months, we publish a short summary.', 'We may publish a short summary.', 'standing practice'),
  row('has in place', 'have|has (now|already <word>{1,6} (in place | underway | under way) | <word>{1,6} up and running | <word>{0,5} work already|now? (underway | under way))',
    'We have a new system up and running.', 'We have a new system.'),
  row('came into force', '(came|entered | has|have come) into force|effect|operation | went live | took effect',
    'The regulations came into force on D_______.', 'The regulations are in force.'),
  row('does regularly', '(undertake/s|conduct/s|hold/s|chair/s|host/s|publish/es | carry|carries out) a|an? annual|regular|monthly|weekly|quarterly|daily | meet/s (regularly|monthly|weekly|quarterly|annually|every|each | on a|an) | maintain/s a|an? close|regular|strong|constant|frequent contact|link/s|dialogue|ties|relations|relationship|engagement|co-operation|cooperation',
    'We maintain close contact with the embassy.', 'We value close contact with the embassy.'),
  row('runs a practice', 'also|currently|already|now|routinely|regularly? (organises|organizes|operates|administers|convenes|chairs|oversees|coordinates|co-ordinates | brings together | &<(also|currently|already|now|routinely|regularly) runs|hosts|manages|funds|supports|provides|employs|offers|employ|run|fund|administer|operate|host) !(to|in|on|by|at)',
    'The A_____ also organises drills for crews.', 'The A_____ also noted the drills for crews.', 'the standing practice of a public body'),
  row('works with', 'work/s ((closely|together|collaboratively | in partnership)? with | collaboratively | in partnership) | is|are|was|were|been 3*ly? engaged in|with',
    'We work with the councils to give advice.', 'The work of the councils is advice.'),
  row('spent money', '(3*ed|spent|won|gave|put | brought in | made available) (at least | more than | over|nearly|around|almost | up to | a|an additional|further|extra|initial | a|an total of?)? <money>',
    'The agency spent M____ on skills.', 'The agency spends M____ on skills.'),
  row('was done', `was|were ~ first? ${DONE} | &<(^ by <any>{1,30}) had ~ been ~ ${DONE}`,
    'A new campaign was launched by the Home Office.', 'A new campaign was needed.'),
  row('is doing', `<be> ~ (doing (this|so|that by|through | everything | all | <our> part|utmost) | in discussions|talks|negotiations | closely engaged | on track|course to | <quote>? ${DOING})`,
    'We are recruiting 6,000 officers.', 'We are facing 6,000 claims.'),
  row('work is under way', 'work|discussions|talks|negotiations|consultation/s is|are still|now? ongoing | work (is now|also? continuing | continues) on|to|with | is|are already|now|currently|fully offered|provided|funded|supported|available|complete|completed|live|open|operational|finished|law | is|are already|now|also|currently|well? (underway | under way | in progress|place|force | up and running | being ~ !(forced|affected|hit|felt|seen|undermined|threatened|overwhelmed|misused|exploited | driven by | held back) (3*ed|3*en|3*t|run|made|done|led|held|driven|written|sent|paid|spent|built | drawn up | put in|into place | set up|out))',
    'Work is under way to open the centre.', 'Work is the way out of poverty.'),
  row('welcomed by name', `(${WELCOME}|welcoming|note/s/d | took|take note of) (the | with <word> | that | <word> 's | new|recent|successful | publication|launch|adoption|signing|establishment|creation|conclusion|announcement of | progress of|on|made | outcome/s|result/s|work of){0,5} <instrument> | ${WELCOME} (the|and|their|rapid|ongoing|recent|swift|continued|4* | <actor> 's?){0,8} ((efforts|decision|announcement|preparation|publication|findings|adoption|launch|establishment|creation|conclusion|signing|ratification|finalisation|finalization|approval|completion|achievement|extension|signature|accession|appointment|contribution/s|pledge/s|investigation/s | report/s &(to|by) | steps taken | entry into force) ,|of|to|by|on|that|for | work done by) | welcome/s/d (<state> ,? and?){1,20} as`,
    "The group welcomed the A_'s new T_____.", 'The group welcomed the work of the police.'),
  row('welcomed work under way', `(${WELCOME}|acknowledge/s/d) <word>{0,6} efforts|steps|work|progress|measures|action/s|support|assistance|financing|funding|contribution/s already? (underway | under way | made|taken|delivered|provided|undertaken|achieved | carried out)`,
    'We acknowledge the efforts made at the conference.', 'We acknowledge the efforts of the police.', 'praise of what is done'),
  row('does in a headline', '&<((<actor> | minister/s|secretary|government|council|agency|department|ministry|board) also|today?) (launches|unveils|hosts|opens|signs|appoints|awards|publishes | takes action|steps) &(<any>)',
    'The C___ signs the accord on fish.', 'The C___ and its signs of trade are good.', 'the present of a headline'),
  row('took stock of progress', '(took stock of | reviewed) <word>{0,2} progress|achievements',
    'The participants took stock of ongoing progress on the fund.', 'The participants took stock of the fund.', 'a review of progress'),
  row('did', `${NO_SUBJECT} (${DEED} | ${OTHER_DEED})`,
    'The two countries signed the accord on D_______.', 'The two countries sign the accord.'),
]; // prettier-ignore
