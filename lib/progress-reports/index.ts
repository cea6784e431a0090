export { isProgressReport, seemsToAnswer } from './recognise';
export type { KnownDocument, SeemsBecause } from './recognise';
export { strategyItems, reportPassages } from './read-items';
export type { StrategyItem, ReportPassage } from './read-items';
export { alignItems } from './align';
export type { Alignment, Pair, Why } from './align';
