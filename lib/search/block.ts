import type { NumberedEntry } from './segment';

/** What the index holds of one row of the store: the state the row was in, and the entries made of it. */
export interface Member {
  readonly row: string;
  readonly stamp: string;
  readonly entries: readonly NumberedEntry[];
}

/** An entry as it is written: what can be told from another field is left out (0). */
type Written = readonly [
  number: number,
  lengths: readonly number[],
  id: string | 0,
  kind: NumberedEntry['entry']['kind'],
  ref: string | 0,
  more?: Pick<NumberedEntry['entry'], 'page' | 'strength' | 'by'>,
];

interface Block {
  /** Each state once: most rows of a pack or of the seeds are in the same one. */
  readonly stamps: readonly string[];
  readonly rows: readonly (readonly [row: string, stamp: number, ...entries: readonly Written[]])[];
}

/** The reference of an entry that is named after its row. */
const refOf = (id: string): string => id.slice(id.indexOf(' ') + 1);

function written(row: string, { number, lengths, entry: { id, kind, ref, ...more } }: NumberedEntry): Written {
  const short = [number, lengths, id === row ? 0 : id, kind, ref === refOf(id) ? 0 : ref] as const;
  return Object.keys(more).length === 0 ? short : [...short, more];
}

/** Members as text, small enough that those of all rows are read when the index is opened. */
export function writeBlock(members: readonly Member[]): string {
  const stamps = [...new Set(members.map(({ stamp }) => stamp))];
  const at = new Map(stamps.map((stamp, place) => [stamp, place]));
  const rows = members.map(
    ({ row, stamp, entries }) => [row, at.get(stamp) ?? 0, ...entries.map((entry) => written(row, entry))] as const,
  );
  return JSON.stringify({ stamps, rows } satisfies Block);
}

/** An entry as it was written for this row. */
function entryOf(row: string, [number, lengths, shortId, kind, shortRef, more]: Written): NumberedEntry {
  const id = shortId === 0 ? row : shortId;
  const ref = shortRef === 0 ? refOf(id) : shortRef;
  return { number, lengths, entry: more === undefined ? { id, kind, ref } : { id, kind, ref, ...more } };
}

/** @throws SyntaxError, TypeError where it is no such text */
export function readBlock(json: string): readonly Member[] {
  const { stamps, rows } = JSON.parse(json) as Block;
  return rows.map((row) => {
    const [name, stamp] = row;
    const entries = row.slice(2) as unknown as readonly Written[];
    return { row: name, stamp: stamps[stamp] ?? '', entries: entries.map((entry) => entryOf(name, entry)) };
  });
}
