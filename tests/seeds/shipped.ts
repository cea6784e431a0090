import type { Shipped } from '@/lib/app/finding';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { NO_AREAS } from './shipped-areas';

/** What ships with the build, at hand; without its areas. */
export const SHIPPED: Shipped = {
  version: SEEDS.version,
  corpus: () => Promise.resolve(SEEDS),
  names: () => Promise.resolve({ files: NAMES }),
  areas: NO_AREAS,
};
