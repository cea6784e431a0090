export { readClauses } from './clauses/read-clauses';
export { sentencesOf } from './clauses/sentences';
