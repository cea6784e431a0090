export { poolOf } from './rank-passages';
export type { Candidate, Pool, PoolDocument, Reasons } from './rank-passages';
export type { Question } from './question';
