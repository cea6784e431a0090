export type Ground = 'light' | 'dark';

/** Below this relative luminance a ground is dark (UI section 2). */
const DARK = 0.2;

/** WCAG 2.2's relative luminance of an sRGB colour, 0 black to 1 white. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The channels of a computed `rgb()` or `rgba()`; nothing for one that is seen through. */
function channelsOf(colour: string): readonly number[] | undefined {
  const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return colour.startsWith('rgb') && (parts[3] ?? 1) > 0 ? parts.slice(0, 3) : undefined;
}

/** Whether marks stand on a light or a dark ground: the page's own, measured, whatever the reader's system prefers. */
export function groundOf(page: Document): Ground {
  for (const element of standing(page)) {
    const channels = channelsOf(getComputedStyle(element).backgroundColor);
    if (channels !== undefined) return luminance(channels) < DARK ? 'dark' : 'light';
  }
  return 'light';
}

/** Root and body, as far as the page has them. */
const standing = ({ body, documentElement }: Record<'body' | 'documentElement', Element | null>): readonly Element[] =>
  [body, documentElement].filter((element) => element !== null);

/** Between two looks at the ground of a page that changes its look all the time: each makes the browser work it out. */
const LOOK_MS = 200;

/** Tells of each change of the ground: readers have other extensions and switches that darken a page they have open. */
export function watchGround(page: Document, tell: (ground: Ground) => void, signal: AbortSignal): void {
  const view = page.defaultView ?? window;
  let ground = groundOf(page);
  let waiting = 0;
  const look = (): void => {
    waiting = 0;
    const next = groundOf(page);
    if (next === ground) return;
    ground = next;
    tell(next);
  };
  const soon = (): void => {
    if (waiting === 0) waiting = view.setTimeout(look, LOOK_MS);
  };
  const watch = new MutationObserver(soon);
  for (const element of standing(page))
    watch.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
  // a page may have lost its head
  const head: Element | null = page.head;
  if (head !== null) watch.observe(head, { childList: true });
  page.addEventListener('visibilitychange', soon, { signal });
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => {
    view.clearTimeout(waiting);
    watch.disconnect();
  });
}
