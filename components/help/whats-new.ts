import { worded } from '@/lib/language';

export interface VersionNews {
  readonly version: string;
  /** Sentences of that version's section in CHANGELOG.md, those that a reader would ask for first. */
  readonly news: readonly string[];
}

/** Newest first: every version of CHANGELOG.md. */
export const VERSIONS: readonly VersionNews[] = worded([
  {
    version: '0.1.0',
    news: [
      'Policy pages on www.gov.uk are recognised, and their commitments, progress and names are marked where they stand.',
      'A card on each mark, and a side panel with the parts, the evidence and the history of each commitment.',
      'What was found wrongly can be put right: not a commitment, its words, its date, who acts; it stays on this computer.',
      'A commitment can be watched.',
    ],
  },
]);
