/** What the index holds of one row of the store: the state the row was in, and the entries made of it. */
export interface Member {
  readonly stamp: string;
  readonly entries: readonly string[];
}

export type Members = ReadonlyMap<string, Member>;

/** What is to be done so that the index says what the store says: rows to be read, and members to be taken out. */
export interface Difference {
  readonly fresh: readonly string[];
  readonly gone: readonly string[];
}

/** Compares what the index holds with the rows that the store lists, each with its state. Reads no row. */
export function difference(members: Members, listed: ReadonlyMap<string, string>): Difference {
  const fresh = [...listed].filter(([row, stamp]) => members.get(row)?.stamp !== stamp).map(([row]) => row);
  const gone = [...members.keys()].filter((row) => members.get(row)?.stamp !== listed.get(row));
  return { fresh, gone };
}
