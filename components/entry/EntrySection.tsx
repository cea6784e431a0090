import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the page under its heading. The heading can take the focus: when what had it is gone, or when asked for. */
export function EntrySection({
  heading,
  headingRef,
  children,
}: {
  heading: string;
  headingRef?: Ref<HTMLHeadingElement>;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="entry-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} {...(headingRef === undefined ? {} : { ref: headingRef })}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
