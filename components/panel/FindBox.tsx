import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

/** The find field of a list, with what stands beside and below it. */
export function FindBox({
  what,
  query,
  ask,
  children,
}: {
  what: 'commitments' | 'names';
  query: string;
  ask: (query: string) => void;
  children?: ComponentChildren;
}) {
  const id = useId();
  return (
    <search class="pm-tools" aria-label={`Find in these ${what}`}>
      <div>
        <label for={id}>Find in these {what}</label>
        <input id={id} type="search" value={query} onInput={(event) => ask(event.currentTarget.value)} />
      </div>
      {children}
    </search>
  );
}
