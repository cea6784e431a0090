import { plural, t, told, worded } from '@/lib/language';
import type { UnreadableRow } from '@/lib/model';

/** What the rows of each table are to a reader. */
const TABLE_WORDS: Readonly<Record<string, string>> = worded({
  notes: 'notes',
  drafts: 'drafts',
  history: 'earlier versions of notes',
  bin: 'deleted notes',
  entities: 'names',
  documents: 'documents',
  commitments: 'commitments',
  evidence: 'records',
  searched: 'searches on record',
  lineage: 'what takes up what',
  judgements: 'views',
  aliases: 'other names',
  notNames: 'words that are no name',
  refused: 'refused suggestions',
  clips: 'selected words that wait',
  corrections: 'what you put right',
  watched: 'what you watch',
  packs: 'packs',
  readings: 'pages that you read',
  keptPages: 'saved pages',
  keptTexts: 'words of saved pages',
  publicationParts: 'parts of publications',
  imports: 'imports',
  importItems: 'documents of imports',
  steps: 'what can be taken back',
  changes: 'what can be taken back',
});

export const tableWords = (table: string): string => TABLE_WORDS[table] ?? `“${table}”`;

/** "notes (1), records (2)": how many rows of what. */
function countedTables(rows: readonly UnreadableRow[]): string {
  const counts = new Map<string, number>();
  for (const { table } of rows) counts.set(tableWords(table), (counts.get(tableWords(table)) ?? 0) + 1);
  return [...counts].map(([words, count]) => `${words} (${count})`).join(', ');
}

/** "1 row of your data cannot be read and is left out here: notes (1)." */
export function leftOutWords(rows: readonly UnreadableRow[]): string {
  return plural(
    rows.length,
    '{count} row of your data cannot be read and is left out here: {tables}.',
    '{count} rows of your data cannot be read and are left out here: {tables}.',
    { tables: countedTables(rows) },
  );
}

/** Where a row of a file stands and what is wrong: "row 3 of notes: body" "is no text". */
export function placeWords({ table, at, field, why }: UnreadableRow): { readonly where: string; readonly why: string } {
  const place = { row: told(at), table, field };
  return { where: field === '' ? t('{row} of {table}', place) : t('{row} of {table}: {field}', place), why: told(why) };
}
