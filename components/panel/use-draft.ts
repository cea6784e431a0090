import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Draft, IsoInstant, NoteKind, NoteLink, Writing } from '@/lib/model';

import type { DraftWords, NoteSaved } from '@/lib/model';

/**
 * The draft is kept so long after the first character that is not kept yet, however long typing goes on: with the time
 * of the write it is less than half a second behind. It is also the pause after which it is told that all is kept.
 */
export const DRAFT_EVERY_MS = 400;

/** Words that could not be kept yet: they outlive the writer, so that changing the page loses nothing. */
export type Held = Map<string, DraftWords>;

export type DraftState =
  | { readonly is: 'unchanged' }
  | { readonly is: 'typing' }
  | { readonly is: 'kept'; readonly at: IsoInstant }
  | { readonly is: 'not kept' };

/** Tags as they are typed, with commas between them. */
const tagsOf = (typed: string): readonly string[] =>
  typed
    .split(',')
    .map((tag) => tag.trim().replace(/^#/u, ''))
    .filter((tag) => tag !== '');

interface Typed {
  readonly body: string;
  readonly tags: string;
  readonly kind: NoteKind;
  readonly links: readonly NoteLink[];
}

const typedOf = ({ body, tags, kind = 'note', links = [] }: Writing): Typed => ({
  body,
  tags: tags.join(', '),
  kind,
  links,
});

const writingOf = ({ body, tags, kind, links }: Typed): Writing => ({
  body,
  tags: tagsOf(tags),
  ...(kind === 'note' ? {} : { kind }),
  ...(links.length === 0 ? {} : { links }),
});

/**
 * What is being written, kept again and again while it is typed, when the field is left, when the panel is hidden and
 * when it goes. It is told as kept only where all of it is. `retry` counts the reader's wishes to try again. A draft
 * changed elsewhere is taken over unless something was typed here.
 */
export function useDraft({
  draft,
  held,
  keep,
  retry,
  onKept,
}: {
  draft: Draft;
  held: Held;
  keep: (words: DraftWords, seen: IsoInstant) => Promise<NoteSaved>;
  retry: number;
  onKept: () => void;
}) {
  const { id } = draft;
  const first = held.get(id) ?? draft;
  const [typed, setTyped] = useState<Typed>(() => typedOf(first));
  const [state, setState] = useState<DraftState>(held.has(id) ? { is: 'not kept' } : { is: 'unchanged' });
  const latest = useRef(typed);
  const { page, selector, of } = draft;
  const place = useRef({ id, page, selector, ...(of === undefined ? {} : { of }) });
  const dirty = useRef(held.has(id));
  const seen = useRef(draft.saved);
  /** When words of this writer were kept last, and whether that is still to be told. */
  const kept = useRef<{ readonly at: IsoInstant; told: boolean } | undefined>(undefined);
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  const due = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  /** One write at a time: of two at once the second would take the words of the first for another window's. */
  const write = useCallback((): Promise<void> => {
    if (!dirty.current) return writing.current.then(() => undefined);
    // until they are kept nothing takes the place of these words: not even the draft as it was stored before
    held.set(id, { ...place.current, ...writingOf(latest.current) });
    const mine = writing.current.then(async () => {
      if (!dirty.current) return;
      const now = latest.current;
      const words = { ...place.current, ...writingOf(now) };
      held.set(id, words);
      const saved = await keep(words, seen.current);
      if (!saved.saved) return setState({ is: 'not kept' });
      seen.current = saved.at;
      kept.current = { at: saved.at, told: false };
      if (latest.current !== now) return;
      dirty.current = false;
      if (held.get(id) === words) held.delete(id);
    });
    writing.current = mine.catch(() => undefined); // told to whoever asked for that write; the next one is tried all the same
    return mine;
  }, [id, held, keep]);

  const save = useCallback(async (): Promise<void> => {
    await write();
    if (dirty.current || kept.current === undefined) return;
    setState({ is: 'kept', at: kept.current.at });
    if (kept.current.told) return;
    kept.current.told = true;
    onKept();
  }, [write, onKept]);

  const saveNow = useRef(save);
  saveNow.current = save;
  const writeNow = useRef(write);
  writeNow.current = write;

  useEffect(() => {
    if (state.is !== 'typing') return undefined;
    const wait = setTimeout(() => void saveNow.current(), DRAFT_EVERY_MS);
    return () => clearTimeout(wait);
  }, [typed, state]);

  // at once when the writer goes: an effect would run after the next writer of this note has begun
  useLayoutEffect(() => {
    const leaving = (): void => {
      if (document.visibilityState === 'hidden') void saveNow.current();
    };
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      clearTimeout(due.current);
      void writeNow.current();
    };
  }, []);

  useEffect(() => {
    if (retry > 0) void saveNow.current();
  }, [retry]);

  useEffect(() => {
    if (dirty.current) return;
    seen.current = draft.saved;
    const stored = typedOf(draft);
    latest.current = stored;
    setTyped(stored);
  }, [draft.body, draft.tags, draft.kind, draft.links, draft.saved]);

  const type = (change: Partial<Typed>): void => {
    latest.current = { ...latest.current, ...change };
    dirty.current = true;
    setTyped(latest.current);
    setState({ is: 'typing' });
    due.current ??= setTimeout(() => {
      due.current = undefined;
      void writeNow.current();
    }, DRAFT_EVERY_MS);
  };
  const forget = useCallback(() => {
    dirty.current = false;
    held.delete(id);
  }, [held, id]);
  return { typed, state, type, save, forget, words: { ...place.current, ...writingOf(typed) } };
}
