import type { EntityType } from '@/lib/model';

import { isDefined } from '../links/links';
import { headRow } from '../tables/heads';
import { GENERIC } from '../tables/word-lists';
import { FORENAMES, FORENAMES_THAT_ARE_WORDS } from '../tables/lexicon';
import { CAPITAL, DIGIT } from '../text/tokens';
import type { Tokens } from '../text/tokens';
import { bearersOf, definition, initialsOf, keyOf, linkedByLetters, reverseDefinition } from './definitions';
import type { ShortForm } from './definitions';
import type { Find } from './find';
import { endsWord, inCompound } from './find-names';
import { mayBe, wordShapes } from './word-shapes';

/** Short forms that say nothing: each of them may be anybody's. */
export const TOO_GENERAL =
  /^(?:Government|Minister|Ministers|Secretary|Office|Company|President|Director|Service|Services|Police|Parliament|England|Group|System|Officer|Chair|Executive|General|Statement|Report|Force|Forces|Team|Head|Order|Standards|Standard|Policy|Order|Paper|Contract|Budget|Survey|Regulations|Rules|Payment|Bank|Courts|Duty|Tax|Grant|Award|Bond|Line|Station|Road|Street)$/;
/** What has no name, but is told by a day or an amount, has no short form either. */
const NAMED: ReadonlySet<EntityType> = new Set([
  'organisation',
  'programme',
  'law',
  'event',
  'place',
  'country',
  'role',
  'person',
]);
const TEACHERS: ReadonlySet<EntityType> = new Set(['organisation', 'programme', 'law', 'event', 'place']);

function surname(find: Find, words: string): ShortForm | undefined {
  if (find.type !== 'person') return undefined;
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (!words.includes(' ') || last.length < 3 || / of /.test(words)) return undefined;
  return {
    words: last,
    type: 'person',
    from: find.end,
    why: 'surname after the full name',
    key: keyOf(find, words),
    article: false,
    ...bearersOf(find),
  };
}

/** "Rachel Neaman said … Rachel left": an unlike case ("Rachel Reeves") is longer, and stands. */
function forename(find: Find, words: string): ShortForm | undefined {
  const first = words.slice(0, Math.max(words.indexOf(' '), 0));
  const isForename =
    FORENAMES.has(first) || (/^[A-Z][a-z]{2,}$/.test(first) && !GENERIC.has(first) && headRow(first) === undefined);
  if (find.type !== 'person' || !isForename || FORENAMES_THAT_ARE_WORDS.has(first)) return undefined;
  return {
    words: first,
    type: 'person',
    from: find.end,
    why: 'forename after the full name',
    key: keyOf(find, words),
    article: false,
    ...bearersOf(find),
  };
}

/** Bodies are named like policies ("Initiative") and policies like bodies ("Platform"). */
function isHeadOf(head: string, type: EntityType): boolean {
  const row = headRow(head);
  return (
    row !== undefined &&
    (row.type === type || (/organisation|programme/.test(type) && /organisation|programme/.test(row.type)))
  );
}

/** "Joint Action Group for Energy" → "Joint Action Group"; "College of Policing" → "College", with its article. */
function shorter(find: Find, words: string): ShortForm[] {
  if (!TEACHERS.has(find.type) || !words.includes(' ')) return [];
  const common = { type: find.type, from: find.end, key: keyOf(find, words), ...bearersOf(find) };
  const forms: ShortForm[] = [];
  const bare = words.replace(/ (?:19|20)\d\d$/, '').replace(/^(?:19|20)\d\d /, '');
  const complement = / (?:of|for|on|to|against|with|in) /.exec(bare);
  const front = complement === null ? bare : bare.slice(0, complement.index);
  if (front !== words && front.includes(' '))
    forms.push({ ...common, words: front, why: 'name before its complement', article: false });
  const head = front.slice(front.lastIndexOf(' ') + 1);
  const pair = front.split(' ').slice(-2).join(' ');
  if (isHeadOf(head, find.type) && pair !== front)
    forms.push({ ...common, words: pair, why: 'head of a longer name', article: true });
  if (isHeadOf(head, find.type) && !TOO_GENERAL.test(head))
    forms.push({ ...common, words: head, why: 'head of a longer name', article: true });
  return forms;
}

/** "Migration Act 2023" → "the 2023 Act". */
function dated(find: Find, words: string): ShortForm | undefined {
  const [, kind, year] =
    /\b(Act|Bill|Regulations|Order|Directive|Convention|Protocol)(?: (?:of )?)((?:19|20)\d\d)$/.exec(words) ?? [];
  if (find.type !== 'law' || kind === undefined || year === undefined) return undefined;
  return {
    words: `${year} ${kind}`,
    type: 'law',
    from: find.end,
    why: 'year and kind of a law',
    key: keyOf(find, words),
    article: true,
    ...bearersOf(find),
  };
}

function initials(find: Find, words: string): ShortForm[] {
  if (!TEACHERS.has(find.type)) return [];
  const short = initialsOf(words);
  if (short.length < 3 || short.length > 7 || !/^[A-Z&]+$/.test(short)) return [];
  return [
    {
      words: short,
      type: find.type,
      from: find.end,
      why: 'initials of a name',
      key: keyOf(find, words),
      article: false,
      ...bearersOf(find),
    },
  ];
}

/** What the finds of a text teach, by the words of the short form. Each find teaches at most a handful. */
export function shortFormsOf(text: string, finds: readonly Find[]): ReadonlyMap<string, readonly ShortForm[]> {
  const forms = new Map<string, ShortForm[]>();
  const seen = new Set<string>();
  const byPlace = new Map(finds.map((find) => [find.start, find]));
  for (const find of finds) {
    if (!NAMED.has(find.type)) continue;
    const words = text.slice(find.start, find.end);
    const told = definition(text, find, words);
    const defined = told && linkedByLetters(told, byPlace.get(text.indexOf(told.words, find.end)));
    const known = seen.has(`${find.type} ${words}`);
    seen.add(`${find.type} ${words}`);
    const taught = known
      ? []
      : [
          surname(find, words),
          forename(find, words),
          dated(find, words),
          ...shorter(find, words),
          ...initials(find, words),
        ];
    for (const form of [defined, reverseDefinition(text, find, words), ...taught]) {
      if (form === undefined) continue;
      const list = forms.get(form.words) ?? [];
      forms.set(form.words, list);
      if (!list.some((known) => known.key === form.key && known.type === form.type)) list.push(form);
    }
  }
  return forms;
}

const ARTICLE = /(?:^|[^\w-])(?:[Tt]he|[Tt]his|[Oo]ur|[Ss]aid)(?: (?:new|first|second|third|proposed|draft))? $/;

/** The form that holds at a place: taught before it, and not two things by then. A definition beats the rest. */
function holding(forms: readonly ShortForm[], text: string, start: number): ShortForm | undefined {
  const taught = forms.filter((form) => form.from <= start);
  const defined = taught.findLast(isDefined);
  const form = defined ?? (new Set(taught.map((form) => form.key)).size === 1 ? taught[0] : undefined);
  if (form === undefined || !form.article) return form;
  return ARTICLE.test(text.slice(Math.max(0, start - 16), start)) ? form : undefined;
}

/** Short forms that the text has taught, where they stand after the lesson. Time: linear in the tokens. */
export function findShortForms(tokens: Tokens, forms: ReadonlyMap<string, readonly ShortForm[]>): Find[] {
  const { text } = tokens;
  const finds: Find[] = [];
  const byFirst = new Map<string, string[]>();
  for (const words of forms.keys()) {
    const first = /^[\p{L}\p{N}]+/u.exec(words)?.[0] ?? words;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((one, other) => other.length - one.length),
    );
  }
  if (byFirst.size === 0) return finds;
  const shapes = wordShapes(byFirst.keys());
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kinds[at];
    if (kind !== CAPITAL && kind !== DIGIT) continue;
    const start = tokens.starts[at] ?? 0;
    const wordEnd = tokens.ends[at] ?? start;
    if (!mayBe(shapes, text.charCodeAt(start), wordEnd - start)) continue;
    for (const words of byFirst.get(text.slice(start, wordEnd)) ?? []) {
      const end = start + words.length;
      if (!text.startsWith(words, start) || !endsWord(text, end) || inCompound(text, start, end)) continue;
      const form = holding(forms.get(words) ?? [], text, start);
      if (form === undefined) continue;
      finds.push({ start, end, type: form.type, why: form.why, ...(form.bearers && { bearers: form.bearers }) });
      break;
    }
  }
  return finds;
}
