import type { EntityType } from '@/lib/model';

import { bearersOf, definition, initialsOf, keyOf, reverseDefinition } from './definitions';
import type { Find } from './find';
import { FORENAMES, FORENAMES_THAT_ARE_WORDS } from './lexicon';
import { headRow } from './heads';
import type { ShortForm } from './short-form';

/** How a text teaches a short form, and what a link by it rests on. Each row's example teaches the words in question, its counter-example does not. */
export const LESSONS = [
  { name: 'definition in brackets', how: 'definition', example: 'the Hospital Food Standards Panel (HFSP). The HFSP met', counterExample: 'the Hospital Food Standards Panel (in London). HFSP' },
  { name: 'initials of a name', how: 'abbreviation', example: 'the Rural Growth Agency. RGA staff', counterExample: 'rural growth agencies. RGA staff' },
  { name: 'surname after the full name', how: 'oblique', example: 'Sir Bernard Hogan-Howe said. Hogan-Howe left', counterExample: 'Hogan-Howe left' },
  { name: 'forename after the full name', how: 'oblique', example: 'Rachel Neaman said so. Rachel left', counterExample: 'Rachel left' },
  { name: 'year and kind of a law', how: 'oblique', example: 'the Harbour Towns Act 2023 passed. The 2023 Act helps', counterExample: 'The 2023 Act helps' },
  { name: 'head of a longer name', how: 'oblique', example: 'the College of Policing met. The College agreed', counterExample: 'The College agreed' },
  { name: 'name before its complement', how: 'oblique', example: 'a Joint Group for Energy met. The Joint Group agreed', counterExample: 'The group agreed' },
] as const; // prettier-ignore

/** Short forms that say nothing: each of them may be anybody's. */
const TOO_GENERAL =
  /^(?:Government|Minister|Ministers|Secretary|Office|Company|President|Director|Service|Services|Police|Parliament|England|Group|System|Officer|Chair|Executive|General|Statement|Report|Force|Forces|Team|Head|Order|Standards|Standard|Policy|Order|Paper|Contract|Budget|Survey|Regulations|Rules|Payment|Bank|Courts|Duty|Tax|Grant|Award|Bond|Line|Station|Road|Street)$/;
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
  if (find.type !== 'person' || !FORENAMES.has(first) || FORENAMES_THAT_ARE_WORDS.has(first)) return undefined;
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
  for (const find of finds) {
    const words = text.slice(find.start, find.end);
    const defined = definition(text, find, words);
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
