import { CONTINUING } from './cues/continuing';
import type { Cue } from './cues/cue';
import { EXPLORATORY } from './cues/exploratory';
import { FIRM } from './cues/firm';

export type { Cue } from './cues/cue';

/** Read top to bottom: where two rows find the same words, the weaker strength stands first and wins. */
export const CUES: readonly Cue[] = [...EXPLORATORY, ...CONTINUING, ...FIRM];
