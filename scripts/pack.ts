// npm run --silent pack -- --publisher NAME --title TITLE [--licence LICENCE] [--as-of YYYY-MM-DD] [FOUND.ndjson…] > FILE.json:
// what `annotate -- --ndjson` found, as a corpus pack that the extension takes in (docs/corpus-pack.schema.json). Without a
// file it is read from standard input.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

import { isoDate, londonDay } from '@/lib/model';
import type { IsoInstant } from '@/lib/model';

import { readFoundLine } from './pack/found-line';
import type { FoundDocument } from './pack/found-line';
import { makePack } from './pack/make-pack';

const HOW =
  'Say who publishes it and what it is called: pack --publisher NAME --title TITLE [FOUND.ndjson…] > PACK.json';

async function* foundIn(input: NodeJS.ReadableStream, name: string): AsyncGenerator<FoundDocument> {
  let line = 0;
  for await (const words of createInterface({ input })) {
    line += 1;
    if (words !== '') yield readFoundLine(words, name, line);
  }
}

async function* foundInAll(files: readonly string[]): AsyncGenerator<FoundDocument> {
  if (files.length === 0) yield* foundIn(process.stdin, 'standard input');
  for (const file of files) yield* foundIn(createReadStream(file), file);
}

async function pack(words: readonly string[]): Promise<void> {
  const { values, positionals: files } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      publisher: { type: 'string' },
      title: { type: 'string' },
      licence: { type: 'string' },
      'as-of': { type: 'string' },
    },
  });
  const { publisher, title, licence } = values;
  if (publisher === undefined || title === undefined) throw new TypeError(HOW);
  const now = new Date();
  const asOf = isoDate(values['as-of'] ?? londonDay(now.getTime()));
  if (asOf === undefined) throw new TypeError(`--as-of ${values['as-of']}: write the day as YYYY-MM-DD.`);
  const made = await makePack(foundInAll(files), {
    title,
    publisher,
    ...(licence === undefined ? {} : { licence }),
    made: now.toISOString() as IsoInstant,
    asOf,
  });
  process.stdout.write(made.file);
  console.error(
    `${made.documents} documents with ${made.commitments} commitments; ${made.leftOut} could not stand in a pack.`,
  );
}

await pack(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
});
