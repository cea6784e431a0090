import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { compileGazetteer, findMentions } from '@/lib/finder';
import type { IsoDate } from '@/lib/model';
import { bodiesOf, spot } from '@/lib/page';
import { readText } from '@/lib/text';

import { openPage } from '../../scripts/open-page';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/pages');
/** Dates are found by their form: no name is known here. */
const NO_NAMES = compileGazetteer([]);
const WITH_A_YEAR = /\b(?:1\d|20)\d\d/;

/** The dates of a stored page that are written without their year, each with the first and last day that it means. */
async function yearlessDates(slug: string, published: 'as the page says' | 'unknown'): Promise<readonly string[]> {
  const { document, address } = await openPage(join(FIXTURES, slug, 'source.html'));
  const day: IsoDate | undefined = published === 'unknown' ? undefined : spot(document, address).published;
  return findMentions(readText(bodiesOf(document)).reading, NO_NAMES, day)
    .filter(({ type, surface }) => type === 'date' && !WITH_A_YEAR.test(surface))
    .map(({ surface, resolved }) => `${surface}: ${resolved === undefined ? '-' : `${resolved.from}/${resolved.to}`}`);
}

const PAGES = [
  {
    slug: 'lord-mcnally-speaking-note',
    published: 'May 2012',
    dates: ['11th May: 2012-05-11/2012-05-11', '10th May: 2012-05-10/2012-05-10'],
  },
  {
    slug: 'new-frank-adverts-mark-tenth-anniversary-2',
    published: 'January 2013',
    dates: ['This year: 2013-01-01/2013-12-31'],
  },
  {
    slug: 'reform-of-stop-and-search',
    published: 'April 2014',
    dates: [
      'last year: 2013-01-01/2013-12-31',
      'last year: 2013-01-01/2013-12-31',
      'this summer: 2014-06-01/2014-08-31',
      'end of this year: 2014-01-01/2014-12-31',
    ],
  },
  {
    slug: 'embassy-hague-convention-mediation',
    published: 'April 2015, of training that was held',
    dates: ['28-30 March: 2015-03-28/2015-03-30'],
  },
  {
    slug: 'secure-english-language-test-providers',
    published: 'March 2015',
    dates: [
      'later this month: 2015-03-03/2015-03-31',
      '6 April: 2015-04-06/2015-04-06',
      '6 April: 2015-04-06/2015-04-06',
    ],
  },
  {
    slug: 'anti-corruption-summit-2016-pms-closing-remarks',
    published: 'May 2016, of a meeting that will be held',
    dates: ['February: 2017-02-01/2017-02-28', 'next year: 2017-01-01/2017-12-31'],
  },
  {
    slug: 'calais-group-statement',
    published: 'March 2024',
    dates: ['21 February: 2024-02-21/2024-02-21', '1 February: 2024-02-01/2024-02-01', 'April: 2024-04-01/2024-04-30'],
  },
] as const;

test.each(PAGES)('on $slug, published in $published, dates without a year mean that time', async ({ slug, dates }) => {
  expect(await yearlessDates(slug, 'as the page says')).toEqual(dates);
});

test.each(PAGES)('of $slug, were its day of publication unknown, they would mean nothing', async ({ slug, dates }) => {
  const words = dates.map((date) => date.slice(0, date.indexOf(':')));
  expect(await yearlessDates(slug, 'unknown')).toEqual(words.map((word) => `${word}: -`));
});
