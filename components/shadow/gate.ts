import type { Sight } from './sight';

/** What views over a page listen to. A test holds their handlers to it. */
export const GATED: readonly (keyof HTMLElementEventMap)[] = [
  'click',
  'keydown',
  'mousedown',
  'pointerdown',
  'pointermove',
  'pointerenter',
  'pointerleave',
  'focus',
  'blur',
];

/** Where a press is to count only while the reader sees what is pressed. */
export interface SeenPress {
  readonly sight: Pick<Sight, 'isSeen'>;
  /** A press did not count. */
  readonly refuse: () => void;
}

/**
 * Stands between a view and whatever reaches its root: no handler in the view hears an event that the browser does not
 * vouch for. Of a view that can be covered or moved under the pointer, a press counts only if it was seen as it stood.
 */
export function gate(root: ShadowRoot, seenPress?: SeenPress): void {
  const stop = (event: Event): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of GATED)
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) stop(event);
      },
      true,
    );
  if (seenPress === undefined) return;
  const { sight, refuse } = seenPress;
  let wasSeen: boolean | undefined;
  const isSeen = ({ target }: Event): boolean => target instanceof Element && sight.isSeen(target);
  root.addEventListener('pointerdown', (event) => (wasSeen = isSeen(event)), true);
  root.addEventListener(
    'click',
    (event) => {
      // the keyboard presses what has the focus, which a page cannot give to what is in a closed root
      const isPointers = event instanceof MouseEvent && event.detail > 0;
      const counts = !isPointers || (wasSeen ?? isSeen(event));
      wasSeen = undefined;
      if (counts) return;
      stop(event);
      refuse();
    },
    true,
  );
}
