/** A thing inside a body that is not the document's own words: the reading passes over it. */
export interface NoText {
  readonly name: string;
  /** CSS selector of the elements that it leaves out, with all that is in them. */
  readonly selector: string;
  /** HTML of which `left` remains. */
  readonly example: string;
  readonly left: string;
  /** HTML that looks alike and is read whole. */
  readonly counterExample: string;
}

/** GOV.UK's markup over time: the element names and classes are those of its public templates. */
export const NO_TEXT: readonly NoText[] = [
  {
    name: 'script and style',
    selector: 'script, style, template, noscript, title',
    example: '<p>We will act.<script>alert(1)</script></p>',
    left: 'We will act.',
    counterExample: '<p>We will <code>act</code>.</p>',
  },
  {
    name: 'form control',
    selector: 'textarea, select, option, button, input, datalist',
    example: '<p>We will act.<textarea>Draft</textarea></p>',
    left: 'We will act.',
    counterExample: '<p><label>We will act.</label></p>',
  },
  {
    name: 'embedded content',
    selector: 'iframe, object, embed, canvas, audio, video, svg, map',
    example: '<p>We will act.<svg><text>Icon</text></svg></p>',
    left: 'We will act.',
    counterExample: '<p>We will act.<img alt="Chart"></p>',
  },
  {
    name: 'hidden element',
    selector:
      '[hidden]:not([hidden="until-found"]), [aria-hidden="true"], .govuk-visually-hidden, .visually-hidden, .js-hidden',
    example: '<p>We will act.<span hidden>Not seen</span></p>',
    left: 'We will act.',
    counterExample: '<p>We will <span hidden="until-found">act</span>.</p>',
  },
  {
    name: 'note mark outside a sup',
    selector: 'a.footnote, a[role="doc-noteref"]',
    example: '<p>We will act.<a href="#fn:1" class="footnote">[1]</a></p>',
    left: 'We will act.',
    counterExample: '<p>We will act: see <a href="#footnotes">the notes</a>.</p>',
  },
  {
    name: 'link back from a note',
    selector: 'a.reversefootnote, a[role="doc-backlink"]',
    example: '<p>Source: budget.<a href="#fnref:1" class="reversefootnote">↩</a></p>',
    left: 'Source: budget.',
    counterExample: '<p>Source: <a href="/budget">budget</a>.</p>',
  },
  {
    name: 'contents list',
    selector: 'nav, [role="navigation"], .gem-c-contents-list, .app-c-contents-list, .in-page-navigation, ol.dash-list',
    example: '<nav class="gem-c-contents-list"><a href="#a">Actions</a></nav><p>We will act.</p>',
    left: 'We will act.',
    counterExample: '<ol class="steps"><li>We will act.</li></ol>',
  },
  {
    name: 'image credit or caption',
    selector: 'figcaption, .gem-c-figure, .app-c-figure',
    example:
      '<figure class="image embedded"><img alt=""><figcaption>Crown copyright</figcaption></figure><p>We will act.</p>',
    left: 'We will act.',
    counterExample: '<table><caption>Table 1</caption></table>',
  },
  {
    name: 'contact box',
    selector: 'address, .contact, .vcard, .address, .gem-c-contact',
    example: '<div class="contact vcard"><p>Press office 020 7946 0000</p></div><p>We will act.</p>',
    left: 'We will act.',
    counterExample: '<p>Contact us and we will act.</p>',
  },
  {
    name: 'attachment box',
    selector:
      'section.attachment, .attachment.embedded, .gem-c-attachment, .gem-c-attachment-link__attribute, .accessibility-warning',
    example:
      '<section class="attachment embedded"><h2 class="title">Plan</h2><p class="metadata">PDF, 2MB</p></section><p>We will act.</p>',
    left: 'We will act.',
    counterExample: '<p>See <span class="attachment-inline"><a href="/plan.pdf">the plan</a></span>.</p>',
  },
  {
    name: 'notice',
    selector: '.gem-c-notice, .withdrawal-notice, .history-notice, .app-c-banner, .gem-c-devolved-nations',
    example: '<section class="gem-c-notice"><div class="gem-c-govspeak">Withdrawn</div></section><p>We will act.</p>',
    left: 'We will act.',
    counterExample: '<div class="application-notice info-notice"><p>We will act.</p></div>',
  },
  {
    name: 'print details',
    selector: '.print-metadata, .print-meta-data, .gem-c-print-link',
    example: '<p>We will act.</p><div class="print-metadata">ISBN 1</div>',
    left: 'We will act.',
    counterExample: '<p class="print">We will act.</p>',
  },
];

/** Our own elements carry it: what we add to a page is never read as the page's. */
const OWN = 'data-pledgemark-host';
/** Where a note mark's link goes: kramdown's `#fn:1`, Word's `#_ftn1`, hand-written `#footnote-1`. */
const TO_NOTE = /^#(?:fn|_?ftn|footnote|endnote|note)/i;
const SELECTOR = NO_TEXT.map((row) => row.selector).join(', ');
/** Names that the table leaves out for the name alone: told without asking the selector engine. */
const BARE = new Set(NO_TEXT.flatMap((row) => row.selector.split(', ')).filter((part) => /^[a-z]+$/.test(part)));

/** Whether the reading passes over this element and all that is in it. `name` is its local name. */
export function isNoText(element: Element, name: string): boolean {
  if (BARE.has(name)) return true;
  if (name === 'sup' && isNoteMark(element)) return true;
  return element.hasAttributes() && (element.hasAttribute(OWN) || element.matches(SELECTOR));
}

/** Longer than any note mark, "[12, 13]": what is longer is not looked through. */
const LONGEST_MARK = 100;

/** A raised number that links to a note, and nothing else in it: it stands inside a sentence and is no part of it. */
function isNoteMark(sup: Element): boolean {
  if (sup.id.startsWith('fnref')) return true;
  if ((sup.textContent?.length ?? 0) > LONGEST_MARK) return false;
  const around = sup.closest('a');
  if (around) return isNoteLink(around);
  const links = [...sup.querySelectorAll('a')];
  return links.some(isNoteLink) && signsIn(sup) === links.reduce((sum, link) => sum + signsIn(link), 0);
}

function isNoteLink(link: Element): boolean {
  return link.getAttribute('role') === 'doc-noteref' || TO_NOTE.test(link.getAttribute('href') ?? '');
}

/** How many letters and figures there are: brackets and commas around a number are no words. */
function signsIn(element: Element): number {
  return element.textContent?.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
