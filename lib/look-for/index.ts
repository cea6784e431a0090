export { planOf, planWithin } from './plan';
export { chooseDocuments } from './choose';
export type { Listed } from './choose';
export { passagesFor } from './passages';
export { dayOf } from './day-of';
