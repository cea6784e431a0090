import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import { t } from '@/lib/language';

import type { NotebookRow } from './notebook-rows';
import { useWindow } from './use-window';

const rowAt = (element: EventTarget | null): number | undefined => {
  const row = element instanceof Element ? element.closest('[data-index]')?.getAttribute('data-index') : null;
  return row === null || row === undefined ? undefined : Number(row);
};

/** A long list of which only the rows near the window are drawn. Assistive technology is told how long it is. */
export function NotebookList({
  rows,
  draw,
}: {
  rows: readonly NotebookRow[];
  draw: (row: NotebookRow) => ComponentChildren;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<number>();
  const { drawn, height, measure } = useWindow(rows.length, (row) => rows[row]?.key ?? String(row), list, focused);
  return (
    <ul
      ref={list}
      class="nb-list"
      style={{ height: `${height}px` }}
      aria-label={t('Notes')}
      onFocusCapture={({ target }) => setFocused(rowAt(target))}
      onBlurCapture={() => setFocused(undefined)}
    >
      {drawn.map(({ row, top }) => {
        const shown = rows[row];
        if (shown === undefined) return null;
        return (
          <li
            key={shown.key}
            ref={measure}
            data-index={row}
            class="nb-row"
            style={{ transform: `translateY(${top}px)` }}
            aria-setsize={rows.length}
            aria-posinset={row + 1}
          >
            {draw(shown)}
          </li>
        );
      })}
    </ul>
  );
}
