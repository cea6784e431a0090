import type { Verdict } from '@/lib/model';

/** What is done with the text of such a document, and what the reader is told. `is` completes "This page is …". */
export const SORTS = {
  reads: { verdict: 'annotate', reason: (is) => `This page is ${is}. Pledgemark reads it for commitments.` },
  guides: {
    verdict: 'offer',
    reason: () => 'Guidance sets out rules. It seldom makes commitments, so Pledgemark has not read it.',
  },
  asks: { verdict: 'offer', reason: (is) => `This page is ${is}. It asks for views, so Pledgemark has not read it.` },
  reports: {
    verdict: 'offer',
    reason: (is) => `This page is ${is}. It seldom makes commitments, so Pledgemark has not read it.`,
  },
  plans: { verdict: 'offer', reason: (is) => `This page is ${is}. Pledgemark reads it when you ask.` },
  unsure: { verdict: 'offer', reason: (is) => `This page is ${is}, so it has not been read.` },
  elsewhere: { verdict: 'ignore', reason: (is) => `Pledgemark reads policy pages on www.gov.uk. This page is ${is}.` },
} as const satisfies Record<string, { readonly verdict: Verdict; readonly reason: (is: string) => string }>;

export type Sort = keyof typeof SORTS;
