// Guidance tells readers their duties and says how things work: what is found there as a commitment is a false alarm.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { bodiesOf } from '@/lib/page';
import { readText } from '@/lib/text';
import { isoDate } from '@/lib/model';
import type { IsoDate } from '@/lib/model';

import { openPage } from '../open-page';
import type { Labelled } from './labelled';

const PAGES = resolve(import.meta.dirname, '../../tests/fixtures/pages');

/** The kinds of page that tell what to do. */
const KINDS: ReadonlySet<string> = new Set([
  'answer',
  'complaints_procedure',
  'detailed_guide',
  'guidance',
  'guide',
  'manual',
  'manual_section',
  'travel_advice',
]);

interface Expected {
  readonly address: string;
  readonly source: string;
  readonly licence: string;
  readonly spot: {
    readonly kind: string;
    readonly title: string;
    readonly locale: string;
    readonly published?: string;
  };
}

const NO_LABELS = { entities: [], commitments: [], progress: [], links: [], parts: [] };
const SOME_DAY = '2020-01-01' as IsoDate;

/** The stored guidance pages in English that have a body of text, with no label at all. */
export async function guidancePages(): Promise<Labelled[]> {
  const texts: Labelled[] = [];
  for (const id of readdirSync(PAGES)) {
    if (id.includes('.')) continue;
    const { address, source, licence, spot } = JSON.parse(
      readFileSync(join(PAGES, id, 'expected.json'), 'utf8'),
    ) as Expected;
    if (!KINDS.has(spot.kind) || spot.locale !== 'en') continue;
    const { document } = await openPage(join(PAGES, id, 'source.html'), address);
    const { text } = readText(bodiesOf(document)).reading;
    const published = isoDate(spot.published ?? '') ?? SOME_DAY;
    if (text.trim() !== '')
      texts.push({ id, title: spot.title, published, kind: spot.kind, source, licence, text, ...NO_LABELS });
  }
  return texts;
}
