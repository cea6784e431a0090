import type { Find } from './find';
import type { Gazetteer, Name } from './gazetteer';
import { CAPITAL, DIGIT, LOWER, OTHER } from './tokens';
import type { Tokens } from './tokens';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a name that ends at `end` ends a word there: "Europe" does not end in "Europeans". */
export function endsWord(text: string, end: number): boolean {
  return !LETTER_OR_DIGIT.test(text.charAt(end)) || !LETTER_OR_DIGIT.test(text.charAt(end - 1));
}

/** "Europe-wide", "UK-led", "non-EU": a hyphenated compound is no name (ANNOTATION, Entities). */
export function inCompound(text: string, start: number, end: number): boolean {
  const after = text.charAt(end) === '-' && /[A-Za-z]/.test(text.charAt(end + 1));
  const before = text.charAt(start - 1) === '-' && /[A-Za-z.]/.test(text.charAt(start - 2));
  return after || before;
}

/** "The" may begin the sentence; a title is written with its capital. */
function hasLead(text: string, start: number, lead: string): boolean {
  const before = text.slice(Math.max(0, start - lead.length), start);
  return before === lead || (lead.toLowerCase() === 'the ' && before.toLowerCase() === 'the ');
}

function longestAt(text: string, start: number, names: readonly Name[], lower: boolean): Name[] {
  const fitting: Name[] = [];
  for (const name of names) {
    const length = name.words.length;
    if (fitting[0] !== undefined && length < fitting[0].words.length) break;
    const same = lower
      ? text.slice(start, start + length).toLowerCase() === name.words
      : text.startsWith(name.words, start);
    if (!same || !endsWord(text, start + length) || inCompound(text, start, start + length)) continue;
    if (name.lead === '' || hasLead(text, start, name.lead)) fitting.push(name);
  }
  return fitting;
}

const GOVERNMENT = /^ [Gg]overnment\b/;

/** "UK government": a state's name and its government, as one body (ANNOTATION: attributive names). */
export function findGovernments(text: string, names: readonly Find[]): Find[] {
  return names
    .filter((find) => find.type === 'country' && GOVERNMENT.test(text.slice(find.end, find.end + 13)))
    .map((find) => ({ start: find.start, end: find.end + ' government'.length, type: 'organisation', why: 'government of a country' }));
}

/**
 * Names of the gazetteer in the text: at each place the longest, with every type that it has; found left to
 * right, so that no find begins within another. Time: linear in the tokens, whatever the number of names.
 */
export function findNames(tokens: Tokens, gazetteer: Gazetteer): Find[] {
  const { text, kinds, starts, ends, count } = tokens;
  const finds: Find[] = [];
  let done = 0;
  for (let at = 0; at < count; at++) {
    const start = starts[at] ?? 0;
    const kind = kinds[at] ?? OTHER;
    if (start < done || kind > DIGIT) continue;
    if (kind === LOWER && !gazetteer.lowerStarts.has(text.charCodeAt(start) * 64 + (ends[at] ?? 0) - start)) continue;
    const word = text.slice(start, ends[at]);
    const exact = gazetteer.names.get(word);
    let fitting = exact === undefined ? [] : longestAt(text, start, exact, false);
    if (kind === LOWER || kind === CAPITAL) {
      const loose = gazetteer.anyCase.get(word.toLowerCase());
      const found = loose === undefined ? [] : longestAt(text, start, loose, true);
      if ((found[0]?.words.length ?? 0) > (fitting[0]?.words.length ?? 0)) fitting = found;
    }
    for (const name of fitting) {
      const end = start + name.words.length;
      finds.push({ start, end, type: name.type, why: 'gazetteer', bearers: name.bearers });
      done = Math.max(done, end);
    }
  }
  return finds;
}
