import type { PageFacts } from '@/lib/model';

/** A plain text says nothing of itself: it is read as a policy page would be. */
export const PLAIN: PageFacts = {
  address: 'https://www.gov.uk/',
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: '',
  reason: 'A plain text.',
  attachments: [],
};

/** What of a page's facts is written beside what was found on it. */
export function factsOf({ address, verdict, reason, locale, kind, kindShown, ...rest }: PageFacts) {
  const { title, published, updated, publisher } = rest;
  return { address, verdict, reason, locale, kind, kindShown, title, published, updated, publisher };
}
