export { ask, askByReader, askTab, wake } from './ask';
export { answer, responderTo } from './answer';
export type { Responder } from './envelope';
export { passOn } from './pass-on';
export type { Asker } from './answer';
export type { Answer, Question } from './contract';
export { AnswerFailed, NobodyAnswers, NotByReader, isStorageFull } from './errors';
export type { Changed } from './tell-pages';
export { tellPages } from './tell-pages';
