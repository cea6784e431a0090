import { useId, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

/** The find field of a list and its filter, which opens below. */
export function FindBox({
  what,
  query,
  ask,
  filter,
}: {
  what: 'commitments' | 'names';
  query: string;
  ask: (query: string) => void;
  /** Draws the open filter; `id` ties it to its button. */
  filter: (id: string) => ComponentChildren;
}) {
  const id = useId();
  const [state, setState] = useState<'open' | 'closed'>('closed');
  return (
    <search class="pm-tools" aria-label={`Find in these ${what}`}>
      <div>
        <label for={id}>Find in these {what}</label>
        <input id={id} type="search" value={query} onInput={(event) => ask(event.currentTarget.value)} />
      </div>
      <button
        type="button"
        class="pm-button"
        aria-expanded={state === 'open'}
        {...(state === 'open' ? { 'aria-controls': `${id}-filter` } : {})}
        onClick={() => setState(state === 'open' ? 'closed' : 'open')}
      >
        Filter
      </button>
      {state === 'open' ? filter(`${id}-filter`) : null}
    </search>
  );
}
