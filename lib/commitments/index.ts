export { readClauses } from './read-clauses';
export { sentencesOf } from './sentences';
export { CUES } from './cues';
export { bindsToDay } from './binding-deadlines';
