import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { cite } from '@/lib/words';

const PAGE = 'https://www.gov.uk/government/publications/a-plan';
const PDF = 'https://assets.publishing.service.gov.uk/media/1/plan.pdf';
const LONG =
  'From October 2023 the government will introduce a new £86,000 cap on the amount anyone in England will need to spend on personal care over a lifetime.';

test.each([
  {
    what: 'short words, with 4 words of each side',
    quote: {
      exact: 'will publish a plan',
      prefix: 'that it is so. Before the summer the Home Office ',
      suffix: ' for the coast of Kent, and ',
    },
    link: `${PAGE}#:~:text=summer%20the%20Home%20Office-,will%20publish%20a%20plan,-for%20the%20coast%20of`,
  },
  {
    what: 'words with nothing known beside them',
    quote: { exact: 'will publish a plan' },
    link: `${PAGE}#:~:text=will%20publish%20a%20plan`,
  },
  {
    what: 'hyphen, comma and ampersand of the words are no part of the syntax',
    quote: { exact: 'Research & Development, sea-bed' },
    link: `${PAGE}#:~:text=Research%20%26%20Development%2C%20sea%2Dbed`,
  },
  {
    what: 'a long quote by its first and last 8 words',
    quote: { exact: LONG },
    link: `${PAGE}#:~:text=From%20October%202023%20the%20government%20will%20introduce%20a,to%20spend%20on%20personal%20care%20over%20a%20lifetime.`,
  },
  {
    what: 'a quote over several blocks by words of its first and its last',
    quote: { exact: 'We will:\nbuild it\nopen it' },
    link: `${PAGE}#:~:text=We%20will%3A,open%20it`,
  },
  {
    what: 'words that a selection cut are made whole',
    quote: { exact: 'ublish a pla', prefix: 'it will p', suffix: 'n for the ' },
    link: `${PAGE}#:~:text=will-,publish%20a%20plan,-for%20the`,
  },
  {
    what: 'half a word at the far end of what stands beside is left out',
    quote: { exact: 'publish', prefix: 'ment will ', suffix: ' a pl' },
    link: `${PAGE}#:~:text=will-,publish,-a`,
  },
  {
    what: 'of what stands before and after only what is in the next block',
    quote: { exact: 'We will.', prefix: ' above\nThe heading\n', suffix: '\nNext\nAnd on ' },
    link: `${PAGE}#:~:text=The%20heading-,We%20will.,-Next`,
  },
  {
    what: 'white space of any kind is one space',
    quote: { exact: ' £5\u00A0million  by\t2030 ' },
    link: `${PAGE}#:~:text=%C2%A35%20million%20by%202030`,
  },
])('$what', ({ quote, link }) => {
  expect(cite.passage(PAGE, quote)).toBe(link);
});

test.each([
  { what: 'query and fragment', address: `${PAGE}?utm=me&s=1#part`, link: `${PAGE}#:~:text=words` },
  {
    what: 'name and passphrase',
    address: 'https://me:secret@www.gov.uk/a',
    link: 'https://www.gov.uk/a#:~:text=words',
  },
])('of an address goes what may be the reader’s: $what', ({ address, link }) => {
  expect(cite.passage(address, { exact: 'words' })).toBe(link);
});

test('the link to words of a PDF is its own address, with the page where it is known', () => {
  expect(cite.passage(PDF, { exact: 'words' }, 3)).toBe(`${PDF}#page=3`);
  expect(cite.passage(`${PDF}?a=b#page=9`, { exact: 'words' })).toBe(PDF);
});

test.each([
  { what: 'a file on this computer', address: 'ni:///sha-256;00' },
  { what: 'a page that is not encrypted', address: 'http://www.gov.uk/a' },
  { what: 'another host', address: 'https://www.gov.uk.example.org/a' },
  { what: 'another port', address: 'https://www.gov.uk:8443/a' },
  { what: 'a file of GOV.UK that is no PDF', address: 'https://assets.publishing.service.gov.uk/media/1/plan.docx' },
  { what: 'a script', address: 'javascript:alert(1)' },
  { what: 'no address', address: 'a page' },
])('there is no link for $what', ({ address }) => {
  expect(cite.passage(address, { exact: 'words' }, 1)).toBeUndefined();
});

test('there is no link to no words', () => {
  expect(cite.passage(PAGE, { exact: ' \n ', prefix: 'before it ', suffix: ' after it' })).toBeUndefined();
});

/** The parts of a directive as a browser reads them. */
function read(link: string): { before: string; start: string; end: string; after: string } {
  const parts = link.split('#:~:text=')[1]?.split(',') ?? [];
  const [before] = parts.filter((part) => part.endsWith('-'));
  const [after] = parts.filter((part) => part.startsWith('-'));
  const [start = '', end = start] = parts.filter((part) => part !== before && part !== after);
  const plain = (part = ''): string => decodeURIComponent(part.replaceAll('-', ''));
  return { before: plain(before), start: plain(start), end: plain(end), after: plain(after) };
}

const tokens = (words: string): readonly string[] => words.split(/\s+/u).filter((one) => one !== '');
const text = fc
  .array(fc.tuple(fc.stringMatching(/^[a-zé’]{1,4}$/u), fc.constantFrom(' ', ' ', '\n', '\u00A0', '  ')), {
    minLength: 2,
    maxLength: 60,
  })
  .map((parts) => parts.flat().join(''));

test('the link decodes back to whole words of the text, in its order, that begin and end where the quote does', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, one, other) => {
      const [from = 0, to = 0] = [one % whole.length, other % whole.length].toSorted((a, b) => a - b);
      const exact = whole.slice(from, to + 1);
      if (exact.trim() === '') return;
      const link = cite.passage(PAGE, { exact, prefix: whole.slice(0, from), suffix: whole.slice(to + 1) });
      const { before, start, end, after } = read(link ?? '');
      const all = tokens(whole);
      const lead = from + exact.length - exact.trimStart().length;
      const first = tokens(whole.slice(0, lead + 1)).length - 1;
      const last = tokens(whole.slice(0, from + exact.trimEnd().length)).length;
      const [starts, ends] = [tokens(start), tokens(end)];
      expect(all.slice(first, first + starts.length)).toEqual(starts);
      expect(all.slice(last - ends.length, last)).toEqual(ends);
      expect(all.slice(first - tokens(before).length, first)).toEqual(tokens(before));
      expect(all.slice(last, last + tokens(after).length)).toEqual(tokens(after));
    }),
    { numRuns: 500 },
  );
});

test('words that no address can hold break nothing', () => {
  expect(cite.passage(PAGE, { exact: 'a \uD800 b' })).toBe(`${PAGE}#:~:text=a%20%EF%BF%BD%20b`);
});
