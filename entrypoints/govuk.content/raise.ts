import { placeCard } from '@/components/card/place-card';
import { raiseShadow } from '@/components/shadow/raise-shadow';
import type { HostName, Raised, ShadowOptions } from '@/components/shadow/raise-shadow';
import elementsCss from '@/components/styles/elements.css?inline';
import tokensCss from '@/components/styles/tokens.css?inline';
import { t } from '@/lib/language';

type OverOptions = Pick<ShadowOptions, 'css' | 'ground' | 'onUnseen'>;

/** A press did not count: what the reader is told of it. */
export const unseenSaid = (): string =>
  t('Nothing was done: this had only just come up or moved, or the page covers it. Press it again.');

/** The signs ask for these by name in their drawings. */
const OF_SIGNS = ['commit', 'progress', 'note', 'ground'];

/**
 * The style of one view over the page. A page can register custom properties, and define a font under any family's name,
 * for our roots too: it could hide our words, and learn from the loading of a font which letters a card shows. So the
 * names are ones that it cannot guess, and the font is the browser's own.
 */
function styleOver(css: string): string {
  const secret = `--pm${crypto.randomUUID().replaceAll('-', '')}-`;
  const tokens = tokensCss.replace(/--pm-font:[^;}]+/u, '--pm-font: sans-serif');
  const signs = OF_SIGNS.map((name) => `--pm-${name}: var(${secret}${name});`).join(' ');
  const named = (tokens + elementsCss + css).replaceAll(/--pm-(?!left\b)/gu, secret);
  return `${named}\n.pm-sign, .pm-sign * { ${signs} }`;
}

/** A view of ours over the page: closed, so that the page cannot read it. */
export function raiseOver(page: Document, name: HostName, { css, ...options }: OverOptions): Raised {
  return raiseShadow(page, { ...options, name, css: styleOver(css), mode: 'closed' });
}

/** Where our hosts stand: at the end of the body, or of a page that has none. */
export function endOf({
  body,
  documentElement,
}: {
  readonly body: Element | null;
  readonly documentElement: Element;
}): Element {
  return body ?? documentElement;
}

/** The last mark of an item, or the link that it is in: a view of ours inside a link would be part of it. */
export function anchorFor(marks: readonly HTMLElement[]): HTMLElement | undefined {
  const last = marks.at(-1);
  return last?.closest<HTMLElement>('a, button, summary, label') ?? last;
}

/** Puts a raised view into the browser's top layer, where nothing of the page clips it. */
export function liftToTop({ host }: Raised, after: ChildNode): void {
  host.setAttribute('popover', 'manual');
  after.after(host);
  host.showPopover();
}

/** Sets the place of a view in the top layer, from a place in the window, and how high it may be there. */
export function placeAt(raised: Raised, { top, left, room }: { top: number; left: number; room?: number }): void {
  const { scrollX, scrollY } = raised.host.ownerDocument.defaultView ?? window;
  raised.place({
    '--pledgemark-top': `${top + scrollY}px`,
    '--pledgemark-left': `${left + scrollX}px`,
    ...(room === undefined ? {} : { '--pledgemark-room': `${room}px` }),
  });
}

/** Places a raised view beside marks, as cards are placed, and says how high it may be there. */
export function placeBeside(raised: Raised, marks: readonly HTMLElement[]): void {
  const { host } = raised;
  const lines = marks.flatMap((mark) => [...mark.getClientRects()]);
  raised.place({}); // measured as high as it would like to be
  const { width, height } = host.getBoundingClientRect();
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement;
  const place = placeCard(lines, { width, height }, { width: clientWidth, height: clientHeight });
  placeAt(raised, place);
}
