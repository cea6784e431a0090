import { JOINED } from './refusals/joined';
import { PAST } from './refusals/past';
import { PEOPLE } from './refusals/people';
import type { Refusal } from './refusals/refusal';
import { TAKEN } from './refusals/takings';
import { THINGS } from './refusals/things';

export { refuser } from './refusals/refusal';
export type { Refusal } from './refusals/refusal';

/** Read top to bottom; the first row that fits refuses. Rulings: ANNOTATION, "Not commitments". */
export const REFUSALS: readonly Refusal[] = [...JOINED, ...TAKEN, ...THINGS, ...PEOPLE, ...PAST];
