import { londonDay } from '@/lib/model';
import type { CommitmentEntry, IsoDate, IsoInstant } from '@/lib/model';

import type { Generator } from './annotation-collection';
import { entryFields } from './entry-fields';
import type { ReportFile } from './export-notes';

const INDENT = 2;
const FORMAT = 'pledgemark entry';
const VERSION = 1;
/** Long enough to tell files apart, short enough for every file system. */
const LONGEST_NAME = 60;

export interface EntryMade {
  readonly now: IsoInstant;
  readonly generator: Generator;
  /** The day of the shipped corpus; absent while it is not planted. */
  readonly edition: IsoDate | undefined;
}

function contentOf(entry: CommitmentEntry, { now, generator, edition }: EntryMade) {
  return {
    format: FORMAT,
    version: VERSION,
    made: now,
    generator: { name: generator.name, version: generator.version },
    edition,
    ...entryFields(entry),
  };
}

/** "calais-group-2024-c10": what of an id may stand in a file's name. */
function nameOf(id: string): string {
  const words = id.replace(/^commitment\//u, '').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return words.replaceAll(/^-|-$/gu, '').slice(0, LONGEST_NAME);
}

/**
 * One commitment as a file that stands by itself: what became of it in words, as of which day and in whose view, and
 * everything that it rests on, each with its source. `docs/entry.schema.json` says what it may hold.
 */
export function entryJson(entry: CommitmentEntry, made: EntryMade): ReportFile {
  return {
    name: `pledgemark-${londonDay(Date.parse(made.now))}-${nameOf(entry.commitment.id)}.json`,
    mediaType: 'application/json',
    text: JSON.stringify(contentOf(entry, made), null, INDENT),
  };
}
