import { expect, test } from 'vitest';

import { signOf } from '@/lib/corpus/sign';
import { RELATIONS } from '@/lib/model';

import { A_COMMITMENT } from './records';

const NONE = { counts: { supports: 0, contradicts: 0, context: 0 }, looked: undefined };
const SAID_BEFORE: readonly string[] = ['restates', 'weakens', 'narrows'];

test.each(RELATIONS)('what %s an earlier one is new or said again', (relation) => {
  const { id, document } = A_COMMITMENT;
  const lineage = [
    { later: id, relation, earlierDocument: document, note: '', confidence: 'high' as const, sources: [] },
  ];
  const { shape } = signOf({ says: 'nobody has looked' }, lineage, NONE);
  expect(shape).toBe(SAID_BEFORE.includes(relation) ? 'again' : 'new');
});
