import type { Note } from '@/lib/model';

const BREAK = '\r\n';
/** Signs that make a table program calculate a cell, the fullwidth ones of East Asian programs too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const SPECIAL = /[",\r\n]/;
/** Without it, table programs take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A cell that is read as text: one that a table program would calculate begins with an apostrophe.
 * @see RFC 4180; OWASP, CSV injection
 */
function cell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const nowOf = ({ placement }: Note): string => ('now' in placement ? placement.now : '');

const COLUMNS: readonly { readonly name: string; readonly of: (note: Note) => string }[] = [
  { name: 'Page', of: ({ page }) => page.title },
  { name: 'Address', of: ({ page }) => page.address },
  {
    name: 'State',
    of: ({ placement }) => ('moved' in placement ? `${placement.state}, moved` : placement.state),
  },
  { name: 'Quote', of: ({ selector }) => selector.exact },
  { name: 'Words now', of: nowOf },
  { name: 'Note', of: ({ body }) => body },
  { name: 'Kind', of: ({ kind }) => kind ?? 'note' },
  { name: 'Tags', of: ({ tags }) => tags.join('; ') },
  { name: 'About', of: ({ links }) => (links ?? []).map(({ id }) => id).join('; ') },
  { name: 'Created', of: ({ created }) => created },
  { name: 'Changed', of: ({ changed }) => changed },
  { name: 'Id', of: ({ id }) => id },
];

/** A table, one row a line, its first the names of the columns. */
export function csvTable<Row>(
  columns: readonly { readonly name: string; readonly of: (row: Row) => string }[],
  rows: readonly Row[],
): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => of(row)))];
  return BYTE_ORDER_MARK + lines.map((cells) => cells.map(cell).join(',') + BREAK).join('');
}

/** Notes as a table, one a line. */
export const toCsv = (notes: readonly Note[]): string => csvTable(COLUMNS, notes);
