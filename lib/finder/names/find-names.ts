import type { EntityId } from '@/lib/model';

import { DIGIT, OTHER } from '../text/tokens';
import type { Tokens } from '../text/tokens';
import type { Find } from './find';
import { mayBe } from './word-shapes';
import type { Casing } from './first-words';
import type { Gazetteer, Name, NamesFrom } from './gazetteer';

/** Turns the code of a capital of ASCII into that of its small letter. */
const LOWER_BIT = 32;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a name that ends at `end` ends a word there: "Europe" does not end in "Europeans". */
export function endsWord(text: string, end: number): boolean {
  return !LETTER_OR_DIGIT.test(text.charAt(end)) || !LETTER_OR_DIGIT.test(text.charAt(end - 1));
}

/** What goes on behind a name to the sign of an address: "ESF.2014@example.uk". */
const TO_ITS_SIGN = /[\w.+-]{0,64}@\w/y;

/** "GOV.UK", "name@Defra.gov", "@Defra_uk": part of an address on the net. */
function inAddress(text: string, start: number, end: number): boolean {
  const sign = text.charAt(start - 1);
  if (sign === '@' || (sign === '.' && /\w/.test(text.charAt(start - 2)))) return true;
  const next = text.charAt(end);
  if (next === '.' && /[a-z]/.test(text.charAt(end + 1))) return true;
  if (next !== '.' && next !== '@' && next !== '_' && next !== '-') return false;
  TO_ITS_SIGN.lastIndex = end;
  return TO_ITS_SIGN.test(text);
}

/** "Europe-wide", "UK-led", "non-EU": a hyphenated compound is no name (ANNOTATION, Entities). */
export function inCompound(text: string, start: number, end: number): boolean {
  const after = text.charAt(end) === '-' && /[A-Za-z]/.test(text.charAt(end + 1));
  const before = text.charAt(start - 1) === '-' && /[A-Za-z.]/.test(text.charAt(start - 2));
  return after || before || inAddress(text, start, end);
}

/** "The" may begin the sentence; a title is written with its capital. */
function hasLead(text: string, start: number, lead: string): boolean {
  const before = text.slice(Math.max(0, start - lead.length), start);
  if (LETTER_OR_DIGIT.test(text.charAt(start - lead.length - 1))) return false;
  return before === lead || (lead.toLowerCase() === 'the ' && before.toLowerCase() === 'the ');
}

function longestAt(text: string, start: number, names: readonly Name[], casing: Casing): Name[] {
  const fitting: Name[] = [];
  for (const name of names) {
    const length = name.words.length;
    if (fitting[0] !== undefined && length < fitting[0].words.length) break;
    const same =
      casing === 'any'
        ? text.slice(start, start + length).toLowerCase() === name.words
        : text.startsWith(name.words, start);
    if (!same || !endsWord(text, start + length) || inCompound(text, start, start + length)) continue;
    if (name.lead === '' || hasLead(text, start, name.lead)) fitting.push(name);
  }
  return fitting;
}

const GOVERNMENT = /^ (?:[Gg]overnment|Governments)\b/;

/** "UK government": a state's name and its government, as one body (ANNOTATION: attributive names). */
export function findGovernments(text: string, names: readonly Find[]): Find[] {
  return names
    .filter((find) => find.type === 'country')
    .flatMap((find) => {
      const after = GOVERNMENT.exec(text.slice(find.end, find.end + 13))?.[0];
      return after === undefined
        ? []
        : [{ start: find.start, end: find.end + after.length, type: 'organisation', why: 'government of a country' }];
    });
}

const lengthOf = (names: readonly Name[]): number => names[0]?.words.length ?? 0;

/** The longest names that begin at a token, with every type that they have. */
function namesAt({ text, starts, ends }: Tokens, at: number, from: NamesFrom | undefined, casing: Casing): Name[] {
  if (from === undefined) return [];
  const start = starts[at] ?? 0;
  const second = from.next.size === 0 ? '' : text.slice(starts[at + 1], ends[at + 1]);
  const longer = from.next.get(casing === 'any' ? second.toLowerCase() : second);
  const found = longer === undefined ? [] : longestAt(text, start, longer, casing);
  return found.length > 0 ? found : longestAt(text, start, from.alone, casing);
}

/** Without the bearers that are so called only beside another entity, where the text does not name that one. */
function withoutLone(finds: Find[]): Find[] {
  const wanted = new Set(finds.flatMap(({ bearers = [] }) => bearers.flatMap(({ onlyWith }) => onlyWith ?? [])));
  if (wanted.size === 0) return finds;
  const named = new Set<EntityId>();
  for (const { bearers: [only, more] = [] } of finds)
    if (only !== undefined && more === undefined && wanted.has(only.id)) named.add(only.id);
  return finds.flatMap((find) => {
    const bearers = find.bearers?.filter(({ onlyWith }) => onlyWith === undefined || named.has(onlyWith)) ?? [];
    return bearers.length === 0 ? [] : [{ ...find, bearers }];
  });
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
    const code = text.charCodeAt(start);
    const length = (ends[at] ?? 0) - start;
    const maybeExact = mayBe(gazetteer.shapes, code, length);
    const maybeLoose = kind !== DIGIT && mayBe(gazetteer.anyCaseShapes, code | LOWER_BIT, length);
    if (!maybeExact && !maybeLoose) continue;
    const word = text.slice(start, ends[at]);
    const exact = maybeExact ? namesAt(tokens, at, gazetteer.names.get(word), 'exact') : [];
    const loose = maybeLoose ? namesAt(tokens, at, gazetteer.anyCase.get(word.toLowerCase()), 'any') : [];
    for (const name of lengthOf(loose) > lengthOf(exact) ? loose : exact) {
      const end = start + name.words.length;
      finds.push({ start, end, type: name.type, why: 'gazetteer', bearers: name.bearers });
      done = Math.max(done, end);
    }
  }
  return withoutLone(finds);
}
