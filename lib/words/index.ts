export { dateWords } from './dates';
export { namesWords } from './names';
export { VIEW_WORDS, RULE_WORDS, headlineWords, lookedByWords, noneFoundWords } from './headline';
export { records } from './records';
export { due } from './due';
