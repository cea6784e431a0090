import nlp from 'compromise';

import type { EntityType, Span } from '@/lib/model';
import { chooseSpans, longestFirst } from '@/lib/spans';

import type { Finder } from './finder';
import type { Name } from './labelled';
import { trimName } from './trim-name';

type Read = ReturnType<typeof nlp>;
type Found = ReturnType<Read['match']>;

/** Its kinds of name, and which of our types each comes nearest to. */
const KINDS: readonly { readonly type: EntityType; readonly of: (read: Read) => Found }[] = [
  { type: 'person', of: (read) => read.people() },
  { type: 'organisation', of: (read) => read.organizations() },
  { type: 'country', of: (read) => read.places().if('#Country') },
  { type: 'place', of: (read) => read.places().ifNo('#Country') },
  { type: 'date', of: (read) => read.match('#Date+') },
  { type: 'money', of: (read) => read.match('#Money+') },
  { type: 'quantity', of: (read) => read.match('#Percent+') },
];

interface Placed {
  readonly offset?: { readonly start: number; readonly length: number };
}

function spansOf(found: Found): Span[] {
  return (found.json({ offset: true }) as readonly Placed[]).flatMap(({ offset }) =>
    offset === undefined ? [] : [{ start: offset.start, end: offset.start + offset.length }],
  );
}

function namesIn(text: string): Name[] {
  const read = nlp(text);
  const names = KINDS.flatMap(({ type, of }) => spansOf(of(read)).map((span) => ({ ...trimName(text, span), type })));
  return chooseSpans(names, longestFirst);
}

/** The best-known names-in-the-browser package: general English, rules and word lists. */
export const COMPROMISE: Finder = {
  name: 'compromise',
  about: 'compromise 14: people, organizations, places (countries by its own tag), dates, money, percentages',
  finds: ['names'],
  read: ({ text }) => ({ entities: namesIn(text), commitments: [], progress: [] }),
};
