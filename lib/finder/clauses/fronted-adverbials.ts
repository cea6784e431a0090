import { wordSet } from '../match/named-words';
import { pattern } from '../match/pattern';
import { AUXILIARY, LINKING, SUBORDINATE, TIMELY } from '../tables/clause-words';
import type { Words } from '../text/words';

/** Where the subject starts behind "However," and "So": linking words are no part of it. */
export function afterLinks(words: Words, from: number, to: number): number {
  let start = from;
  for (;;) {
    const end = LINKING.at(words, { from: start, to }, start);
    if (end <= start || end >= to || FIRST_DATE.fits(words, { from: start, to })) return start;
    start = end;
  }
}

const FIRST_DATE = pattern('^ <date>');
/** Signs and words that a front does not reach across. */
const HARD = wordSet(';|:|"|that|–|-|why');
const AND_BUT_SO = wordSet('and|but|so');
const COMMA = wordSet(',');
const LEADING = pattern('^ and|but|so|therefore|that?');
const WHERE_BEFORE = pattern(', where|which $');
const OPEN_BEFORE = pattern(',|<word> $');
/** "Today marks a step forward, and we will …": the time is itself a subject. */
const TIME_ACTS = pattern(
  '^ (today|tonight|yesterday|<date> | this|next|last week|month|quarter|year|spring|summer|autumn|winter) also? mark/s|marked|sees|saw|bring/s|brought|represent/s|shows|means',
);

/** Where the times and conditions in front of a clause start ("By 2030, we …"); the subject's own start without any. */
export function frontOf(words: Words, sentence: number, clauseStart: number, subjectStart: number): number {
  const left = { from: sentence, to: clauseStart };
  // ", where we will …" goes on with the main clause: its "where" is no condition
  if (clauseStart > sentence && (WHERE_BEFORE.fits(words, left) || !OPEN_BEFORE.fits(words, left))) return subjectStart;
  let at = subjectStart;
  while (at > sentence && !HARD.has(words.numbers[at - 1])) at--;
  for (let from = at; from < subjectStart;) {
    let to = from + 1;
    while (to < subjectStart && !COMMA.has(words.numbers[to - 1]) && !AND_BUT_SO.has(words.numbers[to])) to++;
    const part = { from: LEADING.at(words, { from, to }, from), to };
    const hasNoVerb = SUBORDINATE.fits(words, part) || !AUXILIARY.fits(words, { from, to: subjectStart });
    if (hasNoVerb && TIMELY.fits(words, part) && !TIME_ACTS.fits(words, part)) return part.from;
    from = to;
  }
  return subjectStart;
}
