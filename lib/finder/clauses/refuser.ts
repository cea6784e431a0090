import type { Part as PartName, Refusal } from '../tables/refusal';
import type { Clause } from './clause';

const PARTS: readonly PartName[] = ['subject', 'trigger', 'before', 'action', 'sentence'];

function applies(
  { genre, leads, kinds, leavesComplement, where, unless, does, doesNot }: Refusal,
  clause: Clause,
): boolean {
  if (genre !== undefined && genre !== clause.genre) return false;
  if (leads?.includes(clause.lead) === false) return false;
  if (kinds?.includes(clause.kind) === false) return false;
  for (const name of PARTS) {
    const [wanted, unwanted] = [where[name], unless[name]];
    if (wanted === undefined && unwanted === undefined) continue;
    const part = clause[name];
    if (wanted?.fits(part.words, part) === false || unwanted?.fits(part.words, part) === true) return false;
  }
  if (leavesComplement?.includes(clause.complement) === true) return false;
  const { action } = clause;
  if (does !== undefined && !does.some((verb) => verb.fits(action.words, action))) return false;
  return doesNot === undefined || !doesNot.some((verb) => verb.fits(action.words, action));
}

/** Gives the first row that refuses a clause, if one does. */
export const refuser =
  (rows: readonly Refusal[]) =>
  (clause: Clause): Refusal | undefined =>
    rows.find((row) => applies(row, clause));
