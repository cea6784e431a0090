import type { Found, MarkedWords, PageKey } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { entryIn } from '../lib/app/said/entries';
import { ANCHORED } from './notes';
import { PAGE } from './statement';

export const QUERY = 'legislative measures';

/** Words with the query marked in them. */
export function marked(text: string, words = QUERY): MarkedWords {
  const start = text.indexOf(words);
  return { text, marks: start === -1 ? [] : [{ start, end: start + words.length }] };
}

const PACK = 'Institute for Kettles';
const C10 = entryIn(SEEDS, 'commitment/calais-group-2024-c10');
const HALVED = entryIn(SEEDS, 'commitment/w1-halve-inflation');
export const MEASURES = 'The participants were pleased to announce their commitment to legislative measures.';

/** Of each kind, what the product can find of it: with all that it may hold, and with the least. */
export const FOUND: Readonly<Record<Found['kind'], readonly Found[]>> = {
  commitment: [
    {
      kind: 'commitment',
      key: 'c1',
      words: marked(MEASURES),
      strength: 'firm',
      said: C10.said,
      document: PAGE.title,
      date: '2024-03-04',
      address: PAGE.address,
    },
    {
      kind: 'commitment',
      key: 'c2',
      words: marked(HALVED.commitment.summary),
      strength: HALVED.commitment.strength,
      said: { ...HALVED.said, pack: PACK },
      document: 'Prime Minister’s speech on building a better future',
      date: '',
    },
  ],
  name: [
    {
      kind: 'name',
      key: 'n1',
      name: marked('Europol'),
      type: 'organisation',
      about: marked('EU agency in The Hague that supports police forces with legislative measures'),
      aliases: ['EU Agency for Law Enforcement Cooperation'],
      officialSite: 'https://www.europol.europa.eu/',
      pack: PACK,
    },
    { kind: 'name', key: 'n2', name: marked('Calais Group'), type: 'organisation', about: marked(''), aliases: [] },
  ],
  document: [
    {
      kind: 'document',
      key: 'd1',
      title: marked(PAGE.title),
      excerpt: marked(`… ${MEASURES} …`),
      publisher: 'Home Office',
      date: '2024-03-04',
      address: PAGE.address,
      page: 'calais' as PageKey,
    },
    {
      kind: 'document',
      key: 'd2',
      title: marked('A plan'),
      excerpt: marked(''),
      publisher: PACK,
      date: '2019',
      pack: PACK,
    },
  ],
  evidence: C10.evidence.slice(0, 3).map(({ id, shows, stance, tier, independent, source }) => ({
    kind: 'evidence',
    key: id,
    shows: marked(shows, 'law'),
    stance,
    tier,
    independent,
    source,
    bearsOn: [MEASURES],
  })),
  note: [
    {
      kind: 'note',
      key: 'o1',
      body: marked(`${ANCHORED.body} Are legislative measures needed?`),
      quote: marked(ANCHORED.selector.exact),
      tags: ANCHORED.tags,
      title: PAGE.title,
      address: PAGE.address,
      changed: '2026-11-21',
    },
  ],
};
