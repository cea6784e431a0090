import { needsOf } from './needs';
import { openingsOf } from './openings';
import type { Opening } from './openings';

/** What one word calls for, by the numbers of rows. */
export interface Calls {
  /** Rows that a sentence with this word may hold. */
  readonly needed: readonly number[];
  /** Rows to be tried at this many letters behind the start of the word. */
  readonly tried: readonly { readonly row: number; readonly behind: number }[];
}

/** A pattern begins where a word does, or at an apostrophe inside it, or behind one: "we'll", "'will". */
const BEGINNINGS = /^(?!-)|'|(?<=')(?!-)/g;
const beginningsOf = (word: string): readonly number[] =>
  word.includes("'") ? Array.from(word.matchAll(BEGINNINGS), ({ index }) => index) : [0];

/** The letters by which openings and needs are looked up. */
const KEY = 2;
const ANY: Opening = { starts: '', holds: '' };

const unique = (rows: readonly number[]): readonly number[] => (rows.length < 2 ? rows : [...new Set(rows)]);

/** The rows of which a word holds letters that they need, looked up at each of its letters. */
function neededBy(patterns: readonly RegExp[]): (word: string) => readonly number[] {
  const needs = patterns.flatMap((pattern, row) => (needsOf(pattern) ?? []).map((letters) => ({ letters, row })));
  const byKey = Map.groupBy(needs, ({ letters }) => letters.slice(0, KEY));
  return (word) => {
    const rows: number[] = [];
    for (let at = 0; at + KEY <= word.length; at++)
      for (const { letters, row } of byKey.get(word.slice(at, at + KEY)) ?? [])
        if (word.startsWith(letters, at)) rows.push(row);
    return unique(rows);
  };
}

/** The rows that may match from here on in a word. */
function openedBy(patterns: readonly RegExp[]): (rest: string) => readonly number[] {
  const openings = patterns.flatMap((pattern, row) =>
    (openingsOf(pattern) ?? [ANY]).map((opening) => ({ ...opening, row })),
  );
  const byKey = Map.groupBy(openings, ({ starts }) => starts.slice(0, KEY));
  const loose = byKey.get('') ?? [];
  return (rest) => {
    const rows: number[] = [];
    for (const { holds, row } of loose) if (rest.includes(holds)) rows.push(row);
    for (const key of [rest.slice(0, 1), rest.slice(0, KEY)])
      for (const { starts, row } of (key === '' ? undefined : byKey.get(key)) ?? [])
        if (rest.startsWith(starts)) rows.push(row);
    return unique(rows);
  };
}

/** Tells for a word, in small letters, where which of these patterns need be tried, and which its sentence may hold. */
export function wordCalls(patterns: readonly RegExp[]): (word: string) => Calls {
  const needed = neededBy(patterns);
  const opened = openedBy(patterns);
  return (word) => ({
    needed: needed(word),
    tried: beginningsOf(word).flatMap((behind) => opened(word.slice(behind)).map((row) => ({ row, behind }))),
  });
}
