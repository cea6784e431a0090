import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import type { Changed } from '@/lib/model';
import { StorageFull } from '../states/StorageFull';

/** A button that makes one change, and says where it could not be kept. */
export function Act({
  does,
  look = 'link',
  finds,
  children,
}: {
  does: () => Promise<Changed>;
  look?: 'link' | 'button' | 'main';
  /** What the focus finds it by. */
  finds?: readonly string[];
  children: ComponentChildren;
}) {
  const [is, setIs] = useState<'ready' | 'busy' | 'full'>('ready');
  const act = async (): Promise<void> => {
    setIs('busy');
    setIs((await does()) === 'saved' ? 'ready' : 'full');
  };
  return (
    <>
      <button
        type="button"
        class={look === 'link' ? 'pm-link' : 'pm-button'}
        {...(look === 'main' ? { 'data-main': true } : {})}
        aria-disabled={is === 'busy'}
        {...(finds === undefined ? {} : { 'data-finds': finds.join(' ') })}
        onClick={() => {
          if (is !== 'busy') void act();
        }}
      >
        {children}
      </button>
      {is === 'full' ? <StorageFull /> : null}
    </>
  );
}
