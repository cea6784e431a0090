import { ANCHORING } from './anchoring';
import { ANSWERS } from './answers';
import { AREAS } from './areas';
import { BUNDLE_SIZES } from './bundle-sizes';
import { FINDER_SPEED } from './finder-speed';
import { FIRST_MARKS } from './first-marks';
import { FIRST_VIEWPORT } from './first-viewport';
import { GROWTH } from './growth';
import { HOSTILE } from './hostile';
import { HOSTILE_TEXTS } from './hostile-texts';
import { LONG_TASKS } from './long-tasks';
import { LOOK_UP } from './look-up';
import type { Bench } from './measure';
import { MEMORY } from './memory';
import { NAME_STAGE } from './name-stage';
import { PAINTING } from './painting';
import { SEARCH } from './search';
import { SEARCH_OPENS } from './search-opens';

/** Every question that is measured, in the order in which it is. */
export const BENCHES: readonly Bench[] = [
  FINDER_SPEED,
  NAME_STAGE,
  GROWTH,
  HOSTILE,
  HOSTILE_TEXTS,
  ANCHORING,
  PAINTING,
  FIRST_VIEWPORT,
  FIRST_MARKS,
  LONG_TASKS,
  LOOK_UP,
  AREAS,
  SEARCH,
  SEARCH_OPENS,
  ANSWERS,
  MEMORY,
  BUNDLE_SIZES,
];
