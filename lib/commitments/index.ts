export { readClauses } from '@/lib/finder';
export { sentencesOf } from './sentences';
export { CUES } from './cues';
export { bindsToDay } from './binding-deadlines';
