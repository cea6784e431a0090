import type { Corpus } from '@/lib/model';

import about from './about.json';
import commitments from './commitments.json';
import documents from './documents.json';
import entities from './entities.json';
import evidence from './evidence.json';
import judgements from './judgements.json';
import lineage from './lineage.json';
import searched from './searched.json';

/** The shipped corpus. The files are held to `schema.json` by the tests; here alone their types are vouched for. */
export const SEEDS = {
  ...about,
  entities,
  documents,
  commitments,
  evidence,
  searched,
  lineage,
  judgements,
} as unknown as Corpus;
