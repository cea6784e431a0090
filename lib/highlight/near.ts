/** How far outside the window a block is painted already, in windows' heights: a flick of the wheel finds it ready. */
const NEAR = 1.5;

/** Whether an element is near the window now. */
export function isNear(element: HTMLElement): boolean {
  const { innerHeight } = element.ownerDocument.defaultView ?? window;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -NEAR * innerHeight && top < (1 + NEAR) * innerHeight;
}

/** Calls once for each watched element that comes near the window. */
export interface Watch {
  readonly add: (element: HTMLElement) => void;
  readonly stop: () => void;
}

export function watchNear(come: (elements: HTMLElement[]) => void): Watch {
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.flatMap(({ isIntersecting, target }) => {
        return isIntersecting && target instanceof HTMLElement ? [target] : [];
      });
      near.forEach((element) => observer.unobserve(element));
      if (near.length > 0) come(near);
    },
    { rootMargin: `${NEAR * 100}% 0px` },
  );
  return { add: (element) => observer.observe(element), stop: () => observer.disconnect() };
}
