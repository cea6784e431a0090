import { pattern } from '../match/pattern';
import type { Pattern } from '../match/pattern';
import type { Row } from './rule';

/** A row of the grammar of deadlines: by when, or bound to which event. */
export interface DeadlineRow extends Row {
  readonly pattern: Pattern;
  /** The words name an event, which stays an event. */
  readonly bound: 'time' | 'event';
}

const MEETING =
  '(<word>{0,4} (meeting/s|summit|conference|session|budget|statement|election/s|anniversary|assembly|parliament|ministerial|forum|publication|<event>|<programme>|<law> | spending review | review period))';
const SPAN = 'days|weeks|months|years|parliament|year|decade|week|month';
const NUMBER =
  '(<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|a|an | the next|coming|first <word> | the next|coming|following)';
const OURS = 'the|our|its|their|this';
const LEADING_UP =
  'ahead of | before | in time for | in advance of | by the time of | in the run-up|runup to | in the run up to | prior to';
const PUBLICATION = '(publication|budget|statement|review|report|plan|strategy | white paper | spending review)';
const COMPLETION =
  '(completion|publication|adoption|signature|launch|conclusion|passage|introduction | entry into force)';
const OTHER_CLAUSE = 'we|they|it|which|will|is|are';

const row =
  (bound: DeadlineRow['bound']) =>
  (name: string, words: string, example: string, counterExample: string): DeadlineRow => ({
    name,
    bound,
    pattern: pattern(words),
    example,
    counterExample,
    because: 'a way to state a time',
  });
const time = row('time');
const event = row('event');

/** Read top to bottom: the first row that is found in the clause gives its deadline. */
export const DEADLINES: readonly DeadlineRow[] = [
  time('by a date', '(by | before | until | no|not later than | on or before | prior to | ahead of | in advance of) (at the latest)? the? (end|start|beginning|middle|close|autumn|spring|summer of)? the? early|late|mid? <date> (or <word> | at the <word>)?',
    'will start by D_________', 'will start with D_________'),
  time('by the end of', `by|before|at|until the? end|close|start|beginning of the|this|next <word>? ${SPAN}`,
    'will end by the end of the decade', 'will end the end of term rush'),
  event('ahead of an event', `(${LEADING_UP} | by the end of | by | at) ${OURS}? next|coming|upcoming|forthcoming|future ${MEETING}`,
    'will report ahead of the next ministerial meeting', 'will report on the next ministerial meeting'),
  event('ahead of a named event', `(${LEADING_UP} | following | after | at | by) ${OURS}? (<event> | <capital>? (royal assent | spending review | general election | autumn statement | budget))`,
    'will report ahead of E____', 'will report on E____'),
  time('in a publication of a time', `(in | through | as part of)? ${OURS} <date> <word>{0,2} (${PUBLICATION} | bulletin | update)`,
    'will be set out in the D_____ publication', 'will be set out in the publication'),
  event('in a publication', `(in | through | as part of) ${OURS} next|coming|upcoming|forthcoming|planned{1,2} <date>? <word>{0,2} ${PUBLICATION}`,
    'will be set out in the next space publication', 'will be set out in the space publication'),
  event('with something done', `with|upon|on|after|following the? ${COMPLETION} of (!(${OTHER_CLAUSE}) <word> 's?){1,5}`,
    'will split the franchise with the completion of the line', 'will split the franchise with care'),
  event('before something happens', `(!<(laid|put|brought|presented|placed) before | once | as soon as) the|our|its|we|this|<org> (<word> 's?){1,8}`,
    'will report before the new unit is stood up', 'will report the new unit'),
  time('in or from a date', '(in|from|on|during|over|throughout|at|starting|after|between|through | starting|beginning in | as of) the? ((end|start|beginning|middle|course|rest|remainder|whole|lifetime | five|<word> years | early|first|second|last|final|closing days|weeks|months|part|half|quarter) of|from)? early|late|mid|the? <date> (or|and|to earlier|later|<date>)?',
    'will start in D_________', 'will start the D_________ review'),
  time('today or tomorrow', '(starting|beginning|from|by|until|before later? (today | tonight | tomorrow | this evening|afternoon) | later today | later this afternoon|evening | tomorrow morning|afternoon|evening?)',
    'will open, starting tonight', 'will open it today'),
  event('within a time of an event', `within ${NUMBER} <word>? ${SPAN} of|after|from !(the? publication | now | the|a|each|every day|week|month|year !(on|that|this|when|of|after|it|they|we)) <word> 's? (!(${OTHER_CLAUSE}|and) <word> 's?){0,6}`,
    'will reply within 28 days of receiving your complaint', 'will reply within 28 days of publication'),
  time('in a span of time', `beginning|starting? within|over|in|during|throughout the|this|a? ${NUMBER} (!(after|of) <word>)? ${SPAN} !(of|after|from|before|since !(the|its|this? publication | now))`,
    'will meet over the coming months', 'will meet the coming months'),
  time('a date alone', '(later|early|earlier|late|starting | end of | the end of)? <date>',
    'D________, the Home Office will launch a scheme', 'the Home Office will launch a scheme'),
  time('in due course', '(in due course | as soon as (possible | practicable | reasonably practicable | parliamentary time allows) | when parliamentary time allows | shortly | in the near future | at the earliest opportunity | soon | immediately | at pace | urgently | without delay | swiftly | at a later date | (over|during|throughout|for the course|rest|remainder|whole|lifetime of)? this parliament | in this parliament | later|earlier this 4* | early next year | in the short|long term | in the coming 4*)',
    'will be set out in due course', 'will be set out in the course'),
]; // prettier-ignore
