import type { ComponentChildren } from 'preact';

/** A state told in words: a headline, what it means, and the doors out of it. */
export function Say({
  headline,
  children,
  doors,
}: {
  headline: string;
  children?: ComponentChildren;
  doors?: ComponentChildren;
}) {
  return (
    <div class="pm-say">
      <h2>{headline}</h2>
      {children}
      {doors === undefined ? null : <div class="pm-acts">{doors}</div>}
    </div>
  );
}
