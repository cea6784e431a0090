export { dateWords } from './dates';
export { namesWords } from './names';
export { VIEW_WORDS, RULE_WORDS, authorWords, headlineWords, packWords } from './headline';
export { records } from './records';
export { due, dueCountedTo } from './due';
export { labels } from './labels';
export { cite } from './cite-words';
