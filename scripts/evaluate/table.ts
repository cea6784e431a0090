/** A Markdown table whose columns are padded, so that it reads on a screen too. Figures stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => String(cell).replaceAll('|', '\\|')));
  const widths = head.map((title, at) => Math.max(title.length, 3, ...cells.map((row) => row[at]?.length ?? 0)));
  const isFigure = head.map((_, at) => rows.length > 0 && rows.every((row) => /^[-\d.]*$/.test(String(row[at] ?? ''))));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (isFigure[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (isFigure[at] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), `| ${rule.join(' | ')} |`, ...cells.map(line)].join('\n');
}

/** A share of 1, to three places; nothing to share: a dash. */
export const share = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(3));
