export { ask, askByReader, askTab } from './ask';
export { answer, roomOf } from './answer';
export type { Asker } from './answer';
export type { Answer, Question } from './contract';
export { AnswerFailed, AnswerLost, NobodyAnswers, NotByReader, isStorageFull } from './errors';
export { LONGEST_TEXT } from './shapes';
export type { Changed } from './tell-pages';
export { tellPages } from './tell-pages';
