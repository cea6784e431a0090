// npm run --silent annotate -- [--out DIR] [--published YYYY-MM-DD] [--why] FILE…: what the extension finds in a text
// (.txt) or a page (.html), by the extension's own code. One JSON document a line, or one file each in DIR.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { readPolicy } from '@/lib/corpus';
import { compileGazetteer, joinEntities } from '@/lib/finder';
import { isoDate } from '@/lib/model';
import type { IsoDate, PageFacts, Reading } from '@/lib/model';
import { bodiesOf, spot } from '@/lib/page';
import { readText } from '@/lib/text';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { openPage } from './open-page';
import { readUtf8 } from './read-utf8';
import { annotationOf } from './annotation-of';

class PageWithoutBody extends Error {
  override readonly name = 'PageWithoutBody';
  constructor(readonly file: string) {
    super(`${file}: this page has no body that Pledgemark can read.`);
  }
}

class UnknownKindOfFile extends Error {
  override readonly name = 'UnknownKindOfFile';
  constructor(readonly file: string) {
    super(`${file}: only .txt and .html files can be read.`);
  }
}

interface Opened {
  readonly page: PageFacts;
  readonly reading: Reading;
}

/** A plain text says nothing of itself: it is read as a policy page would be. */
const PLAIN: PageFacts = {
  address: 'https://www.gov.uk/',
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: '',
  reason: 'A plain text.',
  attachments: [],
};

async function open(file: string): Promise<Opened> {
  const kind = extname(file).toLowerCase();
  if (kind === '.txt') return { page: PLAIN, reading: { text: await readUtf8(file), headings: [] } };
  if (kind !== '.html' && kind !== '.htm') throw new UnknownKindOfFile(file);
  const { document, address } = await openPage(file);
  const { reading } = readText(bodiesOf(document));
  if (reading.text.trim() === '') throw new PageWithoutBody(file);
  return { page: spot(document, address), reading };
}

function dayOf(words: string | undefined): IsoDate | undefined {
  if (words === undefined) return undefined;
  const day = isoDate(words);
  if (day === undefined) throw new TypeError(`--published ${words}: write the day as YYYY-MM-DD.`);
  return day;
}

async function annotate(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, published: { type: 'string' }, why: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new TypeError('Name at least one file: npm run annotate -- FILE.txt FILE.html…');
  const published = dayOf(values.published);
  const shipped = { ...SEEDS, gazetteer: compileGazetteer(joinEntities(SEEDS.entities, NAMES)) };
  if (values.out !== undefined) mkdirSync(values.out, { recursive: true });
  for (const file of positionals) {
    try {
      const { page, reading } = await open(file);
      const finds = readPolicy(published === undefined ? page : { ...page, published }, reading, shipped);
      const id = basename(file, extname(file));
      const annotation = JSON.stringify(annotationOf(id, reading, finds, values.why ? 'with why' : 'plain'));
      if (values.out === undefined) console.log(annotation);
      else writeFileSync(join(values.out, `${id}.json`), `${annotation}\n`);
    } catch (fault) {
      console.error(fault instanceof Error ? fault.message : String(fault));
      process.exitCode = 1;
    }
  }
}

await annotate().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
});
