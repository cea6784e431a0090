import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { corpusFigures } from '../../../scripts/release/corpus-figures';
import { BROWSERS, MANIFEST } from '../../../scripts/release/manifest-table';
import { UnfitListing, storeText } from '../../../scripts/release/store-texts';
import { sourceFiles } from '../../../scripts/release/sources';

const ROOT = resolve(import.meta.dirname, '../../..');
const LISTING = readFileSync(resolve(ROOT, 'docs/store/listing.md'), 'utf8');
const FIGURES = corpusFigures(ROOT);

test.each(BROWSERS)(
  'the text for %s has every part, the figures of the corpus, and a reason for each permission',
  (browser) => {
    const text = storeText(LISTING, browser, FIGURES);
    expect(text).toContain(`It comes with ${FIGURES.commitments} commitments of ${FIGURES.documents} documents`);
    expect(text).not.toContain('{{');
    expect(text).toContain('https://www.gov.uk/*: Marks commitments');
    expect(text.includes('sidePanel: ')).toBe(browser !== 'firefox');
  },
);

test('the summary is the description that the manifest has', () => {
  const [row] = MANIFEST.filter(({ field }) => field === 'description');
  expect(storeText(LISTING, 'chrome', FIGURES)).toContain(`== Summary ==\n\n${String(row?.all)}\n`);
});

test.each([
  ['a summary of more than 132 characters', LISTING.replace('Marks what', `${'very '.repeat(30)}Marks what`)],
  ['a part that is missing', LISTING.replace('## Data\n', '')],
  ['a figure that the corpus does not give', LISTING.replace('{{documents}}', '{{readers}}')],
])('%s stops the release', (_, listing) => {
  expect(() => storeText(listing, 'chrome', FIGURES)).toThrow(UnfitListing);
});

test('the sources have what a build needs, and neither tests nor what a build made', () => {
  const paths = [...sourceFiles(ROOT).keys()];
  for (const path of ['SOURCE.md', 'LICENSE', 'package-lock.json', 'wxt.config.ts', 'entrypoints/background/index.ts'])
    expect(paths).toContain(path);
  expect(paths.filter((path) => /^(?:tests|node_modules|dist|\.output|\.git)\//u.test(path))).toEqual([]);
});
