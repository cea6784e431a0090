import type { KeptText, TextComparison } from '@/lib/model';

import { compareCommitments } from './compare-commitments';
import { comparePassages } from './compare-passages';

type Text = Pick<KeptText, 'reading' | 'finds'>;

/** What a page said before and says now: its passages, and what is promised in them. */
export function compareTexts(before: Text, now: Text): TextComparison {
  return {
    passages: comparePassages(before.reading.text, now.reading.text),
    commitments: compareCommitments(before.finds.commitments, now.finds.commitments),
  };
}
