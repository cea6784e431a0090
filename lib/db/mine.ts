// What the reader makes of the corpus: added beside the shipped rows, never in their place.
export { clips } from './clips';
export { corrections } from './corrections';
export { CHANGES_KEPT, keep, takeBack } from './keep-mine';
export { last, refusalId, refused, watched } from './read-mine';
