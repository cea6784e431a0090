import type { EntityType } from '@/lib/model';

import { SMALL } from '../tables/word-lists';
import type { Find } from './find';
import type { Bearer } from './gazetteer';

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

const DEFINED =
  /^ \((?:the |hereafter |hereinafter |also known as |known as |or )*["']?(?:the )?((?:(?:19|20)\d\d )?[A-Z][\w&/-]*(?: [A-Z][\w&-]*){0,4})["']?(?=[),;]| (?:and|or) )/;
const QUOTED = /^[^"']*["']/;
const CAPITALS = /[A-Z]/g;
/** "Oversight Group (OAG) for Scotland": the letters stand within the name. */
const INNER = / \(([A-Z][A-Za-z]{1,6}[A-Z])\) /;

/** What a find stands for: the one entity that it is known as, else its words, whatever their capitals. */
export const keyOf = (find: Find, words: string): string =>
  (find.bearers?.length === 1 ? find.bearers[0]?.id : undefined) ?? words.toLowerCase();

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

/** "X (Y)": Y is a name of X. */
export function definition(text: string, find: Find, words: string): ShortForm | undefined {
  if (/date|money|quantity/.test(find.type)) return undefined;
  const after = text.slice(find.end, find.end + 80).replace(/^["'](?= \()/, '');
  const inner = find.type === 'law' ? undefined : INNER.exec(words)?.[1];
  const short = inner ?? DEFINED.exec(after)?.[1];
  if (short === undefined) return undefined;
  if (short.endsWith('s') && /country|place|person/.test(find.type)) return undefined;
  const said =
    inner !== undefined ||
    QUOTED.test(after.slice(0, after.indexOf(short))) ||
    /^ \((?:the|here|also|known)/.test(after);
  const capitals = short.match(CAPITALS)?.length ?? 0;
  if (!said && (capitals < 2 || short.includes(' ') || !abbreviates(short, words))) return undefined;
  if (/country|place/.test(find.type) && !abbreviates(short, words)) return undefined;
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

/** A word that says which thing is named has so many letters; of one spelling or another ("Licencing") so many agree. */
const TELLING = 4;
const STEM = 5;
const stemsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter((word) => word.length >= TELLING)
    .map((word) => word.slice(0, STEM));

/** Whether a name says no more than another: "Debt Management Office" of "UK Debt Management Office". */
function isWithin(words: string, name: string): boolean {
  const [said, whole] = [stemsOf(words), new Set(stemsOf(name))];
  return said.length > 1 && said.every((stem) => whole.has(stem));
}

/**
 * A short form whose words no list knows, but whose letters in the brackets one does: it is linked where the words are
 * that name, misspelt or without its front.
 * @param letters what stands in the brackets, if it is a name by itself
 */
export function linkedByLetters(form: ShortForm, letters: Find | undefined): ShortForm {
  if (form.bearers !== undefined || letters?.bearers === undefined || letters.type !== form.type) return form;
  const bearers = letters.bearers.filter(({ name }) => isWithin(form.key, name));
  return bearers.length === 1 ? { ...form, bearers } : form;
}

export const bearersOf = (find: Find): { bearers?: readonly Bearer[] } =>
  find.bearers === undefined ? {} : { bearers: find.bearers };

/** How far before a name in brackets its letters are looked for. */
const LETTERS_LENGTH = 20;
const LETTERS_BEFORE = /(?:^|[^\w-])([A-Z][A-Z&]{1,8}) \((?:the )?$/;

/** "HTO (the Harbour Towns Office)": the letters first, the name in brackets. */
export function reverseDefinition(text: string, find: Find, words: string): ShortForm | undefined {
  if (text.charAt(find.end) !== ')' || /date|money|quantity|person/.test(find.type)) return undefined;
  const letters = LETTERS_BEFORE.exec(text.slice(Math.max(0, find.start - LETTERS_LENGTH), find.start))?.[1];
  if (letters === undefined || initialsOf(words) !== letters) return undefined;
  return {
    words: letters,
    type: find.type,
    from: 0,
    why: 'definition in brackets',
    key: keyOf(find, words),
    article: false,
    ...bearersOf(find),
  };
}
