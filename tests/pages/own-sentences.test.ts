import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { openPage } from '../../scripts/open-page';
import { readPolicy } from '@/lib/corpus/finding';
import { compileGazetteer, joinEntities } from '@/lib/finder';
import { bodiesOf, spot } from '@/lib/page';
import { readText } from '@/lib/text';
import { NAMES } from '@/seeds/names';
import { WHOLE } from '@/seeds/whole';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/pages');
const SLUGS = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const gazetteer = compileGazetteer(joinEntities(WHOLE.entities, NAMES));
const unquoted = new Set<string>(WHOLE.commitments.flatMap(({ id, quote }) => (quote === undefined ? [id] : [])));

test.each(SLUGS)(
  'on %s no sentence is taken for one of the corpus, were it the page of every document',
  async (slug) => {
    const { document, address } = await openPage(join(FIXTURES, slug, 'source.html'));
    const bodies = bodiesOf(document);
    if (bodies.length === 0) return;
    const page = spot(document, address);
    const documents = WHOLE.documents.map((one) => ({ ...one, address: page.address }));
    const ofPage = { commitments: WHOLE.commitments, documents };
    const finds = readPolicy(page, readText(bodies).reading, { ...WHOLE, gazetteer, documents, ofPage });
    expect(finds.commitments.filter(({ known }) => known !== undefined && unquoted.has(known))).toEqual([]);
  },
);
