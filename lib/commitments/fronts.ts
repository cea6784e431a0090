import { AUXILIARY, LINKING, SUBORDINATE, TIMELY } from './words';

/** Signs and words that a front does not reach across. */
const HARD = /[;:"]\s|\sthat\s|\s[–-]\s|\swhy,?\s/g;

/** "Today marks a step forward, and we will …": the time is itself a subject. */
const TIME_ACTS =
  /^(?:today|tonight|yesterday|D_+|(?:this|next|last) (?:week|month|quarter|year|spring|summer|autumn|winter)) (?:also )?(?:marks?|marked|sees|saw|brings?|brought|represents?|shows|means)\b/i;

/** Where the subject starts behind "However," and "So": linking words are no part of it. */
export function afterLinks(sentence: string, from: number, subjectEnd: number): number {
  let start = from;
  for (;;) {
    const rest = sentence.slice(start, subjectEnd);
    const words = rest.trimStart();
    const link = words.startsWith('D_') ? 0 : (LINKING.exec(words)?.[0].length ?? 0);
    start += rest.length - words.length;
    if (link === 0 || link >= words.length) return start;
    start += link;
  }
}

/** Where the times and conditions in front of a clause start ("By 2030, we …"); the subject's own start without any. */
export function frontOf(sentence: string, clauseStart: number, subjectStart: number): number {
  // ", where we will …" goes on with the main clause: its "where" is no condition
  if (/, (?:where|which)\s$/.test(sentence.slice(0, clauseStart))) return subjectStart;
  if (clauseStart > 0 && !/[,\w]\s{0,3}$/.test(sentence.slice(0, clauseStart))) return subjectStart;
  const before = sentence.slice(0, subjectStart);
  const hard = [...before.matchAll(HARD)].at(-1);
  let at = hard === undefined ? 0 : hard.index + hard[0].length;
  for (const part of before.slice(at).split(/(?<=,)\s|\s(?=(?:and|but|so) )/)) {
    const words = part.replace(/^\s{0,3}(?:(?:and|but|so|therefore|that)\s)?/i, '');
    const hasNoVerb = SUBORDINATE.test(words) || !AUXILIARY.test(before.slice(at));
    if (TIMELY.test(words) && hasNoVerb && !TIME_ACTS.test(words)) return at + part.length - words.length;
    at += part.length + 1;
  }
  return subjectStart;
}
