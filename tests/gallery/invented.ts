// Variants of the statement that are invented: what became of its commitments is not so.
import type { Corpus, Finds, IsoDate } from '@/lib/model';

import { CORPUS } from './records';
import { FINDS, TODAY, commitmentOf, findOf } from './statement';

/** The statement with one of its commitments alone. */
export const alone = (number: number): Finds => ({
  ...FINDS,
  progress: [],
  commitments: FINDS.commitments.slice(number - 1, number),
});

/** The finds as on a page of which no store holds anything. */
export const unknown = (finds: Finds): Finds => ({
  ...finds,
  commitments: finds.commitments.map(({ known: _known, ...find }) => find),
});

/** The fourth one says by when, and that day has gone by. */
export const due = (finds: Finds): Finds => ({
  ...finds,
  commitments: finds.commitments.map((find) => {
    if (find.id !== findOf(4)) return find;
    const { start, end } = find;
    return { ...find, deadline: { start, end, words: 'by the end of 2025', to: '2025-12-31' as IsoDate } };
  }),
});

const plan = (title: string, setOn: string) => ({ publisher: 'Home Office', title, date: setOn });

/** The gallery's corpus, with a date of the fourth commitment that moved, no record of it, and a search after that. */
export const MOVED: Corpus = {
  ...CORPUS,
  evidence: CORPUS.evidence.filter((record) => !record.for.includes(commitmentOf(4))),
  judgements: CORPUS.judgements.filter(({ commitment }) => commitment !== commitmentOf(4)),
  searched: [
    {
      id: 'search-moved' as Corpus['searched'][number]['id'],
      for: [commitmentOf(4)],
      scope: 'Taking part in the conferences',
      where: 'GOV.UK',
      words: ['global alliance conference'],
      from: '2024-03-04',
      to: '2026-11-24',
      asOf: TODAY,
    },
  ],
  commitments: CORPUS.commitments.map((commitment) =>
    commitment.id === commitmentOf(4)
      ? {
          ...commitment,
          deadlines: [
            {
              words: 'by the end of 2025',
              due: '2025-12-31' as IsoDate,
              setOn: '2024-03-04',
              source: plan('First plan', '2024-03-04'),
            },
            {
              words: 'by 30 June 2026',
              due: '2026-06-30' as IsoDate,
              setOn: '2025-11-02',
              source: plan('Second plan', '2025-11-02'),
            },
          ],
        }
      : commitment,
  ),
};
