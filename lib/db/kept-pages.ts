// The pages whose words are kept.
export { bringBack, forget, keep } from './keep-pages';
export { all, count, of, texts } from './read-kept-pages';
