/** Where the body of a document can be: `main`, and `#content` where a page has lost it. */
const MAIN = 'main, #content';
/** The wrapper of rendered govspeak: `gem-c-` since May 2018, `govuk-` alone before. */
const WRAPPER = '.gem-c-govspeak, .govuk-govspeak';
/** Wrappers that hold no body: why a page was withdrawn, what a banner says, and lists of attachments (older markup). */
const NO_BODY = '.gem-c-notice, .withdrawal-notice, .history-notice, .app-c-banner, #documents, .documents';
const DOCUMENTS_TITLE = 'documents-title';

/**
 * The wrappers of the body's text, in document order, none inside another; none where the page has no body. A page can
 * have several: an outcome, the feedback and the original proposal; a section each of a manual.
 * @see the public templates of GOV.UK's `govspeak` component, 2017 to now
 */
export function bodiesOf(document: Document): readonly Element[] {
  return [...document.querySelectorAll(WRAPPER)].filter(
    (wrapper) =>
      wrapper.closest(MAIN) !== null &&
      wrapper.closest(NO_BODY) === null &&
      wrapper.closest(`[aria-labelledby="${DOCUMENTS_TITLE}"]`) === null &&
      wrapper.parentElement?.closest(WRAPPER) === null,
  );
}
