import type { Shipped } from '@/lib/app/finding';
import { packPatterns, packShipped } from '@/lib/finder';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { NO_AREAS } from './shipped-areas';

/** What ships with the build, at hand; without its areas. */
export const SHIPPED: Shipped = {
  version: SEEDS.version,
  corpus: () => Promise.resolve(SEEDS),
  finder: () => () => Promise.resolve({ names: packShipped(SEEDS.entities, NAMES), patterns: packPatterns() }),
  areas: NO_AREAS,
};
