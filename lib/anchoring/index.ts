export { describeQuote } from './describe-quote';
export { placeQuote } from './place-quote';
export { placeAll } from './place-all';
export { EmptyQuote } from './errors';
