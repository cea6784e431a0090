export { describeQuote } from './describe-quote';
export { placeQuote } from './place-quote';
export { EmptyQuote } from './errors';
