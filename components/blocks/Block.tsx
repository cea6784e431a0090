import type { ComponentChildren } from 'preact';

import { Chevron } from './Chevron';

/** A block of an open row that can be folded away: its heading, a count in words, what it holds. */
export function Block({
  heading,
  count,
  first = 'folded',
  children,
}: {
  heading: string;
  count?: string;
  first?: 'open' | 'folded';
  children: ComponentChildren;
}) {
  return (
    <details class="pm-block" open={first === 'open'}>
      <summary>
        <h3>{heading}</h3>
        <span class="pm-block-count">
          {count}
          <Chevron />
        </span>
      </summary>
      <div class="pm-block-in">{children}</div>
    </details>
  );
}
