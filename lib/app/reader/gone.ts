// What an act was to be done to is gone by then: nothing is written, and the reader is told.

/** The tab shows another page by now. */
export class PageGone extends Error {
  override readonly name = 'PageGone';
  constructor() {
    super('The page is no longer there. Open it again, and try once more.');
  }
}

/** What is to be put right is not among the finds of the page any more. */
export class NotMarked extends Error {
  override readonly name = 'NotMarked';
  constructor() {
    super('These words are no longer marked on the page. Read it again, and try once more.');
  }
}

/** A commitment or a table has been taken out of the store since it was shown. */
export class NotStored extends Error {
  override readonly name = 'NotStored';
  constructor() {
    super('What you chose is no longer stored. Open this view again, and look at what is there now.');
  }
}
