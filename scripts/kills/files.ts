import { makeBackup } from '@/lib/report';
import type { IsoInstant } from '@/lib/model';

/** So many notes are in a file that is read in, and so many rows of each table in a backup. */
export const ROWS = 300;
const LONG = 'x'.repeat(600);
const AT = '2026-11-28T10:00:00.000Z' as IsoInstant;

/** The tag of the notes of one file, and the first part of the ids of one backup. */
export const tagOf = (round: number): string => `file-${round}`;
export const firstPartOf = (round: number): string => `backup-${round}-`;

const numbers = Array.from({ length: ROWS }, (_, number) => number);

interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const given = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** Notes as Hypothesis gives them, each tagged with the round. */
export function notesFile(round: number): GivenFile {
  const rows = numbers.map((number) => ({
    id: `${tagOf(round)}-${number}`,
    uri: `https://www.gov.uk/killed-${round}`,
    text: `note ${number} of ${tagOf(round)} ${LONG}`,
    tags: [tagOf(round)],
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: `words ${number}` }] }],
  }));
  return given('notes.json', JSON.stringify(rows));
}

/** A backup with rows of two tables, which belong together. */
export async function backupFile(round: number): Promise<GivenFile> {
  const source = { publisher: 'A publisher', title: 'A title', date: '2024-01-01' };
  const evidence = numbers.map((number) => ({
    origin: 'reader',
    id: `evidence/${firstPartOf(round)}${number}`,
    for: ['commitment/calais-group-2024-c1'],
    stance: 'context',
    shows: LONG,
    source,
    tier: 4,
    independent: false,
    confidence: 'low',
  }));
  const readings = numbers.map((number) => ({
    page: `${firstPartOf(round)}${number}`,
    hash: 'h',
    first: AT,
    last: AT,
  }));
  const { text } = await makeBackup({ tables: { evidence, readings }, settings: {} }, { now: AT, build: '0' });
  return given('backup.json', text);
}
