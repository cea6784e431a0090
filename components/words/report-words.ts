import { listWords, plural, t } from '@/lib/language';
import type { ReportDocument, ReportRow, ReportTable, SeemingReport } from '@/lib/model';
import { dateWords } from '@/lib/words';

/** "same number, 4 words", "no number, 2 words shared". */
export function whyWords({ why, by }: ReportRow): string {
  const number = why.number === 'same' ? t('same number') : t('no number');
  if (by === 'number and words') {
    const words = why.words === 0 ? t('no word shared') : plural(why.words, '{count} word', '{count} words');
    return t('Matched by: {number}, {words}', { number, words });
  }
  const words =
    why.words === 0 ? t('no word shared') : plural(why.words, '{count} word shared', '{count} words shared');
  return t('Look at this one: {number}, {words}', { number, words });
}

/** "Strategy · Norland Harbours · 12 March 2019". */
export function documentWords({ kind, publisher, date }: ReportDocument): string {
  return [kind, publisher, ...(date === '' ? [] : [dateWords(date)])].join(' · ');
}

export function itemsWords({ rows, unanswered, numbered }: ReportTable): string {
  const count = rows.length + unanswered.length;
  return numbered > 0
    ? plural(count, '{count} numbered action', '{count} numbered actions')
    : plural(count, '{count} item', '{count} items');
}

/** Who reports on whom, and in which words. */
export function reportsWords({ publishedBy, rows, reportOnly }: ReportTable): string {
  const words = [...new Set([...rows, ...reportOnly].flatMap(({ own }) => own ?? []))];
  const who = publishedBy === 'the same body' ? t('The same body reports on itself.') : t('Another body reports.');
  const own =
    words.length === 0 ? t('It uses no words of its own.') : t('Words used: {words}.', { words: words.join(', ') });
  return `${who} ${own}`;
}

export function ledeWords({ rows, unanswered }: ReportTable): string {
  return plural(
    rows.length + unanswered.length,
    '{answered} of {count} item is answered. Nothing counts until you accept it.',
    '{answered} of {count} items are answered. Nothing counts until you accept it.',
    { answered: rows.length },
  );
}

/** "1 of 6 accepted. Items 5 and 7 are yours to look at, one by one." */
export function acceptedWords(rows: readonly ReportRow[]): string {
  const done = rows.filter(({ accepted }) => accepted !== undefined).length;
  const look = rows.filter(({ by, accepted }) => by === 'look' && accepted === undefined).map(({ number }) => number);
  const accepted = t('{done} of {all} accepted.', { done, all: rows.length });
  if (look.length === 0) return accepted;
  const yours = plural(
    look.length,
    'Item {numbers} is yours to look at, one by one.',
    'Items {numbers} are yours to look at, one by one.',
    { numbers: listWords(look, 'and') },
  );
  return `${accepted} ${yours}`;
}

/** Items in whose words nothing was found: to accept one marks them. */
export function marksWords(rows: readonly ReportRow[]): string | undefined {
  const numbers = rows.filter(({ holds }) => holds === 'no commitment').map(({ number }) => number);
  if (numbers.length === 0) return undefined;
  return plural(
    numbers.length,
    'Pledgemark found no commitment in the words of item {numbers}. If you accept it, its words are marked as a commitment, by you.',
    'Pledgemark found no commitment in the words of items {numbers}. If you accept one, its words are marked as a commitment, by you.',
    { numbers: listWords(numbers, 'and') },
  );
}

/** What is said on the page of either document. */
export function seemsWords({ here, otherTitle }: SeemingReport): string {
  return here === 'report'
    ? t('This report seems to answer “{title}”.', { title: otherTitle })
    : t('The report “{title}” seems to answer this page.', { title: otherTitle });
}
