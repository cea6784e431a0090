// npx tsx scripts/scale/make-documents.ts --documents N: short documents cut out of the stored texts and pages, as NDJSON that
// `annotate -- --ndjson` reads. The same number gives the same documents; each has a number, an address and a day of its own.
import { readdirSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openHtml } from '../annotate/open-html';
import { readUtf8 } from '../read-utf8';

const FIXTURES = 'tests/fixtures';
/** Paragraphs that stand together until they have so many words make a passage. */
const WORDS_OF_PASSAGE = 60;
const MOST_WORDS = 400;
/** A prime, so that each passage meets many others. */
const STRIDE = 7919;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAY_MS = 86_400_000;
const DAYS = 3650;

const countWords = (text: string): number => text.split(/\s+/).length;

/** Texts of the stored pages that can be read, and the stored texts. */
async function storedTexts(): Promise<readonly string[]> {
  const texts: string[] = [await readUtf8(join(FIXTURES, 'statement.txt'))];
  const folder = join(FIXTURES, 'policy-texts');
  for (const name of readdirSync(folder).toSorted())
    if (name.endsWith('.txt')) texts.push(await readUtf8(join(folder, name)));
  for (const slug of readdirSync(join(FIXTURES, 'pages')).toSorted()) {
    const file = join(FIXTURES, 'pages', slug, 'source.html');
    const opened = await readUtf8(file)
      .then((html) => openHtml(html, { where: slug }))
      .catch(() => undefined);
    if (opened?.page.locale === 'en') texts.push(opened.reading.text);
  }
  return texts;
}

function passagesOf(text: string): readonly string[] {
  const passages: string[] = [];
  let held: string[] = [];
  let words = 0;
  const close = (): void => {
    if (held.length > 0) passages.push(held.join('\n\n'));
    [held, words] = [[], 0];
  };
  for (const paragraph of text.split(/\n+/).filter((line) => line.trim() !== '')) {
    const more = countWords(paragraph);
    if (more > MOST_WORDS) continue;
    held.push(paragraph);
    words += more;
    if (words >= WORDS_OF_PASSAGE) close();
  }
  close();
  return passages;
}

function documentOf(number: number, passages: readonly string[]): object {
  const [one = '', other = ''] = [number, number * STRIDE].map((at) => passages[at % passages.length]);
  return {
    id: `made-${number}`,
    address: `https://www.gov.uk/government/publications/made-${number}`,
    title: `Made document ${number}`,
    publisher: 'Department of Made Documents',
    published: new Date(FIRST_DAY + (number % DAYS) * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length),
    text: number % 2 === 0 ? one : `${one}\n\n${other}`,
  };
}

const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' } } });
const passages = (await storedTexts()).flatMap(passagesOf);
for (let number = 1; number <= Number(values.documents); number++) {
  if (!process.stdout.write(`${JSON.stringify(documentOf(number, passages))}\n`)) await once(process.stdout, 'drain');
}
