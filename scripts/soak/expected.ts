// What must stand in the store: what the product has said is kept, and nothing else.

export interface ExpectedNote {
  /** Stands in the words of the note alone, and finds it again. */
  readonly mark: string;
  readonly body: string;
  readonly page: string;
  readonly revision: number;
}

export interface Expected {
  /** By their marks. A note that was brought back from a file beside the reader's has a mark of its own. */
  readonly notes: Map<string, ExpectedNote>;
  readonly bin: Map<string, ExpectedNote>;
  /** Addresses of pages that were read to their end while the background was left alone. */
  readonly read: Set<string>;
  /** Addresses of pages of which it is not known whether the reading was kept: the background was stopped meanwhile. */
  readonly perhapsRead: Set<string>;
  /** Addresses of pages whose words must be kept, and of those whose words may be: they had notes. */
  readonly kept: Set<string>;
  readonly perhapsKept: Set<string>;
  /** The edition of the pack that was taken in; 0: none. */
  pack: number;
  /** Documents asked for at GOV.UK, once each. */
  imports: number;
  readonly watched: Set<string>;
  searches: number;
  density: string;
}

export function nothingExpected(): Expected {
  return {
    notes: new Map(),
    bin: new Map(),
    read: new Set(),
    perhapsRead: new Set(),
    kept: new Set(),
    perhapsKept: new Set(),
    pack: 0,
    imports: 0,
    watched: new Set(),
    searches: 0,
    density: 'names',
  };
}

/** The note goes to the bin. */
export function binned({ notes, bin }: Expected, mark: string): void {
  const note = notes.get(mark);
  if (note === undefined) return;
  notes.delete(mark);
  bin.set(mark, note);
}

/** All of a page goes: what was written on it, that it was read, and its words. */
export function forgotten(expected: Expected, page: string): void {
  for (const notes of [expected.notes, expected.bin])
    for (const [mark, note] of notes) if (note.page === page) notes.delete(mark);
  for (const pages of [expected.read, expected.perhapsRead, expected.kept, expected.perhapsKept]) pages.delete(page);
}
