import type { Span } from '@/lib/model';
import type { Cue } from './cues';
import type { TextWords } from './text-words';
import { wordCalls } from './word-calls';
import type { WordCalls } from './word-calls';

/** A trigger that a row found, in offsets into its sentence. */
export interface Anchor<Row> extends Span {
  readonly row: Row;
}

export type AnchorFinder<Row> = (sentence: Span) => readonly Anchor<Row>[];

/** More triggers than this in one sentence are noise: a sentence of a policy text has one to four. */
const MOST_ANCHORS = 24;

type Searchable = Pick<Cue, 'pattern'>;

/** Rows with what can be told from their patterns: where they need not be tried. */
export interface Prepared<Row> {
  readonly rows: readonly Row[];
  readonly calls: WordCalls;
}

export function searchable<Row extends Searchable>(rows: readonly Row[]): Prepared<Row> {
  return { rows, calls: wordCalls(rows.map(({ pattern }) => pattern)) };
}

/**
 * Finds where rows match in the sentences of one masked text, in order; where two overlap the row that stands first
 * wins. A row is tried only where one of its words stands, in a sentence with the letters that it needs: most rows are
 * never tried in most sentences.
 */
export function anchorFinder<Row extends Searchable>(
  masked: string,
  words: TextWords,
  { rows, calls }: Prepared<Row>,
): AnchorFinder<Row> {
  /** The patterns as this finder alone moves them along its text. */
  const heres = rows.map(({ pattern }) => new RegExp(pattern.source, `${pattern.flags}y`));
  const neededBy = onceFor(words, calls.neededBy);
  const triedAt = onceFor(words, calls.triedAt);
  return ({ start, end }) => {
    const needed: boolean[] = [];
    for (const row of calls.free) needed[row] = true;
    words.each({ start, end }, (word) => {
      for (const row of neededBy(word)) needed[row] = true;
    });
    if (needed.length === 0) return [];
    const places: number[][] = [];
    words.each({ start, end }, (word, at) => {
      for (const { row, behind } of triedAt(word))
        if (needed[row] === true) (places[row] ??= []).push(at + behind - start);
    });
    const sentence = masked.slice(start, end);
    const anchors: Anchor<Row>[] = [];
    places.forEach((tried, index) => {
      const [row, here] = [rows[index], heres[index]];
      if (row !== undefined && here !== undefined) addAnchors(anchors, sentence, { row, here, tried });
    });
    return anchors.sort((a, b) => a.start - b.start);
  };
}

/** What each word of a text calls for, worked out when it is first met. */
function onceFor<Calls>(words: TextWords, callsOf: (word: string) => Calls): (word: number) => Calls {
  const known: (Calls | undefined)[] = [];
  return (word) => (known[word] ??= callsOf(words.known[word] ?? ''));
}

interface Trials<Row> {
  readonly row: Row;
  readonly here: RegExp;
  readonly tried: readonly number[];
}

function addAnchors<Row>(anchors: Anchor<Row>[], sentence: string, { row, here, tried }: Trials<Row>): void {
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
