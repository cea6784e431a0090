/** A view that has been seen unchanged for so long is what the reader presses, and was not pushed under the pointer. */
const SEEN_MS = 300;
/** How often the browser may look at what covers a view: its own least. */
const LOOK_MS = 100;
/** Less than this is no movement. */
const MOVED_PX = 2;
/** What is lower than this shows no words. */
const LEAST_PX = 12;

/** Chromium's second version of the observer, which tells what is covered, faded or bent; others tell what is in the window. */
interface Looking extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}
interface Looked extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** Whether the reader sees a view in the top layer, as it stands. */
export interface Sight {
  /** Whether what is pressed has been seen, whole and in its place, for long enough. */
  readonly isSeen: (pressed: Element) => boolean;
  /** The view has been put elsewhere: it is to be seen there anew. */
  readonly moved: () => void;
  readonly stop: () => void;
}

/**
 * Watches the `stage` of a view, which is in its page; what hides it may lie anywhere in that page. The stage says by
 * `data-pressable` whether a press counts, for the style of its buttons.
 */
export function watchSight(host: HTMLElement, stage: HTMLElement): Sight {
  const view = host.ownerDocument.defaultView ?? window;
  let isVisible = false;
  let isPressable = false;
  let place = stage.getBoundingClientRect();
  let waiting: number | undefined;
  const set = (next: boolean): void => {
    isPressable = next;
    stage.dataset['pressable'] = next ? 'yes' : 'no';
  };
  /** It is to be seen anew from now on. */
  const settle = (): void => {
    clearTimeout(waiting);
    place = stage.getBoundingClientRect();
    set(false);
    if (isVisible) waiting = window.setTimeout(() => set(true), SEEN_MS);
  };
  const options: Looking = { trackVisibility: true, delay: LOOK_MS };
  const watch = new IntersectionObserver((entries: readonly Looked[]) => {
    const last = entries.at(-1);
    const isNow = last?.isVisible ?? last?.isIntersecting ?? false;
    if (isNow === isVisible) return;
    isVisible = isNow;
    settle();
  }, options);
  settle();
  watch.observe(stage);
  view.addEventListener('scroll', settle, { capture: true, passive: true });
  const hasMoved = (): boolean => {
    const { top, left } = stage.getBoundingClientRect();
    return Math.hypot(top - place.top, left - place.left) > MOVED_PX;
  };
  const isWhole = (pressed: Element): boolean => {
    const { top, left, bottom, right, height } = pressed.getBoundingClientRect();
    const { clientWidth, clientHeight } = host.ownerDocument.documentElement;
    return height >= LEAST_PX && top >= 0 && left >= 0 && bottom <= clientHeight && right <= clientWidth;
  };
  /** For browsers that do not tell what is covered: what of it the page's style can take away. */
  const isDrawn = (): boolean =>
    host.matches(':popover-open') &&
    stage.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    // absent before Chrome 128
    (Reflect.get(stage, 'currentCSSZoom') ?? 1) === 1;
  return {
    isSeen(pressed) {
      if (hasMoved()) settle();
      return isPressable && isDrawn() && isWhole(pressed);
    },
    moved: settle,
    stop() {
      clearTimeout(waiting);
      watch.disconnect();
      view.removeEventListener('scroll', settle, { capture: true });
    },
  };
}
