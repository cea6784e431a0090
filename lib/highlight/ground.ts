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
export function groundOf(page: Document): 'light' | 'dark' {
  for (const element of [page.body, page.documentElement]) {
    const channels = channelsOf(getComputedStyle(element).backgroundColor);
    if (channels !== undefined) return luminance(channels) < DARK ? 'dark' : 'light';
  }
  return 'light';
}
