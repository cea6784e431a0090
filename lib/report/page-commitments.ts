import { londonDay } from '@/lib/model';
import type { CommitmentEntry } from '@/lib/model';

import { csvTable } from './csv';
import { entryFields } from './entry-fields';
import type { ReportFile } from './export-notes';
import { pageMarkdown } from './page-markdown';
import { pageRow } from './page-rows';
import type { PageFileMade, PageRow } from './page-rows';

const INDENT = 2;
const FORMAT = 'pledgemark page commitments';
const VERSION = 1;
const BETWEEN = '\n';

interface CsvRow extends PageRow {
  readonly made: PageFileMade;
}

const COLUMNS: readonly { readonly name: string; readonly of: (row: CsvRow) => string }[] = [
  { name: 'No.', of: ({ number }) => String(number) },
  { name: 'Words', of: ({ words }) => words },
  { name: 'Who', of: ({ who }) => who },
  { name: 'The words say', of: ({ strength }) => strength },
  { name: 'By when', of: ({ entry }) => entry.said.due.sentence },
  { name: 'Due', of: ({ entry }) => entry.said.due.day ?? '' },
  { name: 'What became of it', of: ({ entry }) => entry.said.headline },
  { name: 'Answer', of: ({ answer }) => answer },
  { name: 'View of', of: ({ viewBy }) => viewBy },
  { name: 'Packs say', of: ({ entry }) => entry.said.beside.join(BETWEEN) },
  { name: 'Evidence', of: ({ evidence }) => evidence.join(BETWEEN) },
  { name: 'As of', of: ({ entry }) => entry.said.asOf },
  { name: 'Corpus edition', of: ({ made }) => made.edition },
  { name: 'Page', of: ({ made }) => made.page.title },
  { name: 'Address', of: ({ made }) => made.page.address },
  { name: 'Entry', of: ({ entry }) => entry.said.id ?? '' },
  { name: 'Citation', of: ({ citation }) => citation },
  { name: 'Accessed', of: ({ made }) => londonDay(Date.parse(made.now)) },
];

function toJson(rows: readonly PageRow[], { page, now, generator, edition }: PageFileMade): string {
  const { title, address, publisher, published, updated, kindShown } = page;
  const content = {
    format: FORMAT,
    version: VERSION,
    made: now,
    accessed: londonDay(Date.parse(now)),
    generator: { name: generator.name, version: generator.version },
    edition,
    page: { title, address, publisher, published, updated, kind: kindShown },
    commitments: rows.map(({ entry, number, citation }) => {
      const { id: _, ...fields } = entryFields(entry);
      return { number, id: entry.said.id, ...fields, citation };
    }),
  };
  return JSON.stringify(content, null, INDENT);
}

const FORMS = {
  csv: {
    ending: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    text: (rows: readonly PageRow[], made: PageFileMade) =>
      csvTable(
        COLUMNS,
        rows.map((row) => ({ ...row, made })),
      ),
  },
  json: { ending: 'json', mediaType: 'application/json', text: toJson },
  markdown: { ending: 'md', mediaType: 'text/markdown; charset=utf-8', text: pageMarkdown },
} as const;

export type PageFileForm = keyof typeof FORMS;

/**
 * The commitments of a page with what is known of each, as one file. `docs/page-commitments.schema.json` says what the
 * JSON form may hold. The same entries at the same moment give the same file.
 */
export function pageCommitments(
  entries: readonly CommitmentEntry[],
  form: PageFileForm,
  made: PageFileMade,
): ReportFile {
  const { ending, mediaType, text } = FORMS[form];
  const rows = entries.map((entry, at) => pageRow(entry, at + 1, made));
  return {
    name: `pledgemark-${londonDay(Date.parse(made.now))}-commitments.${ending}`,
    mediaType,
    text: text(rows, made),
  };
}
