export { poolOf } from './rank-passages';
export type { Candidate, PoolDocument } from './rank-passages';
export type { Question } from './question';
