export { seemsToAnswer } from './recognise';
export type { KnownDocument } from './recognise';
export { strategyItems, reportPassages } from './read-items';
export type { StrategyItem } from './read-items';
export { alignItems } from './align';
export type { Alignment, Pair } from './align';
