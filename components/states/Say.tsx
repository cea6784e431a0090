import type { ComponentChildren } from 'preact';

/** A state told in words: a headline, what it means, and what can be done about it. */
export function Say({
  headline,
  children,
  actions,
}: {
  headline: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}) {
  return (
    <div class="pm-say">
      <h2>{headline}</h2>
      {children}
      {actions === undefined ? null : <div class="pm-acts">{actions}</div>}
    </div>
  );
}
