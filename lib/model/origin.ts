import type { Attributed, Origin, PackOrigin } from './corpus';

export function isPackOrigin(origin: Origin | undefined): origin is PackOrigin {
  return origin?.startsWith('pack:') === true;
}

/**
 * Whether a row may be used where something of `of` is told: what ships and the reader's own everywhere, a pack's row for
 * its own pack alone. A pack never names, dates or links what the editors, the reader or another pack hold.
 */
export function speaksFor({ origin }: Attributed, of: Origin | undefined): boolean {
  return !isPackOrigin(origin) || origin === of;
}
