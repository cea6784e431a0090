// npm run --silent export -- --sample N: the JSON-LD that the extension's own exporter makes of N made-up notes.
import { parseArgs } from 'node:util';

import type { IsoInstant } from '@/lib/model';
import { toAnnotationCollection } from '@/lib/report';
import { version } from '@/package.json';

import { sampleNotes } from './sample-notes';

const MOST = 100_000;
const HOW = `Say how many notes, from 0 to ${MOST}: npm run --silent export -- --sample N`;

function countFrom(words: readonly string[]): number | undefined {
  try {
    const { sample } = parseArgs({ args: [...words], options: { sample: { type: 'string' } } }).values;
    const count = sample !== undefined && /^\d+$/.test(sample) ? Number(sample) : MOST + 1;
    return count <= MOST ? count : undefined;
  } catch {
    return undefined;
  }
}

const count = countFrom(process.argv.slice(2));
if (count === undefined) {
  console.error(HOW);
  process.exitCode = 1;
} else {
  const now = new Date().toISOString() as IsoInstant;
  const collection = toAnnotationCollection(sampleNotes(count), { now, generator: { name: 'Pledgemark', version } });
  console.log(JSON.stringify(collection, undefined, 2));
}
