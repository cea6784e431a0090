import { pattern } from '../match/pattern';
import type { Pattern } from '../match/pattern';
import type { Row } from './rule';
import type { SubjectKind } from './subjects';

/** How a clause is joined to what stands before it. Empty for a main clause. */
export type Lead = '' | 'relative' | 'that' | 'why' | 'if' | 'because' | 'while' | 'question';

/** Guidance tells its reader the rules: what an office "will" do there is how things work, not a promise. */
export type Genre = 'guidance' | 'policy';

/** The parts of a clause that rows look at. `action` goes from the trigger to the end of the clause. */
export type Part = 'before' | 'subject' | 'trigger' | 'action' | 'sentence';

/** A row of what is no commitment, or no report: all that it gives must fit. */
export interface Refusal extends Row {
  readonly genre?: Genre;
  readonly leads?: readonly Lead[];
  readonly kinds?: readonly SubjectKind[];
  /** Of "there will be": the kinds of what there will be that the row leaves. */
  readonly leavesComplement?: readonly SubjectKind[];
  readonly where: Partial<Readonly<Record<Part, Pattern>>>;
  readonly unless: Partial<Readonly<Record<Part, Pattern>>>;
  /** Kinds of actions of which one must be there, and kinds of which none may. */
  readonly does?: readonly Pattern[];
  readonly doesNot?: readonly Pattern[];
}

type Notations = Partial<Readonly<Record<Part, string>>>;

/** A refusal as it is written in a table. */
export interface RefusalRow extends Omit<Refusal, 'where' | 'unless'> {
  readonly where?: Notations;
  readonly unless?: Notations;
}

const patternsOf = (notations: Notations = {}): Partial<Record<Part, Pattern>> =>
  Object.fromEntries(Object.entries(notations).map(([part, words]) => [part, pattern(words)]));

export const refusing = (rows: readonly RefusalRow[]): readonly Refusal[] =>
  rows.map(({ where, unless, ...row }) => ({ ...row, where: patternsOf(where), unless: patternsOf(unless) }));

export const NOT_PUBLIC: readonly SubjectKind[] = ['others', 'thing', 'provision', 'world', 'document', 'none', 'time'];
export const NOT_SPEAKER: readonly SubjectKind[] = [
  'none', 'pronoun', 'others', 'document', 'public', 'time', 'scheme', 'provision', 'world', 'thing',
]; // prettier-ignore
