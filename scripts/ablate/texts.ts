// The texts on which a rule may act: the labelled ones, stored pages and policy texts, and any folder of .txt files.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { bodiesOf } from '@/lib/page';
import { readText } from '@/lib/text';
import { isoDate } from '@/lib/model';
import type { IsoDate, Reading } from '@/lib/model';

import { storedTexts, textsBeside } from '../evaluate/labelled';
import type { Labelled } from '../evaluate/labelled';
import { openPage } from '../open-page';
import { readUtf8 } from '../read-utf8';

/** One text, and the document that it is of: an extract of another text is of the same. */
export interface Text {
  readonly id: string;
  readonly document: string;
  readonly reading: Reading;
  readonly published: IsoDate;
  readonly labelled?: Labelled;
}

type Found = Omit<Text, 'document'>;

const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures');
const SOME_DAY = '2020-01-01' as IsoDate;

interface Expected {
  readonly address: string;
  readonly spot: { readonly locale: string; readonly published?: string };
}

async function pages(): Promise<Found[]> {
  const folder = join(FIXTURES, 'pages');
  const found: Found[] = [];
  for (const id of readdirSync(folder)) {
    if (id.includes('.')) continue;
    const { address, spot } = JSON.parse(readFileSync(join(folder, id, 'expected.json'), 'utf8')) as Expected;
    if (spot.locale !== 'en') continue;
    const { document } = await openPage(join(folder, id, 'source.html'), address);
    const { reading } = readText(bodiesOf(document));
    if (reading.text.trim() !== '') found.push({ id, reading, published: isoDate(spot.published ?? '') ?? SOME_DAY });
  }
  return found;
}

/** The days of publication in a folder's list of sources: file, title and day, parted by tabs. */
function daysIn(folder: string): ReadonlyMap<string, IsoDate> {
  const list = join(folder, 'SOURCES.tsv');
  const lines = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  return new Map(
    lines.flatMap((line) => {
      const [file = '', , day = ''] = line.split('\t');
      const published = isoDate(day);
      return published === undefined ? [] : [[file, published] as const];
    }),
  );
}

async function plain(folder: string): Promise<Found[]> {
  const days = daysIn(folder);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return Promise.all(
    files.sort().map(async (file) => ({
      id: file,
      reading: { text: await readUtf8(join(folder, file)), headings: [] },
      published: days.get(file) ?? SOME_DAY,
    })),
  );
}

/** A line that is shorter may stand in many documents. */
const TELLING_LINE = 60;
/** Of the smaller text's lines, how many two texts of one document share. */
const SHARED = 0.3;

/** Gives each text its document: the first text with which it shares its lines. */
function withDocuments(found: readonly Found[]): Text[] {
  const texts: Text[] = [];
  const known: { document: string; lines: ReadonlySet<string> }[] = [];
  for (const text of found) {
    const lines = new Set(
      text.reading.text.split('\n').map((line) => line.trim()).filter((line) => line.length >= TELLING_LINE),
    ); // prettier-ignore
    const same = known.find((other) => {
      const shared = [...lines].filter((line) => other.lines.has(line)).length;
      return shared > 0 && shared >= SHARED * Math.min(lines.size, other.lines.size);
    });
    const document = same?.document ?? text.id;
    known.push({ document, lines });
    texts.push({ ...text, document });
  }
  return texts;
}

/** All texts at hand; the labelled ones stand first. */
export async function textsFrom(folders: readonly string[]): Promise<Text[]> {
  const beside = textsBeside();
  const labelled = (beside.length > 0 ? beside : storedTexts()).map((one) => ({
    id: one.id,
    reading: { text: one.text, headings: [] },
    published: one.published,
    labelled: one,
  }));
  const others: Found[][] = [];
  for (const folder of [join(FIXTURES, 'policy-texts'), ...folders]) others.push(await plain(folder));
  return withDocuments([...labelled, ...(await pages()), ...others.flat()]);
}
