import type { CommitmentFind, FindId, IsoDate, PageFacts } from '@/lib/model';

export const HARBOUR_PAGE: PageFacts = {
  address: 'https://www.gov.uk/government/publications/harbour-strategy',
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'Harbour strategy for Norland',
  published: '2019-03-12' as IsoDate,
  reason: '',
  attachments: [],
};

/** A commitment that is found on a page, with the day that its words name. */
export function aFind(quote: string, due: IsoDate | undefined): CommitmentFind {
  const part = (words: string) => ({ start: 0, end: words.length, words });
  return {
    ...part(quote),
    id: `c ${quote}` as FindId,
    quote,
    strength: 'firm',
    trigger: part('will'),
    actors: [],
    action: part(quote),
    conditions: [],
    why: 'will',
    ...(due === undefined ? {} : { deadline: { ...part('by 31 December 2020'), to: due } }),
  };
}
