import type { ClauseWords } from '../clause';

/** A row of what is no commitment, or no progress: every pattern must fit its part of the clause. */
export interface Refusal {
  readonly name: string;
  readonly where: Partial<Readonly<Record<keyof ClauseWords, RegExp>>>;
  /** Kinds of actions of which one must be there. */
  readonly when?: readonly RegExp[];
  /** Kinds of actions of which none may be there. */
  readonly unless?: readonly RegExp[];
  /** Why the row stands though few stored texts need it: the class that it is. */
  readonly because?: string;
  /** A sentence without a commitment. */
  readonly example: string;
  /** A sentence like it that holds one. */
  readonly counterExample: string;
}

type Part = keyof ClauseWords;

/** Gives the first row that refuses a clause, if one does. */
export function refuser(rows: readonly Refusal[]): (words: ClauseWords) => Refusal | undefined {
  const prepared = rows.map((row) => ({ row, parts: Object.entries(row.where) as [Part, RegExp][] }));
  return (words) =>
    prepared.find(
      ({ row: { when, unless }, parts }) =>
        parts.every(([part, pattern]) => pattern.test(words[part])) &&
        (when === undefined || when.some((kind) => kind.test(words.action))) &&
        (unless === undefined || !unless.some((kind) => kind.test(words.action))),
    )?.row;
}
