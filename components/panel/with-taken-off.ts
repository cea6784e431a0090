import type { Correction, Span } from '@/lib/model';

/** A row of a list, or what was taken off where it stood. */
export type RowOrOff<Row> = { readonly row: Row } | { readonly off: Correction };

/**
 * Rows in the order of the page, with what was taken off where it stood; in another order it stands at the end.
 * @param placeOf where the words of a row stand, as the finder gave them
 */
export function withTakenOff<Row>(
  rows: readonly Row[],
  takenOff: readonly Correction[],
  { order, placeOf }: { readonly order: 'page' | 'other'; readonly placeOf: (row: Row) => Span },
): readonly RowOrOff<Row>[] {
  const listed = rows.map((row) => ({ row, at: placeOf(row).start }));
  const off = takenOff.map((one) => ({ off: one, at: one.selector.position.start }));
  const all: readonly (RowOrOff<Row> & { readonly at: number })[] = [...listed, ...off];
  return order === 'page' ? all.toSorted((one, other) => one.at - other.at) : all;
}
