import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';

import { DRAFT_EVERY_MS } from '@/components/panel/use-draft';
import type { PanelActs, PanelView } from '@/components/panel/panel-view';
import type { DraftWords, IsoInstant, ListedNotes, NoteId, NoteSaved, PanelTarget } from '@/lib/model';

import { ANCHORED, BY_STATE, DRAFT } from '../../gallery/notes';
import { LISTS, STATEMENT } from '../../gallery/stories';
import { drawPanel as drawAt, typeInto } from './draw-panel';

beforeEach(() => page.viewport(360, 800));

const AT = '2026-11-24T10:42:00.000Z' as IsoInstant;
const WRITING: PanelTarget = { open: 'draft', id: DRAFT.id };

/** The panel at its notes. */
const drawPanel = (view: PanelView, acts: Partial<PanelActs> = {}) => drawAt(view, acts, 'notes');

function withNotes(notes: Partial<ListedNotes>): PanelView {
  const data = { notes: [], drafts: [], everywhere: 0, bodyLimit: 50_000, ...notes };
  return { ...STATEMENT, content: { ...LISTS, notes: { state: 'ready', data } } };
}

/** Saves drafts in a list; while it is full, saves nothing. */
function draftList() {
  const saved: DraftWords[] = [];
  const room = { is: 'there' as 'there' | 'full' };
  const saveDraft = (words: DraftWords): Promise<NoteSaved> => {
    if (room.is === 'full') return Promise.resolve({ saved: false });
    saved.push(words);
    return Promise.resolve({ saved: true, at: AT });
  };
  return { saved, room, saveDraft, bodies: () => saved.map(({ body }) => body) };
}

async function writing(acts: Partial<PanelActs> = {}, notes: Partial<ListedNotes> = { drafts: [DRAFT] }) {
  const drawn = drawPanel(withNotes(notes), acts);
  drawn.again(withNotes(notes), WRITING);
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  return { ...drawn, field: drawn.fieldOf('textarea') };
}

/** Types on, a few characters at a time, for so long. */
async function typeFor(ms: number, field: Parameters<typeof typeInto>[0]): Promise<string> {
  let text = '';
  for (let passed = 0; passed < ms; passed += KEY_MS) {
    text += 'a';
    typeInto(field, text);
    await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(KEY_MS);
    await new Promise(requestAnimationFrame);
  }
  return text;
}
/** Between two keys of somebody who types well. */
const KEY_MS = 100;
/** No draft may be further behind what was typed. */
const MOST_BEHIND_MS = 500;

test('while typing goes on without a pause the draft is kept, never half a second behind, and is not told as saved', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { bodies, saveDraft, saved } = draftList();
    const { field, words } = await writing({ saveDraft });
    for (const seconds of [1, 2, 3]) {
      const text = await typeFor(seconds * 1000, field);
      const kept = bodies().at(-1)?.length ?? 0;
      expect((text.length - kept) * KEY_MS).toBeLessThan(MOST_BEHIND_MS);
      expect(words()).not.toContain('Draft saved');
    }
    expect(saved[0]).toMatchObject({ id: DRAFT.id, page: DRAFT.page, selector: DRAFT.selector, tags: ['frontex'] });
  } finally {
    vi.useRealTimers();
  }
});

test('after a pause in typing it is told that the draft is saved, once all that was typed is kept', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { bodies, saveDraft } = draftList();
    const { field, words } = await writing({ saveDraft });
    typeInto(field, 'When was it signed?');
    await new Promise(requestAnimationFrame);
    expect(bodies()).toEqual([]);
    vi.advanceTimersByTime(DRAFT_EVERY_MS);
    await vi.waitFor(() => expect(words()).toMatch(/Draft saved at \d\d:42/u));
    expect(bodies()).toEqual(['When was it signed?']);
  } finally {
    vi.useRealTimers();
  }
});

test('one write waits for the one before it, and the last has all the words', async () => {
  const asked: { readonly body: string; readonly seen: string | undefined; readonly done: () => void }[] = [];
  const saveDraft = (words: DraftWords, seen?: IsoInstant): Promise<NoteSaved> =>
    new Promise((give) => {
      asked.push({ body: words.body, seen, done: () => give({ saved: true, at: AT }) });
    });
  const { field } = await writing({ saveDraft });
  typeInto(field, 'one');
  await expect.poll(() => asked.length).toBe(1);
  typeInto(field, 'one two');
  field.blur();
  await new Promise(requestAnimationFrame);
  expect(asked.map(({ body }) => body)).toEqual(['one']);
  asked[0]?.done();
  await expect.poll(() => asked.map(({ body }) => body)).toEqual(['one', 'one two']);
  // the second knows the draft that the first has left: it is not taken for another window's
  expect(asked[1]?.seen).toBe(AT);
});

test('leaving the field saves the draft at once', async () => {
  const { bodies, saveDraft } = draftList();
  const { field } = await writing({ saveDraft });
  typeInto(field, 'Ask Kim');
  await userEvent.keyboard('{Tab}');
  await expect.poll(bodies).toEqual(['Ask Kim']);
});

test('a panel that goes while something is being typed saves it', async () => {
  const { bodies, saveDraft } = draftList();
  const { field, again } = await writing({ saveDraft });
  field.blur(); // some browsers tell no blur when a field is taken away
  field.value = 'Half a tho';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => field.value).toBe('Half a tho');
  again({ ...STATEMENT, pageKey: 'another page' });
  await expect.poll(bodies).toEqual(['Half a tho']);
});

test('choosing another tab saves the draft, and coming back finds it as it was', async () => {
  const { bodies, saveDraft } = draftList();
  const { field, fieldOf, find } = await writing({ saveDraft });
  typeInto(field, 'Look at page 4');
  find('[data-tab="names"]').focus();
  find('[data-tab="names"]').click();
  await expect.poll(bodies).toEqual(['Look at page 4']);
  find('[data-tab="notes"]').click();
  expect(fieldOf('textarea').value).toBe('Look at page 4');
});

test('where the storage is full the words stay, across pages too, and “Try again” saves them', async () => {
  const { bodies, saveDraft, room } = draftList();
  room.is = 'full';
  const full: PanelView = { ...withNotes({ drafts: [DRAFT] }), banners: [{ is: 'storage full' }] };
  const { field, fieldOf, again, find, words } = await writing({ saveDraft });
  typeInto(field, 'Not to be lost');
  await userEvent.keyboard('{Tab}');
  await expect.poll(words).toContain('Not saved yet');
  again({ ...STATEMENT, pageKey: 'another page' });
  again(full);
  await expect.poll(() => fieldOf('textarea').value).toBe('Not to be lost');
  expect(find('[role=alert]').textContent).toContain('Your words are still here.');
  room.is = 'there';
  find('.pm-banner button', 'Try again').click();
  await expect.poll(bodies).toEqual(['Not to be lost']);
});

test('a draft that another window changed is taken over while nothing is typed here', async () => {
  const { again, field } = await writing();
  again(withNotes({ drafts: [{ ...DRAFT, body: 'Written over there' }] }));
  await expect.poll(() => field.value).toBe('Written over there');
});

test('what is being typed is never replaced by what the store says', async () => {
  const { again, field } = await writing();
  typeInto(field, 'Mine');
  await expect.poll(() => field.value).toBe('Mine');
  again(withNotes({ drafts: [{ ...DRAFT, body: 'Theirs' }] }));
  await new Promise(requestAnimationFrame);
  expect(field.value).toBe('Mine');
});

test('a note is saved with its words and tags', async () => {
  const saveNote = vi.fn((_words: DraftWords): Promise<NoteSaved> => Promise.resolve({ saved: true, at: AT }));
  const { saveDraft } = draftList();
  const { field, fieldOf, find } = await writing({ saveDraft, saveNote });
  typeInto(field, 'Signed on 23 February.');
  typeInto(fieldOf('form input[type=text]'), 'frontex, #home office,  ');
  await new Promise(requestAnimationFrame);
  find('form .pm-button', 'Save').click();
  await expect.poll(() => saveNote.mock.calls.length).toBe(1);
  expect(saveNote.mock.calls[0]?.[0]).toMatchObject({
    id: DRAFT.id,
    body: 'Signed on 23 February.',
    tags: ['frontex', 'home office'],
  });
});

test('a note that another window changed in the meantime is not overwritten unseen', async () => {
  const saveNote = (): Promise<NoteSaved> => Promise.resolve({ saved: false, elsewhere: 'Their words' });
  const { find, words, field } = await writing({ saveNote, saveDraft: draftList().saveDraft });
  find('form .pm-button', 'Save').click();
  await expect.poll(words).toContain('This note was changed in another window. It now says: “Their words”.');
  expect(field.value).toBe(DRAFT.body);
});

test.each([
  { length: 45_000, says: '5,000 characters left', shown: 'no' },
  { length: 45_001, says: '4,999 characters left', shown: 'yes' },
  { length: 49_999, says: '1 character left', shown: 'yes' },
  { length: 50_003, says: '3 characters too many', shown: 'yes' },
])('at $length characters “$says” is shown: $shown', async ({ length, says, shown }) => {
  const { words } = await writing({}, { drafts: [{ ...DRAFT, body: 'x'.repeat(length) }] });
  expect(words().includes(says)).toBe(shown === 'yes');
});

test('a note that is too long is refused whole, nothing is cut off, and the draft keeps it', async () => {
  const saveNote = vi.fn();
  const { bodies, saveDraft } = draftList();
  const { field, find, words } = await writing({ saveDraft, saveNote });
  const long = 'y'.repeat(50_001);
  typeInto(field, long);
  await new Promise(requestAnimationFrame);
  find('form .pm-button', 'Save').click();
  await expect.poll(words).toContain('A note holds 50,000 characters. Your draft is kept whole.');
  await userEvent.keyboard('{Tab}');
  await expect.poll(bodies).toEqual([long]);
  expect(saveNote).not.toHaveBeenCalled();
});

test('“Draft saved.” is said at most once a minute', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    const { saveDraft, bodies } = draftList();
    const { field, said, find } = await writing({ saveDraft });
    const write = async (text: string, savedSoFar: number): Promise<void> => {
      typeInto(field, text);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      field.blur();
      await vi.waitFor(() => expect(bodies()).toHaveLength(savedSoFar));
    };
    await write('one', 1);
    await vi.waitFor(() => expect(said()).toBe('Draft saved.'));
    find('.pm-density label', 'Margin').click();
    await write('two', 2);
    await vi.waitFor(() => expect(said()).toBe('Marks: margin only.'));
    vi.advanceTimersByTime(60_000);
    await write('three', 3);
    await vi.waitFor(() => expect(said()).toBe('Draft saved.'));
  } finally {
    vi.useRealTimers();
  }
});

test('a deleted note leaves “Bring it back” in its place, with the focus on it', async () => {
  const deleteNote = vi.fn();
  const bringBackNote = vi.fn();
  const both = { notes: [BY_STATE.edited, ANCHORED], everywhere: 2 };
  const { again, find, said, words, all } = drawPanel(withNotes(both), { deleteNote, bringBackNote });
  again(withNotes(both), { open: 'note', id: BY_STATE.edited.id });
  await expect.poll(() => document.activeElement?.matches(`[data-row="${BY_STATE.edited.id}"]`)).toBe(true);
  find(`[data-row="${BY_STATE.edited.id}"] button`, 'Delete').click();
  again(withNotes({ notes: [ANCHORED], everywhere: 1 }));
  await expect.poll(() => document.activeElement?.textContent).toBe('Bring it back');
  expect(said()).toBe('Note deleted. Bring it back is the next button.');
  expect(all('.pm-note')[0]?.textContent).toContain('Note deleted.');
  expect(deleteNote.mock.calls).toEqual([[BY_STATE.edited]]);
  await userEvent.keyboard('{Enter}');
  expect(bringBackNote.mock.calls).toEqual([[BY_STATE.edited]]);
  again(withNotes(both));
  await expect.poll(words).toContain('Who chairs?');
  expect(words()).not.toContain('Note deleted');
});

test('a note that is brought back before the store has deleted it has the focus in the end, through all that is drawn', async () => {
  const one = { notes: [BY_STATE.edited], everywhere: 1 };
  const { again, find } = drawPanel(withNotes(one), { deleteNote: vi.fn(), bringBackNote: vi.fn() });
  const hasFocus = (): boolean | undefined =>
    document.activeElement?.matches(`article[data-row="${BY_STATE.edited.id}"]`);
  again(withNotes(one), { open: 'note', id: BY_STATE.edited.id });
  await expect.poll(hasFocus).toBe(true);
  find(`[data-row="${BY_STATE.edited.id}"] button`, 'Delete').click();
  await expect.poll(() => document.activeElement?.textContent).toBe('Bring it back');
  await userEvent.keyboard('{Enter}');
  await expect.poll(hasFocus).toBe(true);
  again(withNotes({ notes: [], everywhere: 0 }));
  await expect.poll(hasFocus).toBe(false);
  again(withNotes(one));
  await expect.poll(hasFocus).toBe(true);
});

test('what is drawn anew takes the focus from nowhere that the reader went', async () => {
  const one = { notes: [BY_STATE.edited], everywhere: 1 };
  const { again, find } = drawPanel(withNotes(one));
  again(withNotes(one), { open: 'note', id: BY_STATE.edited.id });
  await expect.poll(() => document.activeElement?.localName).toBe('article');
  const tab = find('[role="tab"]', 'Names');
  tab.focus();
  again(withNotes({ notes: [], everywhere: 0 }));
  again(withNotes(one));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(tab);
});

test('Cancel leaves a way back to what was typed', async () => {
  const dropDraft = vi.fn();
  const bringBackDraft = vi.fn();
  const { field, find, words } = await writing({ dropDraft, bringBackDraft });
  typeInto(field, 'Typed for an hour');
  await new Promise(requestAnimationFrame);
  find('form .pm-link', 'Cancel').click();
  await expect.poll(words).toContain('Draft deleted.');
  expect(dropDraft.mock.calls[0]?.[0]).toMatchObject({ id: DRAFT.id });
  find('.pm-gone button').click();
  expect(bringBackDraft.mock.calls[0]?.[0]).toMatchObject({
    id: DRAFT.id,
    body: 'Typed for an hour',
    page: DRAFT.page,
  });
});

test('Cancel of a change that changed nothing just leaves the note', async () => {
  const change = { ...DRAFT, id: ANCHORED.id, body: ANCHORED.body, tags: ANCHORED.tags };
  const notes = { notes: [ANCHORED], drafts: [change], everywhere: 1 };
  const { again, find, words } = drawPanel(withNotes(notes));
  again(withNotes(notes), { open: 'draft', id: ANCHORED.id });
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  find('form .pm-link', 'Cancel').click();
  again(withNotes({ ...notes, drafts: [] }));
  await expect.poll(words).toContain('Ask who decides.');
  expect(words()).not.toContain('Draft deleted');
});

test.each([
  { state: 'anchored', shows: 'yes' },
  { state: 'edited', shows: 'yes' },
  { state: 'removed', shows: 'no' },
  { state: 'ambiguous', shows: 'no' },
  { state: 'orphaned', shows: 'no' },
  { state: 'waiting', shows: 'no' },
] as const)('a note that is $state can be shown on the page: $shows', ({ state, shows }) => {
  const { all } = drawPanel(withNotes({ notes: [BY_STATE[state]], everywhere: 1 }));
  const buttons = all('.pm-note button').map((button) => button.textContent);
  expect(buttons).toEqual(shows === 'yes' ? ['Show on page', 'Edit', 'Delete'] : ['Edit', 'Delete']);
});

test('the notes of this page and of all pages can be saved as a file', () => {
  const saveFile = vi.fn();
  const { all } = drawPanel(withNotes({ notes: [ANCHORED], everywhere: 3 }), { saveFile });
  all('.pm-save button').forEach((button) => button.click());
  expect(saveFile.mock.calls).toEqual([['this page'], ['all pages']]);
});

test('notes are seen where the page itself was not read', () => {
  const notes = { state: 'ready', data: { notes: [ANCHORED], drafts: [], everywhere: 1, bodyLimit: 50_000 } } as const;
  const { words } = drawPanel({ ...STATEMENT, content: { shows: 'said', said: { is: 'off here' }, notes } });
  expect(words()).toContain('Your notes on this page: 1');
  expect(words()).toContain('Ask who decides.');
});

test('notes stand in the order of the page', () => {
  const { all } = drawPanel(withNotes({ notes: Object.values(BY_STATE), everywhere: 6 }));
  const ids = all('.pm-note').map((note) => note.dataset['row'] as NoteId);
  expect(ids).toEqual(['note-5', 'note-6', 'note-2', 'note-4', 'note-1', 'note-3']);
});

test('a link to the words of a note is copied, without a word of the note itself', async () => {
  const copyText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  const { find, said } = drawPanel(withNotes({ notes: [ANCHORED], everywhere: 1 }), { copyText });
  await expect.poll(said).toContain('found.');
  find('.pm-note button', 'Copy link to these words').click();
  await expect.poll(said).toBe('Copied.');
  const [link = ''] = copyText.mock.calls[0] ?? [];
  expect(link.split('#')[0]).toBe(ANCHORED.page.address);
  expect(decodeURIComponent(link)).toContain(ANCHORED.selector.exact.split(' ')[0]);
  expect(decodeURIComponent(link)).not.toContain(ANCHORED.body);
});
