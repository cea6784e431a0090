import { expect, test } from 'vitest';

import { correcting } from '@/lib/corpus';
import type { EvidenceId, Origin } from '@/lib/model';

import { anEvidence } from './records';

const record = (id: string, origin?: Origin, corrects?: string) =>
  anEvidence({
    id: id as EvidenceId,
    ...(origin === undefined ? {} : { origin }),
    ...(corrects === undefined ? {} : { corrects: corrects as EvidenceId }),
  });

const A = record('a');
const A_OF_PACK = record('a', 'pack:kettles');
const OWN = record('b', undefined, 'a');
const PACKS = record('c', 'pack:kettles', 'a');
const READERS = record('d', 'reader', 'a');
const { correctedBy, contestedBy } = correcting([A, A_OF_PACK, OWN, PACKS, READERS]);

test.each([
  { whose: 'the editors', of: A, corrected: [OWN], contested: [PACKS, READERS] },
  { whose: 'the pack', of: A_OF_PACK, corrected: [PACKS], contested: [OWN, READERS] },
  { whose: 'nobody', of: OWN, corrected: [], contested: [] },
  { whose: 'nobody, in a pack', of: PACKS, corrected: [], contested: [] },
])('a record of $whose is corrected by its own origin alone, and contested by the others', (row) => {
  expect(correctedBy(row.of)).toEqual(row.corrected);
  expect(contestedBy(row.of)).toEqual(row.contested);
});
