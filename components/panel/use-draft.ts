import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Draft, IsoInstant, NoteKind, NoteLink, Writing } from '@/lib/model';

import type { DraftWords, NoteSaved } from '@/lib/model';

/** A pause in typing after which the draft is kept: longer than between two keys, shorter than reaching for the mouse. */
export const DRAFT_PAUSE_MS = 800;

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
 * What is being written, kept at each pause, when the field is left, when the panel is hidden and when it goes.
 * `retry` counts the reader's wishes to try again. A draft changed elsewhere is taken over unless something was typed here.
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

  const save = useCallback(async (): Promise<void> => {
    if (!dirty.current) return;
    const now = latest.current;
    const words = { ...place.current, ...writingOf(now) };
    held.set(id, words);
    // until they are kept nothing takes the place of these words: not even the draft as it was stored before
    const kept = await keep(words, seen.current);
    if (!kept.saved) {
      setState({ is: 'not kept' });
      return;
    }
    seen.current = kept.at;
    if (latest.current === now) dirty.current = false;
    if (held.get(id) === words) held.delete(id);
    setState(dirty.current ? { is: 'typing' } : { is: 'kept', at: kept.at });
    onKept();
  }, [id, held, keep, onKept]);

  const saveNow = useRef(save);
  saveNow.current = save;

  useEffect(() => {
    if (state.is !== 'typing') return undefined;
    const wait = setTimeout(() => void saveNow.current(), DRAFT_PAUSE_MS);
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
      void saveNow.current();
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
  };
  const forget = useCallback(() => {
    dirty.current = false;
    held.delete(id);
  }, [held, id]);
  return { typed, state, type, save, forget, words: { ...place.current, ...writingOf(typed) } };
}
