import type { LookDoors } from '@/components/hooks/use-look-for';

import { CLOCK } from './clock';

/** Looking for what became of a commitment. The way to www.gov.uk is loaded at the first wish to look. */
export const LOOK: LookDoors = {
  now: CLOCK.now,
  load: async () => (await import('./look-needs')).lookNeeds(),
};
