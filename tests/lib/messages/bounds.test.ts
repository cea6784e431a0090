import * as v from 'valibot';
import { expect, test } from 'vitest';

import { PAGE_BOUNDS } from '@/lib/model';
import { CONTRACT } from '@/lib/messages/contract';

/** What of valibot's schemas a walk through them needs. */
interface Part {
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly options?: readonly (Part | string)[];
  readonly wrapped?: Part;
}

const hasBound = ({ type, pipe = [] }: Part): boolean => type === 'max_length' || pipe.some(hasBound);

/** The paths of all strings in a schema that may be of any length. */
function unbounded(part: Part, at: string): readonly string[] {
  const { type, entries = {}, item, options = [], wrapped } = part;
  if (type === 'string') return hasBound(part) ? [] : [at];
  return [
    ...Object.entries(entries).flatMap(([name, member]) => unbounded(member, `${at}.${name}`)),
    ...options.flatMap((option) => (typeof option === 'string' ? [] : unbounded(option, at))),
    ...[item, wrapped].flatMap((inner) => (inner === undefined ? [] : unbounded(inner, at))),
  ];
}

test.each(Object.entries(CONTRACT))('every text in what “%s” asks has a longest length', (name, { ask }) => {
  expect(unbounded(ask as unknown as Part, name)).toEqual([]);
});

const FACTS = { address: 'a', locale: 'en', verdict: 'annotate', kind: 'k', kindShown: 'K', title: 't', reason: '' };
const page = { ...FACTS, attachments: [] };
const READ = { page, reading: { text: 'We will act.', headings: [] } };
/** The first place at which a question is not as agreed; nothing where all of it is. */
function faultIn(name: keyof typeof CONTRACT, question: unknown): string | null | undefined {
  const { issues } = v.safeParse(CONTRACT[name].ask, question, { abortEarly: true });
  return issues && v.getDotPath(issues[0]);
}

test.each([
  { length: PAGE_BOUNDS.characters, fault: undefined },
  { length: PAGE_BOUNDS.characters + 1, fault: 'reading.text' },
])('a page’s text of $length characters: what is wrong is at $fault', ({ length, fault }) => {
  const reading = { text: 'a'.repeat(length), headings: [] };
  expect(faultIn('analyse', { ...READ, reading })).toBe(fault);
});

test.each([
  { what: 'a title of 2,000 characters', change: { title: 'a'.repeat(2_000) }, fault: undefined },
  { what: 'a title of 2,001 characters', change: { title: 'a'.repeat(2_001) }, fault: 'page.title' },
  { what: 'a day of the calendar', change: { published: '2024-02-29' }, fault: undefined },
  { what: 'a day that no calendar has', change: { published: '2023-02-29' }, fault: 'page.published' },
  { what: 'a verdict that nobody gives', change: { verdict: 'perhaps' }, fault: 'page.verdict' },
  {
    what: 'an attachment without address',
    change: { attachments: [{ title: 'a' }] },
    fault: 'page.attachments.0.address',
  },
])('of a page with $what, what is wrong is at $fault', ({ change, fault }) => {
  expect(faultIn('analyse', { ...READ, page: { ...page, ...change } })).toBe(fault);
});

test.each([
  { span: { start: 0, end: 0 }, fault: undefined },
  { span: { start: 3, end: 7 }, fault: undefined },
  { span: { start: 7, end: 3 }, fault: 'span' },
  { span: { start: -1, end: 3 }, fault: 'span.start' },
  { span: { start: 0.5, end: 3 }, fault: 'span.start' },
  { span: { start: 0, end: Number.NaN }, fault: 'span.end' },
])('of the place $span.start to $span.end, what is wrong is at $fault', ({ span, fault }) => {
  expect(faultIn('showPlace', { span })).toBe(fault);
});

test.each([
  { passage: { text: 'we will', start: 0, end: 7 }, fault: undefined },
  { passage: { text: 'we will', start: 0, end: 8 }, fault: 'passage' },
  { passage: { text: 'we will', start: 3, end: 3 }, fault: 'passage' },
])('of a passage from $passage.start to $passage.end, what is wrong is at $fault', ({ passage, fault }) => {
  const selector = {
    exact: 'we will',
    prefix: '',
    suffix: '',
    position: { start: 0, end: 7 },
    codePoints: { start: 0, end: 7 },
    headings: [],
  };
  const said = { analysis: 'k', find: 'c', facts: page, selector, says: { is: 'not one' } };
  expect(faultIn('correct', { ...said, passage })).toBe(fault);
});

const ASKED = { question: { words: 'We will act.', actors: [] }, documents: [], pages: [], most: 5 };
const half = { title: 't', text: 'a'.repeat(PAGE_BOUNDS.characters / 2) };

test.each([
  {
    what: 'texts as long as one may be',
    change: {
      documents: [
        { ...half, id: '1' },
        { ...half, id: '2' },
      ],
    },
    fault: undefined,
  },
  {
    what: 'texts that are longer together',
    change: {
      documents: [
        { ...half, id: '1' },
        { ...half, id: '2', text: `${half.text}a` },
      ],
    },
    fault: 'documents',
  },
  { what: 'more kept pages than are read', change: { pages: Array.from({ length: 61 }, () => 'p') }, fault: 'pages' },
  { what: 'more passages than are shown', change: { most: 51 }, fault: 'most' },
])('what is ranked: of $what, what is wrong is at $fault', ({ change, fault }) => {
  expect(faultIn('rankPassages', { ...ASKED, ...change })).toBe(fault);
});
