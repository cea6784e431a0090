import type { ClauseWords } from '../clause';

/** A row of what is no commitment, or no progress: every pattern must fit its part of the clause. */
export interface Refusal {
  readonly name: string;
  readonly where: Partial<Readonly<Record<keyof ClauseWords, RegExp>>>;
  /** A sentence without a commitment. */
  readonly example: string;
  /** A sentence like it that holds one. */
  readonly counterExample: string;
}

type Part = keyof ClauseWords;

/** Gives the first row that refuses a clause, if one does. */
export function refuser(rows: readonly Refusal[]): (words: ClauseWords) => Refusal | undefined {
  const prepared = rows.map((row) => ({ row, parts: Object.entries(row.where) as [Part, RegExp][] }));
  return (words) => prepared.find(({ parts }) => parts.every(([part, pattern]) => pattern.test(words[part])))?.row;
}

/** An aside and up to three adverbs before the verb of an action. */
const SOFTLY =
  '(?:(?:not|of course|also|almost|now|then|therefore|thus|further|together|in turn|all|both|still|only|always|often|never|sometimes|soon|clearly|[a-z]{2,16}ly),? ){0,3}';

/** An action that starts with one of `words`, a regular expression, after adverbs. */
export const starts = (words: string): RegExp => new RegExp(`^(?:, ?[^,]{2,40}, ?)?${SOFTLY}(?:${words})\\b`, 'i');
