// The second door: what is known of a page, found in its text. With it comes the finder, which no view of ours loads.
export { readPolicy } from './read-policy';
