import type { PageFacts } from '@/lib/model';

/** The page that a long text is taken to stand on. */
export const LONG_PAPER: PageFacts = {
  address: 'https://www.gov.uk/government/publications/a-long-paper/a-long-paper',
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'A long paper',
  reason: 'A long text, to be measured.',
  attachments: [],
};
