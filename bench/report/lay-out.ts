// Rows in groups under their question, from top to bottom: where a chart draws what.
import { BOUNDS } from '../bounds';
import type { Row } from '../measure';
import { GUTTER, LINE, linesOfWords, text } from './svg';

const [MARGIN, BELOW_QUESTION, BELOW_GROUP, BELOW_TITLE] = [16, 6, 10, 12] as const;
const [LINE_LETTERS, CASE_LETTERS] = [105, 32] as const;

export interface Placed {
  readonly row: Row;
  /** The upper edge of what is drawn of it. */
  readonly top: number;
}

export interface LaidOut {
  readonly words: readonly string[];
  readonly placed: readonly Placed[];
  /** The upper edge of the axis. */
  readonly bottom: number;
}

/** @param depth how high a row is, names of cases aside */
export function layOut(title: string, rows: readonly Row[], depth: number): LaidOut {
  const words: string[] = [text(title, { class: 'question', x: MARGIN, y: MARGIN + LINE, 'font-size': 16 })];
  const placed: Placed[] = [];
  let at = MARGIN + LINE + BELOW_TITLE;
  for (const [id, group] of Map.groupBy(rows, (row) => row.id)) {
    for (const line of linesOfWords(BOUNDS[id].question, LINE_LETTERS)) {
      at += LINE;
      words.push(text(line, { class: 'ink', x: MARGIN, y: at }));
    }
    at += BELOW_QUESTION;
    for (const row of group) {
      const lines = row.on === '' ? [] : linesOfWords(row.on, CASE_LETTERS);
      const height = Math.max(depth, lines.length * LINE);
      const first = at + (height - lines.length * LINE) / 2 + LINE - 4;
      words.push(
        ...lines.map((line, nth) =>
          text(line, { class: 'soft', x: GUTTER - 8, y: first + nth * LINE, 'text-anchor': 'end' }),
        ),
      );
      placed.push({ row, top: at + (height - depth) / 2 });
      at += height + 4;
    }
    at += BELOW_GROUP;
  }
  return { words, placed, bottom: at };
}
