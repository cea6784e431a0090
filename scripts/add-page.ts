// npx tsx scripts/add-page.ts FILE.html [slug]: keeps a saved page as a fixture, with a first expected.json that is to
// be corrected by hand: what it holds is what the product says now, not what is right.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

import { bodiesOf, spot } from '@/lib/page';
import { readText } from '@/lib/text';

import { openPage } from './open-page';

const FIXTURES = 'tests/fixtures/pages';
const SLUG = /^[a-z0-9][a-z0-9-]{0,100}$/;

class PageAlreadyKept extends Error {
  override readonly name = 'PageAlreadyKept';
  constructor(readonly folder: string) {
    super(`${folder}: there is a page already. Give another slug.`);
  }
}

class NoSlug extends Error {
  override readonly name = 'NoSlug';
  constructor(readonly slug: string) {
    super(`“${slug}” is no slug: use small letters, figures and hyphens.`);
  }
}

/** Keeps the page and gives the folder. The folder is made last of all checks, so that a fault leaves nothing behind. */
async function addPage(file: string, slug: string): Promise<string> {
  if (!SLUG.test(slug)) throw new NoSlug(slug);
  const { document, address: foundAt } = await openPage(file);
  const { address, reason: _reason, contentId: _contentId, attachments, ...facts } = spot(document, foundAt);
  const bodies = bodiesOf(document);
  const { text, headings } = readText(bodies).reading;
  const expected = {
    slug,
    address,
    source: 'TO DO: who published it, where and when it was saved, what was changed',
    licence: 'Open Government Licence v3.0',
    spot: {
      ...facts,
      attachments: attachments.length,
      readable: attachments.filter(({ readable }) => readable).length,
    },
    reading: { bodies: bodies.length, words: text.split(/\s+/).filter(Boolean).length, headings: headings.length },
  };
  const folder = join(FIXTURES, slug);
  await mkdir(folder).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'EEXIST' ? new PageAlreadyKept(folder) : cause;
  });
  await copyFile(file, join(folder, 'source.html'));
  await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  return folder;
}

const [file, slug] = process.argv.slice(2);
try {
  if (file === undefined) throw new TypeError('Name a page: npx tsx scripts/add-page.ts FILE.html [slug]');
  const folder = await addPage(file, slug ?? basename(file, extname(file)).toLowerCase());
  console.log(`${folder}/expected.json is a first guess: correct it by hand.`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
