/** What is to be done so that the index says what the store says: rows to be read, and members to be taken out. */
export interface Difference {
  readonly fresh: readonly string[];
  readonly gone: readonly string[];
}

/**
 * Compares what the index holds with the rows that the store lists, each with its state. Reads no row. What is held in
 * another state is to be read, and stays until that is done.
 */
export function difference(
  members: ReadonlyMap<string, { readonly stamp: string }>,
  listed: ReadonlyMap<string, string>,
): Difference {
  const fresh: string[] = [];
  for (const [row, stamp] of listed) if (members.get(row)?.stamp !== stamp) fresh.push(row);
  const gone: string[] = [];
  for (const row of members.keys()) if (!listed.has(row)) gone.push(row);
  return { fresh, gone };
}
