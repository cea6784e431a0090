import { needsOf } from './needs';
import { openingsOf } from './openings';
import type { Opening } from './openings';

/** A row to be tried at this many letters behind the start of a word. */
export interface Trial {
  readonly row: number;
  readonly behind: number;
}

/** What a word, in small letters, calls for; rows are told by their numbers. */
export interface WordCalls {
  /** Rows that may match in any sentence. */
  readonly free: readonly number[];
  /** Rows that a sentence with this word may hold. */
  readonly neededBy: (word: string) => readonly number[];
  /** Where in this word which rows may begin to match. */
  readonly triedAt: (word: string) => readonly Trial[];
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
function needReader(needs: readonly { letters: string; row: number }[]): (word: string) => readonly number[] {
  const byKey = Map.groupBy(needs, ({ letters }) => letters.slice(0, KEY));
  return (word) => {
    const rows: number[] = [];
    for (let at = 0; at + KEY <= word.length; at++) {
      const here = byKey.get(word.slice(at, at + KEY));
      if (here === undefined) continue;
      for (const { letters, row } of here) if (word.startsWith(letters, at)) rows.push(row);
    }
    return unique(rows);
  };
}

/** The rows that may match from here on in a word. */
function openingReader(patterns: readonly RegExp[]): (rest: string) => readonly number[] {
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

/** Tells where which of these patterns need be tried, and which a sentence may hold at all. */
export function wordCalls(patterns: readonly RegExp[]): WordCalls {
  const needs = patterns.map((pattern) => needsOf(pattern));
  const opened = openingReader(patterns);
  return {
    free: needs.flatMap((letters, row) => (letters === undefined ? [row] : [])),
    neededBy: needReader(needs.flatMap((all, row) => (all ?? []).map((letters) => ({ letters, row })))),
    triedAt: (word) =>
      beginningsOf(word).flatMap((behind) => opened(word.slice(behind)).map((row) => ({ row, behind }))),
  };
}
