import { Gesture } from '@/lib/gesture';
import { useRef, useState } from 'preact/hooks';

import { Sign } from '../signs/Sign';
import { signWords } from '../words/item-words';
import type { Item } from '../words/item-words';
import type { Sign as SignValue } from '@/lib/model';
import type { Bar, SignPlace } from './lay-margin';

export type Signed = SignPlace & { readonly item: Item };

/** A rectangle over the page, CSS pixels from the layer's own origin. */
export interface LineBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface MarginProps {
  readonly bars: readonly Bar[];
  readonly signs: readonly Signed[];
  /** The lines of the item that is open in the panel. */
  readonly outline?: readonly LineBox[];
  readonly onOpen: (id: SignPlace['id'], gesture: Gesture) => void;
  /** The pointer or the focus is on this sign, or on none. */
  readonly onPoint: (id: SignPlace['id'] | undefined) => void;
}

function signOf(item: Item): SignValue {
  if (item.kind === 'progress' || item.kind === 'note') return { shape: item.kind, mark: 'empty' };
  return (item.kind === 'commitment' ? item.said?.sign : undefined) ?? { shape: 'new', mark: 'empty' };
}

/** A sign with its button, CSS pixels. */
const SIGN_WIDTH = 24;

/** Where a key of the toolbar leads from `at`, of `count` signs. */
const LEADS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Bars and signs in the gutter: one tab stop, arrows along it (UI sections 2 and 7). */
export function Margin({ bars, signs, outline = [], onOpen, onPoint }: MarginProps) {
  const toolbar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<SignPlace['id']>();
  const current = signs.some(({ id }) => id === stop) ? stop : signs[0]?.id;

  const onKeyDown = (event: KeyboardEvent): void => {
    const lead = LEADS[event.key];
    if (lead === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const at = signs.findIndex(({ id }) => id === current);
    const next = lead(at, signs.length);
    setStop(signs[next]?.id);
    toolbar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      {outline.map(({ top, left, width, height }, line) => (
        <span
          key={`outline ${line}`}
          class="pm-outline"
          style={{ top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` }}
        />
      ))}
      {bars.map(({ id, kind, type, top, height, left }) => (
        <span
          key={`${kind} ${id}`}
          class="pm-bar"
          data-kind={kind}
          data-type={type}
          aria-hidden="true"
          style={{ top: `${top}px`, height: `${height}px`, left: `${left}px` }}
        />
      ))}
      {signs.length === 0 ? null : (
        <div
          ref={toolbar}
          role="toolbar"
          aria-orientation="vertical"
          aria-label="Pledgemark margin"
          onKeyDown={onKeyDown}
        >
          {signs.map(({ id, top, left, item }) => (
            <button
              key={id}
              type="button"
              class="pm-margin-sign"
              aria-label={signWords(item)}
              tabIndex={id === current ? 0 : -1}
              data-room={left < SIGN_WIDTH ? 'none' : 'there'}
              style={{ top: `${top}px`, '--pm-left': `${left}px` }}
              onClick={(event) => onOpen(id, Gesture.of(event))}
              onFocus={() => {
                setStop(id);
                onPoint(id);
              }}
              onBlur={() => onPoint(undefined)}
              onPointerEnter={() => onPoint(id)}
              onPointerLeave={() => onPoint(undefined)}
            >
              <Sign {...signOf(item)} />
              {item.kind === 'commitment' || item.kind === 'note' ? (
                <span class="pm-number" aria-hidden="true">
                  {item.kind === 'note' ? `note ${item.number}` : item.number}
                </span>
              ) : null}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
