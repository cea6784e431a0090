import type { ComponentChildren } from 'preact';

import type { NoteId, PartNamed } from '@/lib/model';

import { webAddress } from '../words/web-address';

export type OpenPart = (part: PartNamed, note?: NoteId) => void;

/** A link that opens a part in the tab of the page; with a key held it is a link like any other. */
export function PartLink({
  part,
  note,
  open,
  children,
}: {
  part: PartNamed;
  note?: NoteId;
  open: OpenPart | undefined;
  children: ComponentChildren;
}) {
  const href = webAddress(part.address);
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
        open(part, note);
      }}
    >
      {children}
    </a>
  );
}
