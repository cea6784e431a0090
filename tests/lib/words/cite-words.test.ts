import { expect, test } from 'vitest';

import type { IsoDate } from '@/lib/model';
import { cite } from '@/lib/words';
import { SEEDS } from '@/seeds/corpus';

import { entryIn } from '../app/said/entries';

const DAYS = { edition: '2026-11-24' as IsoDate, accessed: '2026-11-28' as IsoDate };
const entry = entryIn(SEEDS, 'commitment/calais-group-2024-c10');
const { document: _, ...bare } = entry;
const ENDING =
  'What became of it: Pledgemark, corpus edition of 24 November 2026, entry commitment/calais-group-2024-c10. Accessed 28 November 2026.';

test.each([
  {
    what: 'who, title, date and address, each followed by its stop',
    of: entry,
    says: `United Kingdom, Belgium, France, Germany, Netherlands, “Joint ministerial statement from the Calais Group”, 4 March 2024. https://www.gov.uk/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024/joint-ministerial-statement-from-the-calais-group. ${ENDING}`,
  },
  {
    what: 'the publisher, where nobody is named who promised',
    of: {
      ...entry,
      who: [],
      document: { ...SEEDS.documents[0], publisher: 'Home Office', title: 'A plan', date: '2019' },
    },
    says: `Home Office, “A plan”, 2019. ${SEEDS.documents[0]?.address}. ${ENDING}`,
  },
  {
    what: 'the page of a PDF',
    of: { ...entry, who: ['Home Office'], sheet: 12 },
    says: `Home Office, “Joint ministerial statement from the Calais Group”, 4 March 2024, p. 12. ${entry.document?.address}. ${ENDING}`,
  },
  {
    what: 'nothing of a document that is not known',
    of: { ...bare, who: [], commitment: { ...entry.commitment, sources: [] } },
    says: ENDING,
  },
  {
    what: 'that there is no entry of words that were only found on a page',
    of: { ...bare, who: [], said: { ...entry.said, id: undefined }, commitment: { ...entry.commitment, sources: [] } },
    says: 'What became of it: Pledgemark, corpus edition of 24 November 2026, no entry. Accessed 28 November 2026.',
  },
])('a citation gives $what', ({ of, says }) => {
  expect(cite.entry(of as typeof entry, DAYS)).toBe(says);
});
