export { inksOf, noteInk } from './inks';
export type { Ink } from './inks';
export { paintSpans } from './paint-spans';
export { paintNear } from './paint-near';
export type { Painting, PaintOptions } from './paint-near';
export type { Voice } from './paint-block';
export type { Slices, Work } from './work';
export { groundOf, watchGround } from './ground';
