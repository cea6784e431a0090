import { Gesture } from '@/lib/gesture';
import { t } from '@/lib/language';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { Sign } from '../signs/Sign';
import { signWords } from '../words/item-words';
import type { Item } from '../words/item-words';
import type { Sign as SignValue } from '@/lib/model';
import type { Bar, SignPlace } from './lay-margin';

export type Signed = SignPlace & { readonly item: Item };

/** A stretch of the page, in the pixels of the signs. */
export interface Near {
  readonly top: number;
  readonly bottom: number;
}

/** A rectangle over the page, CSS pixels from the layer's own origin. */
export interface LineBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface MarginProps {
  readonly bars: readonly Bar[];
  /** All of them, in the order of the page. */
  readonly signs: readonly Signed[];
  /** What is drawn; everything, if absent. */
  readonly near?: Near;
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
export function Margin({ bars, signs, near, outline = [], onOpen, onPoint }: MarginProps) {
  const toolbar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<SignPlace['id']>();
  /** The sign that a key leads to: it takes the focus once it is drawn. */
  const led = useRef<SignPlace['id'] | undefined>(undefined);
  const isNear = (top: number, bottom = top + SIGN_WIDTH): boolean =>
    near === undefined || (bottom > near.top && top < near.bottom);
  const drawn = signs.filter(({ id, top }) => id === stop || isNear(top));
  const current = drawn.some(({ id }) => id === stop) ? stop : drawn[0]?.id;

  useLayoutEffect(() => {
    if (led.current === undefined) return;
    led.current = undefined;
    toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const lead = LEADS[event.key];
    if (lead === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const at = signs.findIndex(({ id }) => id === current);
    led.current = signs[lead(at, signs.length)]?.id;
    setStop(led.current);
    // where the stop stays, nothing is drawn that would take the focus
    if (led.current === current) led.current = undefined;
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
      {bars
        .filter(({ top, height }) => isNear(top, top + height))
        .map(({ id, kind, type, top, height, left }) => (
          <span
            key={`${kind} ${id}`}
            class="pm-bar"
            data-kind={kind}
            data-type={type}
            aria-hidden="true"
            style={{ top: `${top}px`, height: `${height}px`, left: `${left}px` }}
          />
        ))}
      {drawn.length === 0 ? null : (
        <div
          ref={toolbar}
          role="toolbar"
          aria-orientation="vertical"
          aria-label={t('Pledgemark margin')}
          onKeyDown={onKeyDown}
        >
          {drawn.map(({ id, top, left, item }) => (
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
                  {item.kind === 'note' ? t('note {number}', { number: item.number }) : item.number}
                </span>
              ) : null}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
