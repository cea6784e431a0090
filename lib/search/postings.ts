// Where a word stands, as text: for each field the numbers of the entries, in base 36, each with how often where that is
// more than once. "4k 4m,2||7" is: in the first field of 4k once and of 4m twice, in the third field of 7 once.

const BASE = 36;

/** For each field by its place: entry number → how often the word stands there. As MiniSearch writes it. */
export type FieldPostings = Record<string, Record<string, number>>;

/** One entry of a field, as it is written. */
export const writePosting = (number: number, times: number): string =>
  times === 1 ? number.toString(BASE) : `${number.toString(BASE)},${times}`;

export const joinPostings = (fields: readonly (readonly string[])[]): string =>
  fields.map((field) => field.join(' ')).join('|');

/** Adds what stands in such a text to `into`, but for entries that are gone. */
export function readPostings(text: string, into: FieldPostings, stands: (number: number) => boolean): void {
  for (const [field, list] of text.split('|').entries()) {
    if (list === '') continue;
    const postings = (into[field] ??= {});
    for (const posting of list.split(' ')) {
      const comma = posting.indexOf(',');
      const number = Number.parseInt(comma === -1 ? posting : posting.slice(0, comma), BASE);
      if (stands(number)) postings[number] = comma === -1 ? 1 : Number(posting.slice(comma + 1));
    }
  }
}

/** Several texts of one word as one, without entries that are gone; '' where nothing stands. */
export function mergePostings(texts: readonly string[], stands: (number: number) => boolean): string {
  const all: FieldPostings = {};
  for (const text of texts) readPostings(text, all, stands);
  const last = Math.max(-1, ...Object.keys(all).map(Number));
  const fields = Array.from({ length: last + 1 }, (_, field) =>
    Object.entries(all[field] ?? {}).map(([number, times]) => writePosting(Number(number), times)),
  );
  return fields.some((field) => field.length > 0) ? joinPostings(fields) : '';
}
