import { describe, expect, test } from 'vitest';

import type { HeldWords } from '@/lib/model';
import { bodiesOf, isBorneOut } from '@/lib/page';
import { titleBorneOut, wordsBorneOut } from '@/lib/page/same-page';
import { readText } from '@/lib/text';

import { STORED_PAGES, documentOf } from './stored-pages';

const TITLE = 'Joint statement on small boats';
const TEXT =
  'The participants met in London on 4 March 2024. They agreed to share information on the supply of boats and engines. ' +
  'They will meet again by the end of the year to review what has been done, and will publish a summary of it.';
const held = (change: Partial<HeldWords> = {}): HeldWords => ({ titles: [TITLE], text: TEXT, quotes: [], ...change });
const OTHER =
  'Farmers can apply for a grant from Monday. The scheme pays for hedges, ponds and stone walls, and is open to tenants ' +
  'as well. Applications close in June, and payments are made within sixty days of the claim.';
const quote = {
  prefix: 'on 4 March 2024. ',
  exact: 'They agreed to share information',
  suffix: ' on the supply of boats',
};

/** Each row: what is held, a page that is the same one, and a page that is not. */
const ROWS: readonly {
  readonly name: string;
  readonly held: HeldWords;
  readonly example: { readonly title: string; readonly text: string };
  readonly counterExample: { readonly title: string; readonly text: string };
}[] = [
  {
    name: 'the same words under the same title',
    held: held(),
    example: { title: TITLE, text: TEXT },
    counterExample: { title: TITLE, text: OTHER },
  },
  {
    name: 'a title that says more',
    held: held(),
    example: { title: `${TITLE}: March 2024`, text: TEXT },
    counterExample: { title: 'Grants for hedges and ponds', text: TEXT },
  },
  {
    name: 'a sentence edited, one taken out, one added',
    held: held(),
    example: {
      title: TITLE,
      text: `Published today. ${TEXT.replace('supply of boats and engines', 'supply of small boats').replace(', and will publish a summary of it', '')}`,
    },
    counterExample: { title: TITLE, text: `${TEXT.slice(0, 60)} ${OTHER}` },
  },
  {
    name: 'words set otherwise',
    held: held(),
    example: { title: TITLE.toUpperCase(), text: TEXT.replaceAll(' ', '\u00a0\n').replaceAll('.', ' …') },
    counterExample: { title: TITLE, text: TEXT.replaceAll('e', 'q').replaceAll('o', 'w') },
  },
  {
    name: 'the words in another order tell another page',
    held: held(),
    example: { title: TITLE, text: TEXT.split('. ').toReversed().join('. ') },
    counterExample: { title: TITLE, text: TEXT.split(' ').toSorted().join(' ') },
  },
  {
    name: 'a quote, where no text is kept',
    held: { titles: [TITLE], quotes: [quote] },
    example: { title: TITLE, text: TEXT },
    counterExample: { title: TITLE, text: OTHER },
  },
  {
    name: 'a note that was read in, whose title nobody knows',
    held: { titles: [], quotes: [quote] },
    example: { title: TITLE, text: TEXT },
    counterExample: { title: TITLE, text: OTHER },
  },
];

test.each(ROWS)(
  '“$name”: the example is borne out, the counter-example is not',
  ({ held: of, example, counterExample }) => {
    expect([isBorneOut(of, example), isBorneOut(of, counterExample)]).toEqual([true, false]);
  },
);

test('few words tell nothing: they stand on many pages', () => {
  const short = { titles: [], quotes: [{ prefix: '', exact: 'the Home Secretary said', suffix: '' }] };
  expect(wordsBorneOut(short, { title: '', text: 'On Monday the Home Secretary said that it was so.' })).toBe(0);
});

test('without any words of it, a page is never borne out', () => {
  expect(isBorneOut({ titles: [TITLE], quotes: [] }, { title: TITLE, text: TEXT })).toBe(false);
});

describe('of the stored pages', () => {
  const pages = STORED_PAGES.map(({ slug, spot: { title } }) => ({
    slug,
    title,
    text: readText(bodiesOf(documentOf(slug))).reading.text,
  })).filter(({ text }) => text.split(/\s+/).length > 60);

  test('none is taken for another, and each is itself', () => {
    const taken = pages.flatMap((one) =>
      pages
        .filter((other) => isBorneOut({ titles: [one.title], text: one.text, quotes: [] }, other))
        .map((other) => `${one.slug} ${other.slug}`),
    );
    expect(taken).toEqual(pages.map(({ slug }) => `${slug} ${slug}`));
  });
  test('a landing page and its attachment have one title, and are two pages', () => {
    const [landing, statement] = ['calais-group-landing', 'calais-group-statement'].map((slug) => ({
      title: 'Joint Ministerial Statement',
      text: readText(bodiesOf(documentOf(slug))).reading.text,
    }));
    if (landing === undefined || statement === undefined) throw new Error('no such pages');
    const of = { titles: [landing.title], text: landing.text, quotes: [] };
    expect([titleBorneOut(of, statement), isBorneOut(of, statement)]).toEqual([1, false]);
  });
});
