import { placeCard } from '@/components/card/place-card';
import { raiseShadow } from '@/components/shadow/raise-shadow';
import type { HostName, Raised } from '@/components/shadow/raise-shadow';
import elementsCss from '@/components/styles/elements.css?inline';
import tokensCss from '@/components/styles/tokens.css?inline';

/** A view of ours over the page: closed, so that the page cannot read it. */
export function raiseOver(
  page: Document,
  name: HostName,
  { css, ground }: { css: string; ground: 'light' | 'dark' },
): Raised {
  return raiseShadow(page, { name, css: tokensCss + elementsCss + css, ground, mode: 'closed' });
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

/** Sets the place of a view in the top layer, from a place in the window. */
export function placeAt({ host }: Raised, { top, left }: { top: number; left: number }): void {
  const { scrollX, scrollY } = host.ownerDocument.defaultView ?? window;
  host.style.setProperty('--pledgemark-top', `${top + scrollY}px`);
  host.style.setProperty('--pledgemark-left', `${left + scrollX}px`);
}

/** Places a raised view beside marks, as cards are placed, and says how high it may be there. */
export function placeBeside(raised: Raised, marks: readonly HTMLElement[]): void {
  const { host } = raised;
  const lines = marks.flatMap((mark) => [...mark.getClientRects()]);
  host.style.removeProperty('--pledgemark-room'); // measured as high as it would like to be
  const { width, height } = host.getBoundingClientRect();
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement;
  const place = placeCard(lines, { width, height }, { width: clientWidth, height: clientHeight });
  host.style.setProperty('--pledgemark-room', `${place.room}px`);
  placeAt(raised, place);
}
