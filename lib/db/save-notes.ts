import type { IsoInstant, Note, NoteId, PageKey, Placement } from '@/lib/model';
import type { QuoteSelector, Writing } from '@/lib/model';

import type { StepName, Store } from './schema';
import { recordStep, stepTables } from './steps';
import { written } from './written';
import type { NotWritten, Written } from './written';

/** Another tab was quicker: what stands there now, or nothing where the note was deleted. */
type NoteWritten =
  | Written
  | { readonly saved: false; readonly because: 'changed elsewhere'; readonly stored: Note | undefined };

/** So many of the notes asked for were changed elsewhere meanwhile, and were left as they are. */
type NotesWritten = { readonly saved: true; readonly left: number } | NotWritten;

/** Tags as they are compared: tidied as a note's own are, without regard to order and capitals. */
const tagsOf = ({ tags }: Writing): string =>
  [...new Set(tags.map((tag) => tag.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()))]
    .filter((tag) => tag !== '')
    .toSorted()
    .join('\n');

/** Whether a draft says what the note says: another window may have written on in it. */
function isSame(draft: Writing, note: Writing): boolean {
  const [one, other] = [draft, note].map(({ body, kind = 'note' }) => `${kind} ${body.trim()}`);
  return one === other && tagsOf(draft) === tagsOf(note);
}

/**
 * Keeps a note, and drops the draft it was written in, in one transaction. Only the revision after the stored one is
 * taken (the first where none is stored): of two writers at once, the slower is told, and its draft stays.
 */
export async function save(store: Store, note: Note): Promise<NoteWritten> {
  return written(() =>
    store.transaction('rw', stepTables(store), async (): Promise<NoteWritten> => {
      const stored = await store.notes.get(note.id);
      if (note.revision !== (stored?.revision ?? 0) + 1) return { saved: false, because: 'changed elsewhere', stored };
      const what = stored === undefined ? 'write' : 'edit';
      await recordStep(store, { what, at: note.changed, ids: [note.id] }, async () => {
        await store.notes.put(note);
        const draft = await store.drafts.get(note.id);
        if (draft !== undefined && isSame(draft, note)) await store.drafts.delete(note.id);
      });
      return { saved: true };
    }),
  );
}

/** Steps that bring notes from elsewhere, whatever their revision. */
const BRINGING: readonly StepName[] = ['read in', 'restore'];

/** Keeps many notes as one step: each that is the revision after the stored one; new ones where they are brought in. */
export async function saveAll(
  store: Store,
  changed: readonly Note[],
  { what, at }: { readonly what: StepName; readonly at: IsoInstant },
): Promise<NotesWritten> {
  return written(() =>
    store.transaction('rw', stepTables(store), async (): Promise<NotesWritten> => {
      const stored = await store.notes.bulkGet(changed.map(({ id }) => id));
      const next = changed.filter(({ revision }, place) => {
        const before = stored[place];
        return before === undefined ? BRINGING.includes(what) : revision === before.revision + 1;
      });
      if (next.length > 0)
        await recordStep(store, { what, at, ids: next.map(({ id }) => id) }, async () => {
          await store.notes.bulkPut([...next]);
        });
      return { saved: true, left: changed.length - next.length };
    }),
  );
}

interface Placed {
  readonly note: NoteId;
  readonly placement: Placement;
  readonly found?: readonly QuoteSelector[];
}

/** Records where the notes of a page were found; others' are left alone. The reader's words, the revision and the date of change stay; a full disk leaves all. */
export async function place(store: Store, page: PageKey, placements: readonly Placed[]): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.notes, async () => {
      for (const { note, placement, found } of placements)
        await store.notes
          .where('id')
          .equals(note)
          .filter((stored) => stored.page.key === page)
          .modify({ placement, found: found && found.length > 0 ? found : undefined });
      return { saved: true } as const;
    }),
  );
}
