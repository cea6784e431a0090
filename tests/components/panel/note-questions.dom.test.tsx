import { page } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';

import { questionOf } from '@/lib/model';
import type { Note, QuoteSelector } from '@/lib/model';
import type { PanelActs, PanelView } from '@/components/panel/panel-view';

import { BY_STATE } from '../../gallery/notes';
import { LISTS, STATEMENT } from '../../gallery/stories';
import { drawPanel as drawAt } from './draw-panel';

beforeEach(() => page.viewport(360, 800));

const place = (exact: string, start: number): QuoteSelector => {
  const position = { start, end: start + exact.length };
  return { exact, prefix: 'before ', suffix: ' after', position, codePoints: position, headings: ['Next steps'] };
};
const EDITED: Note = { ...BY_STATE.edited, found: [place('convening at working level', 2770)] };
const SEVERAL: Note = {
  ...BY_STATE.ambiguous,
  found: [place('the next ministerial meeting', 2835), place('the next ministerial meeting', 4353)],
};

/** The panel at its notes. */
const drawPanel = (view: PanelView, acts: Partial<PanelActs> = {}) => drawAt(view, acts, 'notes');

function withNote(note: Note): PanelView {
  const data = { notes: [note], drafts: [], everywhere: 1, bodyLimit: 50_000 };
  return { ...STATEMENT, content: { ...LISTS, notes: { state: 'ready', data } } };
}

function drawn(note: Note, acts: Partial<PanelActs> = {}) {
  const given = {
    attachTo: vi.fn(),
    leaveAsItWas: vi.fn(),
    takeBack: vi.fn(),
    showPlace: vi.fn(),
    attachToSelection: vi.fn(() => Promise.resolve('nothing selected' as const)),
  };
  const panel = drawPanel(withNote(note), { ...given, ...acts });
  panel.find('[data-tab="notes"]').click();
  return { ...panel, given };
}

test('where the words were edited both texts stand there, and the reader moves the note, or takes that back', async () => {
  const { find, given, words } = drawn(EDITED);
  await expect.poll(words).toContain('Was: convening at removed: senior official level');
  expect(words()).toContain('Now: convening at added: working level');
  expect(given.attachTo).not.toHaveBeenCalled();
  find('.pm-note button', 'Keep note on the new words').click();
  expect(given.attachTo).toHaveBeenCalledWith(EDITED, EDITED.found?.[0]);
  await expect.poll(words).toContain('The note is on the new words now. Take it back');
  find('.pm-gone button', 'Take it back').click();
  expect(given.takeBack).toHaveBeenCalledTimes(1);
});

test('a reader who leaves the note as it was is not asked again, until something else stands there', async () => {
  const { find, given } = drawn(EDITED);
  find('.pm-note button', 'Leave as it was').click();
  expect(given.leaveAsItWas).toHaveBeenCalledWith(EDITED);
  const letBe = questionOf(EDITED.placement) ?? '';
  const left = drawn({ ...EDITED, letBe });
  expect(left.all('.pm-note button').map((button) => button.textContent)).not.toContain('Keep note on the new words');
  const changed = drawn({ ...EDITED, letBe: 'now: other words' });
  expect(changed.find('.pm-note button', 'Keep note on the new words')).toBeDefined();
});

test('of several places each is told by its heading and what stands beside it, and one is chosen', async () => {
  const { find, given, words, all } = drawn(SEVERAL);
  find('.pm-note button', 'Choose from 2 places').click();
  await expect.poll(words).toContain('Place 1, under “Next steps”');
  expect(words()).toContain('…before the next ministerial meeting after…');
  find('.pm-places button', 'Show on page').click();
  expect(given.showPlace).toHaveBeenCalledWith({ start: 2835, end: 2863 });
  all('.pm-places .pm-button')[1]?.click();
  expect(given.attachTo).toHaveBeenCalledWith(SEVERAL, SEVERAL.found?.[1]);
});

test('of more places than are listed the reader is told how many there are, and which are listed', async () => {
  const places = Array.from({ length: 30 }, (_, at) => ({ start: 100 * at, end: 100 * at + 28 }));
  const { find, words } = drawn({ ...SEVERAL, placement: { state: 'ambiguous', places } });
  find('.pm-note button', 'Choose from 30 places').click();
  await expect.poll(words).toContain('The 2 places most like the old one are listed, of 30.');
});

test.each([BY_STATE.removed, BY_STATE.orphaned, EDITED, SEVERAL])(
  'a note that is $placement.state can be attached to words selected on the page; without any, the panel says what to do',
  async (note) => {
    const { find, given, words } = drawn(note);
    find('.pm-note button', 'Attach to selected words').click();
    await expect.poll(words).toContain('Select the words on the page first');
    expect(given.attachToSelection).toHaveBeenCalledWith(note);
  },
);

const MOVED: Note = {
  ...BY_STATE.anchored,
  placement: { state: 'anchored', span: { start: 900, end: 964 }, moved: true },
  found: [place(BY_STATE.anchored.selector.exact, 900)],
};

test('a note whose words were moved says so and why, and stays there once the reader says so', async () => {
  const { find, given, words, all } = drawn(MOVED);
  await expect.poll(words).toContain('Moved on this page');
  expect(words()).toContain('They may have been moved, or taken out and written again.');
  find('.pm-note button', 'Keep note in the new place').click();
  expect(given.attachTo).toHaveBeenCalledWith(MOVED, MOVED.found?.[0]);
  expect(all('.pm-note button').map((button) => button.textContent)).toContain('Attach to selected words');
  const left = drawn({ ...MOVED, letBe: 'moved' });
  expect(left.all('.pm-note button').map((button) => button.textContent)).not.toContain('Keep note in the new place');
});

test('a note whose words were moved and changed says both, with both texts', async () => {
  const placement = {
    state: 'edited',
    span: { start: 900, end: 964 },
    was: 'We will',
    now: 'We may',
    moved: true,
  } as const;
  const { words } = drawn({ ...MOVED, placement });
  await expect.poll(words).toContain('Moved and changed');
  expect(words()).toContain('Words like these stand in another place on the page now.');
  expect(words()).toContain('We removed: will');
});

test('a note in place asks nothing', () => {
  const { all } = drawn(BY_STATE.anchored);
  expect(all('.pm-note button').map((button) => button.textContent)).toEqual(['Show on page', 'Edit', 'Delete']);
});

test('kind, tags and what a note is about are said in words', async () => {
  const link = { to: 'entity', id: 'organisation/frontex' } as NonNullable<Note['links']>[number];
  const { words } = drawn({ ...BY_STATE.anchored, kind: 'to check', links: [link] });
  await expect.poll(words).toContain('To check #legislation');
  expect(words()).toContain('About organisation/frontex');
});

test('tags in use are offered while one is typed, and one is taken with a click', async () => {
  const draft = { ...BY_STATE.anchored, saved: BY_STATE.anchored.changed, tags: [] };
  const view = withNote(BY_STATE.anchored);
  const data = { notes: [], drafts: [draft], everywhere: 1, bodyLimit: 50_000, tags: ['Frontex', 'ask kim'] };
  const panel = drawPanel({ ...view, content: { ...LISTS, notes: { state: 'ready', data } } });
  panel.find('[data-tab="notes"]').click();
  const field = panel.fieldOf('input[type=text]');
  field.value = 'legislation, fr';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => panel.all('.pm-offered button').map((one) => one.textContent)).toEqual(['Add tag Frontex']);
  panel.find('.pm-offered button').click();
  await expect.poll(() => field.value).toBe('legislation, Frontex, ');
});
