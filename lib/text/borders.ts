/** Elements that the browser's own style sheet gives a line of their own: text never runs on across them. */
const BLOCKS: ReadonlySet<string> = new Set(
  [
    'address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset',
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol',
    'p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
  ]
    .join(' ')
    .split(' '),
);
const HEADING = /^h([1-6])$/;

/**
 * Whether text ends at this element's edges. Told by the name, not the computed style: reading asks for no
 * layout, so that it is the same in a page, a parsed file and a hidden tab.
 */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** Elements that stand in a line as a thing of their own, with something other than text in them: words run on beside them, not across. */
const REPLACED: ReadonlySet<string> = new Set(
  'audio button canvas embed iframe img input object picture select svg textarea video'.split(' '),
);
/** Not seen, so nothing stands between the words. */
const UNSEEN = '[hidden], input[type="hidden"], .govuk-visually-hidden, .visually-hidden, .js-hidden';

/** Whether words end at this element though it is no block: an image, a field of a form. `name` is its local name. */
export function isReplaced(element: Element, name: string): boolean {
  return REPLACED.has(name) && !element.matches(UNSEEN);
}

/** 1 to 6 for a heading, else nothing. */
export function headingLevel(name: string): number | undefined {
  const level = HEADING.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}
