import type { LookForLoader } from '@/components/hooks/use-look-for';

import { CLOCK } from './clock';

/** Looking for what became of a commitment. The way to www.gov.uk is loaded at the first wish to look. */
export const LOOK: LookForLoader = {
  now: CLOCK.now,
  load: async () => (await import('./look-needs')).lookNeeds(),
};
