import type { Span } from '@/lib/model';
import type { Cue } from './cues';
import { needsOf } from './needs';
import { openingsOf } from './openings';
import type { Opening } from './openings';
import type { TextWords } from './text-words';

/** A trigger that a row found, in offsets into its sentence. */
export interface Anchor<Row> extends Span {
  readonly row: Row;
}

export type AnchorFinder<Row> = (sentence: Span) => readonly Anchor<Row>[];

/** More triggers than this in one sentence are noise: a sentence of a policy text has one to four. */
const MOST_ANCHORS = 24;

type Searchable = Pick<Cue, 'pattern'>;

/** A row with its pattern made to be tried at one place. */
interface Prepared<Row> {
  readonly row: Row;
  readonly here: RegExp;
  /** It may be in a sentence that holds none of the letters that other rows need. */
  readonly free: boolean;
}

/** Rows with what can be told from their patterns: where they need not be tried. */
export interface Prepareds<Row> {
  readonly rows: readonly Prepared<Row>[];
  readonly callsOf: (word: string) => Calls;
}

/** What one word calls for, by the numbers of rows. */
interface Calls {
  /** Rows that a sentence with this word may hold. */
  readonly needed: readonly number[];
  /** Rows to be tried at this many letters behind the start of the word. */
  readonly tried: readonly { readonly row: number; readonly behind: number }[];
}

/** A pattern begins where a word does, or at an apostrophe inside it, or behind one: "we'll", "'will". */
const BEGINNINGS = /^(?!-)|'|(?<=')(?!-)/g;
const beginningsOf = (word: string): readonly number[] =>
  word.includes("'") ? Array.from(word.matchAll(BEGINNINGS), ({ index }) => index) : [0];

/** The letters by which openings are looked up. */
const KEY = 2;

const ANY: Opening = { starts: '', holds: '' };

export function searchable<Row extends Searchable>(rows: readonly Row[]): Prepareds<Row> {
  const needs = rows.map(({ pattern }) => needsOf(pattern));
  const anyNeed = new RegExp([...new Set(needs.flatMap((letters) => letters ?? []))].join('|') || '(?!)');
  const openings = rows.flatMap(({ pattern }, row) =>
    (openingsOf(pattern) ?? [ANY]).map((opening) => ({ ...opening, row })),
  );
  const byKey = Map.groupBy(openings, ({ starts }) => starts.slice(0, KEY));
  const rowsAt = (rest: string): ReadonlySet<number> => {
    const keyed = ['', rest.slice(0, 1), rest.slice(0, KEY)].flatMap((key) => byKey.get(key) ?? []);
    const fit = keyed.filter(({ starts, holds }) => rest.startsWith(starts) && rest.includes(holds));
    return new Set(fit.map(({ row }) => row));
  };
  return {
    rows: rows.map((row, index) => ({
      row,
      here: new RegExp(row.pattern.source, `${row.pattern.flags}y`),
      free: needs[index] === undefined,
    })),
    callsOf: (word) => ({
      needed: anyNeed.test(word)
        ? needs.flatMap((letters, row) => (letters?.some((part) => word.includes(part)) ? [row] : []))
        : [],
      tried: beginningsOf(word).flatMap((behind) => [...rowsAt(word.slice(behind))].map((row) => ({ row, behind }))),
    }),
  };
}

/**
 * Finds where rows match in the sentences of one masked text, in order; where two overlap the row that stands first
 * wins. A row is tried only where one of its words stands, in a sentence with the letters that it needs: most rows are
 * never tried in most sentences.
 */
export function anchorFinder<Row extends Searchable>(
  masked: string,
  words: TextWords,
  { rows, callsOf }: Prepareds<Row>,
): AnchorFinder<Row> {
  /** Copies of the patterns that this finder alone moves along its text. */
  const own = rows.map((row) => ({ ...row, here: new RegExp(row.here) }));
  const calls: (Calls | undefined)[] = [];
  return ({ start, end }) => {
    const sentence = masked.slice(start, end);
    const needed = new Set<number>();
    const places: number[][] = [];
    words.each({ start, end }, (word, at) => {
      const call = (calls[word] ??= callsOf(words.known[word] ?? ''));
      for (const row of call.needed) needed.add(row);
      for (const { row, behind } of call.tried) (places[row] ??= []).push(at + behind - start);
    });
    const anchors: Anchor<Row>[] = [];
    own.forEach(({ row, here, free }, index) => {
      const tried = places[index];
      if (tried !== undefined && (free || needed.has(index))) addAnchors(anchors, sentence, { row, here, tried });
    });
    return anchors.sort((a, b) => a.start - b.start);
  };
}

interface Trial<Row> {
  readonly row: Row;
  readonly here: RegExp;
  readonly tried: readonly number[];
}

function addAnchors<Row>(anchors: Anchor<Row>[], sentence: string, { row, here, tried }: Trial<Row>): void {
  let reached = 0;
  for (const start of tried) {
    if (start < reached) continue;
    here.lastIndex = start;
    if (!here.test(sentence)) continue;
    const end = here.lastIndex;
    reached = end;
    if (anchors.length >= MOST_ANCHORS) return;
    if (!anchors.some((other) => start < other.end && other.start < end)) anchors.push({ start, end, row });
  }
}
