import { expect, test } from 'vitest';

import { judgementRow, lineageRow } from '@/lib/db/corpus-rows';
import type { DocumentId, IsoInstant, Lineage } from '@/lib/model';

import { aJudgement } from '../corpus/records';
import { commitmentId } from './a-store';

const line: Lineage = {
  later: commitmentId('later'),
  relation: 'restates',
  earlierDocument: 'document/before' as DocumentId,
  note: '',
  confidence: 'high',
  sources: [],
};
const GIVEN = '2026-11-24T11:00:00.000Z' as IsoInstant;

// A row that an earlier build wrote is known again by its id: another recipe would add it a second time.
test.each([
  { what: 'a line of descent from a document', row: lineageRow(line, 'seed'), id: '0wvga570r70l2b' },
  {
    what: 'a line of descent from a commitment',
    row: lineageRow({ ...line, earlier: commitmentId('before') }, 'reader'),
    id: '05zw8vm0h0yqyq',
  },
  { what: 'a view of the editors', row: judgementRow(aJudgement(), 'seed'), id: '1v86m151ise0i9' },
  {
    what: 'a view of the reader’s',
    row: judgementRow(aJudgement({ by: 'reader', given: GIVEN }), 'reader'),
    id: '1813nem09hcvs4',
  },
])('$what has the same id in every build', ({ row, id }) => {
  expect(row.id).toBe(id);
});
