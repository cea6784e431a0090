import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { bodiesOf, pageKey, spot } from '@/lib/page';
import { VERDICTS } from '@/lib/model';
import { parsePage } from '@/scripts/open-page';

import { htmlOf } from './stored-pages';

const STATEMENT = htmlOf('calais-group-landing');

/** A page cut somewhere, with rubbish put in somewhere else. */
const broken = fc
  .tuple(
    fc.nat(STATEMENT.length),
    fc.nat(STATEMENT.length),
    fc.constantFrom('<', '"', '</main>', '<main>', '<template>', '\0', '<svg><title>'),
  )
  .map(([cut, at, rubbish]) => STATEMENT.slice(0, at) + rubbish + STATEMENT.slice(Math.max(at, cut)));

/** What is wrong with the answer; nothing, for every document. */
function faultsOf(html: string, address: string): readonly string[] {
  const { document } = parsePage(html);
  const facts = spot(document, address);
  const words = [facts.title, facts.kindShown, facts.kind, facts.address, facts.locale, facts.reason];
  const checks = {
    'no verdict': VERDICTS.includes(facts.verdict),
    'no reason': facts.reason !== '',
    'another key the second time': pageKey(facts) === pageKey(spot(document, address)),
    'an endless fact': words.every((word) => word.length <= 2000),
    'a body from elsewhere': bodiesOf(document).every((body) => document.contains(body)),
  };
  return Object.entries(checks).flatMap(([fault, holds]) => (holds ? [] : [fault]));
}

describe('every document gets an answer', () => {
  test('an empty one, and one that is not HTML', () => {
    for (const html of ['', ' ', '\0', '{"a":1}', '%PDF-1.7', '<?xml version="1.0"?><a/>'])
      expect(faultsOf(html, 'https://www.gov.uk/')).toEqual([]);
  });

  test('one of random characters, at a random address', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.oneof(fc.webUrl(), fc.string(), fc.constant('https://www.gov.uk/')),
        (html, address) => {
          expect(faultsOf(html, address)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('one that was cut and broken', () => {
    fc.assert(
      fc.property(broken, (html) => {
        expect(faultsOf(html, 'https://www.gov.uk/')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('one with endless facts', () => {
    const long = 'x'.repeat(100_000);
    const head = `<title>${long}</title><meta name="govuk:format" content="${long}"><link rel="canonical" href="https://www.gov.uk/${long}">`;
    expect(faultsOf(`${head}<main lang="${long}"><h1>${long}</h1></main>`, `https://www.gov.uk/${long}`)).toEqual([]);
  });
});
