import type { ComponentChildren } from 'preact';

/** A line of facts: what it is about, and what is known. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
