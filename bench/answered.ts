import { BOUNDS } from './bounds';
import type { QuestionId } from './bounds';
import { judge } from './judge';
import type { Row } from './measure';

/** What the system may not tell. */
const MAY_BE_MISSING: readonly QuestionId[] = ['memory/whole'];

/** The questions of one bench: those under its name. */
export const questionsOf = (bench: string): readonly QuestionId[] =>
  (Object.keys(BOUNDS) as QuestionId[]).filter((id) => id.startsWith(`${bench}/`));

export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
  constructor(
    readonly bench: string,
    readonly questions: readonly string[],
  ) {
    super(`${bench} has bounds for what it does not answer: ${questions.join(', ')}.`);
  }
}

export class NotAsked extends Error {
  override readonly name = 'NotAsked';
  constructor(
    readonly bench: string,
    readonly questions: readonly string[],
  ) {
    super(`${bench} answers what stands under another name in bench/bounds.ts: ${questions.join(', ')}.`);
  }
}

/**
 * Sees that a bench answered each question that stands under its name in `bounds.ts`, and no other.
 * @throws NotAnswered, NotAsked
 * @throws NoBound of a case without a limit
 */
export function checkAnswered(bench: string, rows: readonly Row[]): void {
  const asked = questionsOf(bench);
  const missing = asked.filter((id) => !MAY_BE_MISSING.includes(id) && rows.every((row) => row.id !== id));
  if (missing.length > 0) throw new NotAnswered(bench, missing);
  const others = rows.filter(({ id }) => !asked.includes(id)).map(({ id }) => id);
  if (others.length > 0) throw new NotAsked(bench, others);
  rows.forEach((row) => judge(row));
}
