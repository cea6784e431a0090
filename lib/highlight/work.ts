/** Does a part of some work, until `isUp` says that the page has waited long enough; at least one step of it. */
export type Work = (isUp: () => boolean) => 'more' | 'done';

/** Runs work a slice at a time, the first at once; settles at its end. */
export type Slices = (work: Work) => Promise<void>;

/** All at once: for tools, and where nobody waits. */
export const ALL_AT_ONCE: Slices = (work) => {
  while (work(() => false) === 'more');
  return Promise.resolve();
};
