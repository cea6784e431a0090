import type { ComponentChildren } from 'preact';

import type { NoteId } from '@/lib/model';

/** @param address of a page, or of one of our own by its path */
export type OpenPart = (address: string, note?: NoteId) => void;

/** A link that opens a part in the tab of the page; with a key held it is a link like any other. */
export function PartLink({
  href,
  note,
  open,
  children,
}: {
  /** Absent: no link leads there. */
  href: string | undefined;
  note?: NoteId;
  open: OpenPart | undefined;
  children: ComponentChildren;
}) {
  if (href === undefined) return <cite>{children}</cite>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
        if (open === undefined || !isPlain) return;
        event.preventDefault();
        open(href, note);
      }}
    >
      {children}
    </a>
  );
}
