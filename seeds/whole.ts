import type { AreaCorpus, Corpus } from '@/lib/model';

import { AREAS } from './areas';
import criminalJustice from './areas/criminal-justice.json';
import digital from './areas/digital.json';
import education from './areas/education.json';
import energy from './areas/energy.json';
import foreignPolicy from './areas/foreign-policy.json';
import health from './areas/health.json';
import housing from './areas/housing.json';
import migration from './areas/migration.json';
import planning from './areas/planning.json';
import policing from './areas/policing.json';
import socialCare from './areas/social-care.json';
import { SEEDS } from './corpus';

const FILES: Readonly<Record<string, unknown>> = {
  'criminal-justice': criminalJustice,
  digital,
  education,
  energy,
  'foreign-policy': foreignPolicy,
  health,
  housing,
  migration,
  planning,
  policing,
  'social-care': socialCare,
};

/** The areas with what their files hold. For scripts and tests: the build has them as files that are read one by one. */
export const AREA_FILES = AREAS.map((edition) => ({ ...edition, content: FILES[edition.area] as AreaCorpus }));

const all = <List extends keyof AreaCorpus>(list: List): AreaCorpus[List][number][] =>
  [SEEDS, ...AREA_FILES.map(({ content }) => content)].flatMap((part) => part[list] as AreaCorpus[List][number][]);

/** The base and all areas together. For scripts and tests. */
export const WHOLE: Corpus = {
  ...SEEDS,
  documents: all('documents'),
  commitments: all('commitments'),
  evidence: all('evidence'),
  searched: all('searched'),
  lineage: all('lineage'),
  judgements: all('judgements'),
};
