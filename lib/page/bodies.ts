import { metaOf } from './words';

/** Where the body of a document can be: `main`, and `#content` where a page has lost it. */
const MAIN = 'main, #content';
/** The wrapper of rendered govspeak: `gem-c-` since May 2018, `govuk-` alone before. */
const WRAPPER = '.gem-c-govspeak, .govuk-govspeak';
/** Wrappers that hold no body: why a page was withdrawn, what a banner says, and lists of attachments (older markup). */
const NO_BODY = '.gem-c-notice, .withdrawal-notice, .history-notice, .app-c-banner, #documents, .documents';
const DOCUMENTS_TITLE = 'documents-title';
/** All that a page of a manual has beside its title; government-frontend and, before it, manuals-frontend. */
const MANUAL = 'main #manuals-frontend';
/** The service manual's own codes, in either meta: `service_manual_guide`, `service_manual_topic`, … */
const SERVICE_MANUAL = /^service_manual_/;
const METAS = ['govuk:format', 'govuk:schema-name'] as const;

/**
 * Of a manual's page without a body, where its words are: contents pages list sections, topics of the service manual
 * list guides, and neither has a wrapper of rendered govspeak.
 * @see government-frontend, `app/views/content_items/{hmrc_manual,hmrc_manual_section,service_manual_topic}.html.erb`
 */
function listsOf(document: Document): readonly Element[] {
  const isServiceManual = METAS.some((name) => SERVICE_MANUAL.test(metaOf(document, name) ?? ''));
  const list = document.querySelector(isServiceManual ? 'main' : MANUAL);
  return list === null ? [] : [list];
}

/**
 * The wrappers of the body's text, in document order, none inside another; none where the page has no body. A page can
 * have several: an outcome, the feedback and the original proposal; a section each of a manual.
 * @see the public templates of GOV.UK's `govspeak` component, 2017 to now
 */
export function bodiesOf(document: Document): readonly Element[] {
  const bodies = govspeakOf(document);
  return bodies.length > 0 ? bodies : listsOf(document);
}

/** More than any page has, a section each of the longest manual: a hostile one may have them without end. */
const MOST_WRAPPERS = 1_000;

function govspeakOf(document: Document): readonly Element[] {
  return [...document.querySelectorAll(WRAPPER)]
    .slice(0, MOST_WRAPPERS)
    .filter(
      (wrapper) =>
        wrapper.closest(MAIN) !== null &&
        wrapper.closest(NO_BODY) === null &&
        wrapper.closest(`[aria-labelledby="${DOCUMENTS_TITLE}"]`) === null &&
        wrapper.parentElement?.closest(WRAPPER) === null,
    );
}
