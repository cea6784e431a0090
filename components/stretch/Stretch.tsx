import { Gesture } from '@/lib/gesture';
import { plural, worded } from '@/lib/language';
import type { Span } from '@/lib/model';

type End = keyof Span;

/** A rectangle over the page, CSS pixels from the layer's own origin. */
export interface StretchBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const NAMES = worded({ start: 'Where the words begin', end: 'Where the words end' });
const ENDS = ['start', 'end'] as const;

const px = (length: number): string => `${length}px`;

/**
 * The stretch of words that the reader is choosing, drawn over the page, with a handle at each end. A handle is a
 * slider, so that screen readers leave the arrow keys to it.
 */
export function Stretch({
  lines,
  words,
  onMove,
  onDrag,
  onKey,
}: {
  lines: readonly StretchBox[];
  /** How many there are: what a slider tells; where they begin and end is said as it changes. */
  words: number;
  onMove: (end: End, by: 1 | -1) => void;
  /** The pointer holds this end, and is here in the window. */
  onDrag: (end: End, at: { readonly x: number; readonly y: number }) => void;
  onKey: (key: 'Enter' | 'Escape' | 'Tab', end: End, gesture: Gesture) => void;
}) {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const spots = {
    start: { top: px(first.top), left: px(first.left), height: px(first.height) },
    end: { top: px(last.top), left: px(last.left + last.width), height: px(last.height) },
  };
  const keyed =
    (end: End) =>
    (event: KeyboardEvent): void => {
      const { key } = event;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const by = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : key === 'ArrowRight' || key === 'ArrowDown' ? 1 : 0;
      const isOurs = by !== 0 || key === 'Enter' || key === 'Escape' || key === 'Tab';
      if (!isOurs) return;
      event.preventDefault();
      event.stopPropagation();
      if (by !== 0) onMove(end, by);
      else if (key === 'Enter' || key === 'Escape' || key === 'Tab') onKey(key, end, Gesture.of(event));
    };
  return (
    <>
      {lines.map(({ top, left, width, height }, line) => (
        <span
          key={line}
          class="pm-stretch-line"
          style={{ top: px(top), left: px(left), width: px(width), height: px(height) }}
        />
      ))}
      {ENDS.map((end) => (
        <button
          key={end}
          type="button"
          class="pm-handle"
          data-end={end}
          role="slider"
          aria-label={NAMES[end]}
          aria-valuemin={1}
          aria-valuenow={words}
          aria-valuetext={plural(words, '{count} word', '{count} words')}
          style={spots[end]}
          onKeyDown={keyed(end)}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={({ buttons, clientX: x, clientY: y }) => {
            if (buttons !== 0) onDrag(end, { x, y });
          }}
        />
      ))}
    </>
  );
}
