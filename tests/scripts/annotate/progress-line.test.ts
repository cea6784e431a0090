import { expect, test } from 'vitest';

import { NOTHING_DONE } from '@/scripts/annotate/batch-index';
import { progressWords } from '@/scripts/annotate/progress-line';

test.each([
  {
    what: 'the size of the input is known',
    pace: { documents: 8000, time: 4000, total: 1000 },
    says: '12,480 documents, 3 refused, 2,000 a second, 43 %',
  },
  {
    what: 'it is not',
    pace: { documents: 0, time: 0, total: undefined },
    says: '12,480 documents, 3 refused',
  },
])('where $what, the line says “$says”', ({ pace, says }) => {
  expect(progressWords({ ...NOTHING_DONE, documents: 12_480, refused: 3, bytes: 438 }, pace)).toBe(says);
});
