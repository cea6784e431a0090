export { overlaps, contains, byPlace, longestFirst } from './relations';
export { chooseSpans } from './choose';
export { blocksOf, wordsOf } from './blocks';
export { headingsAbove } from './outline';
export { passageAround } from './passage';
export { moveEnd, endNear } from './word-ends';
