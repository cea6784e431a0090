import type { ReportDocument, ReportRow, ReportTable, SeemingReport } from '@/lib/model';
import { dateWords } from '@/lib/words';

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** "same number, 4 words", "no number, 2 words shared". */
export function whyWords({ why, by }: ReportRow): string {
  const words = why.words === 0 ? 'no word shared' : counted(why.words, 'word');
  const number = why.number === 'same' ? 'same number' : 'no number';
  if (by === 'number and words') return `Matched by: ${number}, ${words}`;
  return `Look at this one: ${number}, ${why.words === 0 ? words : `${words} shared`}`;
}

/** "Strategy · Norland Harbours · 12 March 2019". */
export function documentWords({ kind, publisher, date }: ReportDocument): string {
  return [kind, publisher, ...(date === '' ? [] : [dateWords(date)])].join(' · ');
}

export function itemsWords({ rows, unanswered, numbered }: ReportTable): string {
  return counted(rows.length + unanswered.length, numbered > 0 ? 'numbered action' : 'item');
}

/** Who reports on whom, and in which words. */
export function reportsWords({ publishedBy, rows, reportOnly }: ReportTable): string {
  const words = [...new Set([...rows, ...reportOnly].flatMap(({ own }) => own ?? []))];
  const who = publishedBy === 'the same body' ? 'The same body reports on itself.' : 'Another body reports.';
  return `${who} ${words.length === 0 ? 'It uses no words of its own.' : `Words used: ${words.join(', ')}.`}`;
}

export function ledeWords({ rows, unanswered }: ReportTable): string {
  const all = rows.length + unanswered.length;
  return `${rows.length} of ${all} ${all === 1 ? 'item is' : 'items are'} answered. Nothing counts until you accept it.`;
}

/** "1 of 6 accepted. Items 5 and 7 are yours to look at, one by one." */
export function acceptedWords(rows: readonly ReportRow[]): string {
  const done = rows.filter(({ accepted }) => accepted !== undefined).length;
  const look = rows.filter(({ by, accepted }) => by === 'look' && accepted === undefined).map(({ number }) => number);
  const yours = look.length === 1 ? `Item ${look[0]} is` : `Items ${listed.format(look)} are`;
  return `${done} of ${rows.length} accepted.${look.length === 0 ? '' : ` ${yours} yours to look at, one by one.`}`;
}

/** Items in whose words nothing was found: to accept one marks them. */
export function marksWords(rows: readonly ReportRow[]): string | undefined {
  const numbers = rows.filter(({ holds }) => holds === 'no commitment').map(({ number }) => number);
  if (numbers.length === 0) return undefined;
  const items = numbers.length === 1 ? `item ${numbers[0]}` : `items ${listed.format(numbers)}`;
  return `Pledgemark found no commitment in the words of ${items}. If you accept ${numbers.length === 1 ? 'it' : 'one'}, its words are marked as a commitment, by you.`;
}

/** What is said on the page of either document. */
export function seemsWords({ here, otherTitle }: SeemingReport): string {
  return here === 'report'
    ? `This report seems to answer “${otherTitle}”.`
    : `The report “${otherTitle}” seems to answer this page.`;
}
