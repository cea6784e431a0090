export { markSpansOf, noteSpan } from './mark-spans';
export type { MarkSpan } from './mark-spans';
export { paintSpans } from './paint-spans';
export { paintNear } from './paint-near';
export type { Painting, PaintOptions } from './paint-near';
export type { Voice } from './paint-block';
export type { Slices, Work } from './work';
export { groundOf, watchGround } from './ground';
