import { t, worded } from '@/lib/language';
import { londonDay } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { escaped } from './markdown';
import type { PageFileMade, PageRow } from './page-rows';

/** In a cell no line may end: what stands below another is parted by a break of HTML. */
const BREAK = '<br>';

const cell = (text: string): string => escaped(text.replaceAll(/\s+/gu, ' ').trim());
const cells = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map(cell)
    .join(BREAK);
const line = (all: readonly string[]): string => `| ${all.join(' | ')} |`;

const COLUMNS: readonly { readonly name: string; readonly of: (row: PageRow) => string }[] = worded([
  { name: 'No.', of: ({ number }) => String(number) },
  { name: 'Words', of: ({ words }) => cell(words) },
  { name: 'Who', of: ({ who }) => cell(who) },
  { name: 'The words say', of: ({ strength }) => strength },
  { name: 'By when', of: ({ entry }) => cell(entry.said.due.sentence) },
  {
    name: 'What became of it',
    of: ({ entry, answer, viewBy }) =>
      cells([
        entry.said.headline,
        answer,
        viewBy === '' ? '' : t('View of {author}.', { author: viewBy }),
        ...entry.said.beside,
      ]),
  },
  { name: 'Evidence', of: ({ evidence }) => cells(evidence) },
  { name: 'As of', of: ({ entry }) => dateWords(entry.said.asOf) },
]);

/** The commitments of a page as a Markdown table, and below it the citation of each. */
export function pageMarkdown(rows: readonly PageRow[], { page, edition, now }: PageFileMade): string {
  const address = URL.canParse(page.address) ? `<${new URL(page.address).href}>` : escaped(page.address);
  return [
    `# ${t('Commitments of “{title}”', { title: cell(page.title) })}`,
    address,
    t('Corpus edition of {edition}. Accessed {accessed}.', {
      edition: dateWords(edition),
      accessed: dateWords(londonDay(Date.parse(now))),
    }),
    [
      line(COLUMNS.map(({ name }) => name)),
      line(COLUMNS.map(() => '---')),
      ...rows.map((row) => line(COLUMNS.map(({ of }) => of(row)))),
    ].join('\n'),
    `## ${t('Citations')}`,
    rows.map(({ number, citation }) => `${number}. ${cell(citation)}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
