import type { EntityType } from '@/lib/model';

import type { Find } from './find';
import type { Bearer } from './gazetteer';
import { headRow } from './heads';
import { SMALL } from './word-lists';

/** A short form that this text gives a name: good from `from` on. */
export interface ShortForm {
  readonly words: string;
  readonly type: EntityType;
  readonly from: number;
  readonly why: string;
  /** What it stands for; two different ones make a short form useless. */
  readonly key: string;
  readonly bearers?: readonly Bearer[];
  /** Only after "the" or "this". */
  readonly article: boolean;
}

/** How a text teaches a short form. Each row's example teaches the words in question, its counter-example does not. */
export const LESSONS = [
  { name: 'definition in brackets', example: 'the Hospital Food Standards Panel (HFSP). The HFSP met', counterExample: 'the Hospital Food Standards Panel (in London). HFSP' },
  { name: 'initials of a name', example: 'the Rural Growth Agency. RGA staff', counterExample: 'rural growth agencies. RGA staff' },
  { name: 'surname after the full name', example: 'Sir Bernard Hogan-Howe said. Hogan-Howe left', counterExample: 'Hogan-Howe left' },
{ name: 'year and kind of a law', example: 'the Harbour Towns Act 2023 passed. The 2023 Act helps', counterExample: 'The 2023 Act helps' },
  { name: 'head of a longer name', example: 'the College of Policing met. The College agreed', counterExample: 'The College agreed' },
  { name: 'name before its complement', example: 'a Joint Group for Energy met. The Joint Group agreed', counterExample: 'The group agreed' },
] as const; // prettier-ignore

const DEFINED =
  /^ \((?:the |hereafter |hereinafter |also known as |known as |or )*["']?(?:the )?((?:(?:19|20)\d\d )?[A-Z][\w&/-]*(?: [A-Z][\w&-]*){0,4})["']?(?=[),;]| (?:and|or) )/;
const QUOTED = /^[^"']*["']/;
const CAPITALS = /[A-Z]/g;
/** Short forms that say nothing: each of them may be anybody's. */
const TOO_GENERAL =
  /^(?:Government|Minister|Ministers|Secretary|Office|Department|Company|President|Director|Service|Services|Police|Parliament|England|Group|System|Officer|Chair|Executive|General|Statement|Report|Force|Forces|Team|Head|Order|Standards|Standard|Policy|Order|Paper|Contract|Budget|Survey|Regulations|Rules|Payment|Bank|Court|Courts|Duty|Tax|Grant|Award|Bond|Line|Station|Road|Street|Council)$/;
const TEACHERS: ReadonlySet<EntityType> = new Set(['organisation', 'programme', 'law', 'event', 'place']);

const keyOf = (find: Find, words: string): string =>
  find.bearers?.length === 1 ? (find.bearers[0]?.id ?? words) : words;

/** "UK Space Agency" → "UKSA": the first letters, a word in capitals as it is. */
export function initialsOf(words: string): string {
  return words
    .split(/[\s-]+/)
    .filter((word) => !SMALL.has(word))
    .map((word) => (/^[A-Z]{2,4}$/.test(word) ? word : word.charAt(0).toUpperCase()))
    .join('');
}

/** Whether `short` may stand for `words`: its capitals are among the first letters, in order. */
function abbreviates(short: string, words: string): boolean {
  let at = 0;
  const letters = words.toUpperCase();
  for (const letter of short.replace(/s$/, '').match(CAPITALS) ?? []) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.charAt(0) === short.charAt(0).toUpperCase() || /^[A-Z]{3,}/.test(short);
}

function definition(text: string, find: Find, words: string): ShortForm | undefined {
  if (/date|money|quantity/.test(find.type)) return undefined;
  const after = text.slice(find.end, find.end + 80);
  const short = DEFINED.exec(after)?.[1];
  if (short === undefined) return undefined;
  if (short.endsWith('s') && /country|place|person/.test(find.type)) return undefined;
  const said = QUOTED.test(after.slice(0, after.indexOf(short))) || /^ \((?:the|here|also|known)/.test(after);
  const capitals = short.match(CAPITALS)?.length ?? 0;
  if (!said && (capitals < 2 || short.includes(' ') || !abbreviates(short, words))) return undefined;
  const body = bodyOfOffice(find, words, short);
  return {
    words: short,
    type: body === undefined ? find.type : 'organisation',
    from: WHOLE_TEXT.test(short) ? 0 : find.end,
    why: 'definition in brackets',
    key: body ?? keyOf(find, words),
    article: false,
    ...(body === undefined && bearersOf(find)),
  };
}

/** Capitals alone mean one thing in the whole text, before it is said in full too. */
const WHOLE_TEXT = /^[A-Z][A-Z&-]+[A-Z]s?$/;

/** "Managing Director of the International Monetary Fund (IMF)": the abbreviation is the body's, not the office's. */
function bodyOfOffice(find: Find, words: string, short: string): string | undefined {
  const body = find.type === 'role' ? / (?:of|for|to|at) (?:the )?(.*)$/.exec(words)?.[1] : undefined;
  return body !== undefined && initialsOf(body) === short ? body : undefined;
}

const bearersOf = (find: Find): { bearers?: readonly Bearer[] } =>
  find.bearers === undefined ? {} : { bearers: find.bearers };

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
      : [surname(find, words), dated(find, words), ...shorter(find, words), ...initials(find, words)];
    for (const form of [defined, ...taught]) {
      if (form === undefined) continue;
      const list = forms.get(form.words) ?? [];
      forms.set(form.words, list);
      if (!list.some((known) => known.key === form.key && known.type === form.type)) list.push(form);
    }
  }
  return forms;
}
