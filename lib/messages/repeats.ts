import type { MessageName } from './contract';

/**
 * Asking these twice comes to the same as asking once: where the background stops before it answers, they are asked
 * again. Apart from the contract, whose shapes only the room that is asked needs.
 */
export const REPEATS: ReadonlySet<MessageName> = new Set([
  'loadOverPage',
  'analyse',
  'findIn',
  'rankPassages',
  'keepNoted',
  'keepSaved',
  'cardOf',
  'noteOf',
  'countNotes',
  'placeNotes',
  'reportVisit',
] as const);
