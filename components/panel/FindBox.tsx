import { useId, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

/** The tools of a list: its order where it has several, Find and Filter, which open their fields below. */
export function FindBox({
  what,
  query,
  ask,
  order,
  filter,
}: {
  what: 'commitments' | 'names';
  query: string;
  ask: (query: string) => void;
  order?: ComponentChildren;
  /** Draws the open filter; `id` ties it to its button. */
  filter: (id: string) => ComponentChildren;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [finding, setFinding] = useState<'open' | 'closed'>(query === '' ? 'closed' : 'open');
  const [filtering, setFiltering] = useState<'open' | 'closed'>('closed');
  const toggle = (name: string, state: 'open' | 'closed', place: string, turn: () => void) => (
    <button
      type="button"
      class="pm-button"
      aria-expanded={state === 'open'}
      {...(state === 'open' ? { 'aria-controls': place } : {})}
      onClick={turn}
    >
      {name}
    </button>
  );
  return (
    <search class="pm-tools" aria-label={`Find in these ${what}`}>
      <div class="pm-tools-line">
        {order}
        {toggle('Find', finding, id, () => {
          setFinding(finding === 'open' ? 'closed' : 'open');
          // words that cannot be seen choose nothing away
          if (finding === 'open') ask('');
          else requestAnimationFrame(() => field.current?.focus());
        })}
        {toggle('Filter', filtering, `${id}-filter`, () => setFiltering(filtering === 'open' ? 'closed' : 'open'))}
      </div>
      {finding === 'closed' ? null : (
        <div>
          <label for={id}>Find in these {what}</label>
          <input
            ref={field}
            id={id}
            type="search"
            value={query}
            onInput={({ currentTarget: { value } }) => ask(value)}
          />
        </div>
      )}
      {filtering === 'open' ? filter(`${id}-filter`) : null}
    </search>
  );
}
