import { useId, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import { t, worded } from '@/lib/language';

type Searched = 'commitments' | 'names';

const FIND_WORDS: Readonly<Record<Searched, string>> = worded({
  commitments: 'Find in these commitments',
  names: 'Find in these names',
});

/** The tools of a list: its order where it has several, Find and Filter, which open their fields below. */
export function FindBox({
  what,
  query,
  ask,
  order,
  filter,
}: {
  what: Searched;
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
    <search class="pm-tools" aria-label={FIND_WORDS[what]}>
      <div class="pm-tools-line">
        {order}
        {toggle(t('Find'), finding, id, () => {
          setFinding(finding === 'open' ? 'closed' : 'open');
          // words that cannot be seen choose nothing away
          if (finding === 'open') ask('');
          else requestAnimationFrame(() => field.current?.focus());
        })}
        {toggle(t('Filter'), filtering, `${id}-filter`, () => setFiltering(filtering === 'open' ? 'closed' : 'open'))}
      </div>
      {finding === 'closed' ? null : (
        <div>
          <label for={id}>{FIND_WORDS[what]}</label>
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
