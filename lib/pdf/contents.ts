import type { Line } from './line';

/** Dots that lead from the title of a chapter to its page. */
const LEADER = /(?:\.\s?){4,}|…\s?…/u;
const TITLE = /^(?:table of )?contents$/iu;
const ENDS_WITH_PAGE = /\s(?:\d{1,3}|[ivxlc]{1,6})$/u;
/** The last part of an entry stands off from its title by this, in sizes. */
const APART = 1;
/** So many lines of a long title may stand between two entries. */
const LONGEST_TITLE = 3;

function isEntry(line: Line): boolean {
  if (LEADER.test(line.text)) return true;
  const [last, before] = [line.runs.at(-1), line.runs.at(-2)];
  if (last === undefined || before === undefined || !ENDS_WITH_PAGE.test(line.text)) return false;
  return last.x - before.x - before.width > APART * line.size;
}

/**
 * The lines that are part of a table of contents: those with dots that lead to a number, and below the title “Contents”
 * those that end with a number apart from the words; and what stands between two of these.
 */
export function contentsLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const titleAt = lines.findIndex(({ text }) => TITLE.test(text));
  let lastEntry: number | undefined = titleAt < 0 ? undefined : titleAt;
  for (const [at, line] of lines.entries()) {
    const isBelowTitle = titleAt >= 0 && at > titleAt;
    if (!(isBelowTitle ? isEntry(line) : LEADER.test(line.text))) continue;
    if (lastEntry !== undefined && at - lastEntry <= LONGEST_TITLE + 1)
      for (const between of lines.slice(lastEntry, at)) found.add(between);
    found.add(line);
    lastEntry = at;
  }
  return found;
}
