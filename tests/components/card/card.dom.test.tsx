import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';

import { Card } from '@/components/card/Card';
import type { CardProps } from '@/components/card/Card';
import cardCss from '@/components/styles/card.css?inline';
import elementsCss from '@/components/styles/elements.css?inline';
import tokensCss from '@/components/styles/tokens.css?inline';
import { Gesture } from '@/lib/gesture';
import type { NoteId } from '@/lib/model';

import { axeIn, openView } from '../open-view';
import { COMMITMENT, EUROPOL, STATES, commitmentFacts, withView } from './facts';

const CSS = tokensCss + elementsCss + cardCss;
const READY = { state: 'ready', subject: COMMITMENT, facts: commitmentFacts(withView()) } as const;

beforeEach(() => page.viewport(1280, 800));

function draw(change: Partial<CardProps>, ground: 'light' | 'dark' = 'light') {
  const props: CardProps = {
    view: READY,
    also: [],
    onOpen: vi.fn(),
    onLook: vi.fn(),
    onNote: vi.fn(),
    onEntry: vi.fn(),
    onAlso: vi.fn(),
    onRetry: vi.fn(),
    onSayName: vi.fn(),
    onNotOne: vi.fn(),
    onLeave: vi.fn(),
    ...change,
  };
  const raised = openView(CSS, ground);
  raised.draw(<Card {...props} />);
  const dialog = raised.find('[role=dialog]');
  if (dialog === null) throw new Error('no card');
  const button = (words: string): HTMLElement => {
    const found = [...dialog.querySelectorAll('button')].find((one) => one.textContent.includes(words));
    if (found === undefined) throw new Error(`no button “${words}”`);
    return found;
  };
  return { raised, props, dialog, button, words: dialog.textContent.replaceAll(/\s+/g, ' ') };
}

/** What each card says and what it must not say. */
test.each([
  {
    name: 'a commitment with a view',
    says: [
      'Commitment 10 of 10',
      'The words say: Will do',
      'Partly kept, in the editors’ view',
      'A law was passed in the UK.',
      'On condition“where deemed necessary by competent bodies”',
      'As of 24 November 2026',
      'Why does it say this?',
      'Open in panel',
      'Look for it',
      'Add a note',
    ],
    not: ['By when'],
  },
  {
    name: 'a commitment of the shipped corpus',
    says: ['Partly kept, in the editors’ view', 'A law was passed in 2 of 5 states; the EU part is open.'],
    not: ['On condition'],
  },
  {
    name: 'a commitment of which nothing was found',
    says: [
      'None found',
      'None found, when Pledgemark’s editors looked on 24 November 2026. That is not proof that there is none.',
    ],
    not: ['corpus', 'Nobody has looked'],
  },
  {
    name: 'a commitment whose date has passed',
    says: ['The date has passed', 'None found, when Pledgemark’s editors looked', 'By whenwas due by 30 June 2026'],
    not: ['Nobody has looked'],
  },
  {
    name: 'a commitment whose day has gone by, and nobody has looked',
    says: [
      'Nobody has looked yet',
      'So nothing is said here of what became of it.',
      'By whenwas due by 30 June 2026',
      'Why does it say this?',
    ],
    not: ['The date has passed', 'None found', 'As of'],
  },
  {
    name: 'a commitment with records and no view',
    says: ['2 records suggest it was done', '2 records: 2 suggest it was done. 1 of them comes from others.'],
    not: ['view'],
  },
  {
    name: 'a commitment that nobody has looked into',
    says: ['Nobody has looked yet', 'So nothing is said here of what became of it.'],
    not: ['By when', 'As of', 'None found', 'corpus'],
  },
  {
    name: 'a name',
    says: [
      'Organisation',
      'Europol',
      'EU agency',
      'EU Agency for Law Enforcement Cooperation',
      '3 times, in 2 reports of progress',
      'europol.europa.eu',
    ],
  },
  {
    name: 'a name that is not in the corpus',
    says: ['Programme', 'Pledgemark found this name by the way it is written. It is not in this corpus yet.'],
  },
  {
    name: 'progress',
    says: [
      'Progress the page reports',
      'The page itself says that this was done, or is being done.',
      'UK and France',
      'Progress on the 2022 meeting commitments',
    ],
  },
  {
    name: 'a note',
    says: [
      'Your note',
      '“swift operationalisation”',
      'Ask Kim when it was signed.',
      '24 November 2026 · Your note stays on this computer.',
      'Open in panel',
    ],
  },
  { name: 'a note without text', says: ['“swift operationalisation”', 'No text yet.'] },
  { name: 'waiting', says: ['Europol', 'Looking it up on this computer…', 'Open in panel'] },
  {
    name: 'failed',
    says: ['The details could not be read. Your notes are safe. Try again, or reload the page.', 'Try again'],
  },
])('the card of $name says what the design has it say', ({ name, says, not = [] }) => {
  const state = STATES.find((one) => one.name === name);
  if (state === undefined) throw new Error(`no state “${name}”`);
  const { words } = draw({ view: state.view });
  expect(says.filter((part) => !words.includes(part))).toEqual([]);
  expect(not.filter((part) => words.includes(part))).toEqual([]);
});

test.each(
  STATES.flatMap((state) => [
    { ...state, ground: 'light' as const },
    { ...state, ground: 'dark' as const },
  ]),
)('axe finds nothing wrong in the card of $name on a $ground ground', async ({ view, ground }) => {
  const { raised } = draw({ view, also: [{ id: 'n1' as NoteId, words: 'your note on “swift”' }] }, ground);
  const { wrong, looked } = await axeIn(raised);
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(5);
});

test('the card is a dialog that is not modal, is busy only while it waits, and has no heading of its own', () => {
  const { dialog } = draw({});
  expect([
    dialog.getAttribute('aria-modal'),
    dialog.getAttribute('aria-busy'),
    dialog.getAttribute('aria-label'),
  ]).toEqual([null, 'false', 'Commitment 10 of 10']);
  expect(dialog.querySelector('h1, h2, h3, h4, h5, h6, [role=heading]')).toBeNull();
  expect(draw({ view: { state: 'waiting', subject: COMMITMENT } }).dialog.getAttribute('aria-busy')).toBe('true');
});

test('a long card scrolls in its middle, and its buttons stay in sight', () => {
  const { dialog, button } = draw({
    view: { ...READY, facts: commitmentFacts(withView(90)) },
  });
  const { height, bottom } = dialog.getBoundingClientRect();
  expect(height).toBeLessThanOrEqual(Math.min(22 * 16, 0.7 * window.innerHeight) + 1);
  expect(button('Open in panel').getBoundingClientRect().bottom).toBeLessThan(bottom);
  const body = dialog.querySelector('.pm-card-body');
  expect(body?.scrollHeight).toBeGreaterThan(body?.clientHeight ?? Infinity);
});

test('in a window narrower than 30rem the card is a sheet along the bottom edge, at most 45 hundredths high', async () => {
  await page.viewport(360, 640);
  const { dialog, raised } = draw({
    view: { ...READY, facts: commitmentFacts(withView(90)) },
  });
  const { left, width, bottom, height } = dialog.getBoundingClientRect();
  expect([left, width, bottom]).toEqual([0, window.innerWidth, window.innerHeight]);
  expect(height).toBeLessThanOrEqual(0.45 * window.innerHeight + 1);
  expect(getComputedStyle(raised.host).position).toBe('fixed');
});

test('each button does what it says', async () => {
  const { props, button } = draw({ also: [{ id: 'n1' as NoteId, words: 'your note on “swift”' }] });
  await userEvent.click(button('Open in panel'));
  await userEvent.click(button('Why does it say this?'));
  expect(props.onOpen).toHaveBeenCalledTimes(2);
  await userEvent.click(button('Look for it'));
  expect(props.onLook).toHaveBeenCalledOnce();
  await userEvent.click(button('Add a note'));
  expect(props.onNote).toHaveBeenCalledOnce();
  await userEvent.click(button('your note on'));
  expect(props.onAlso).toHaveBeenCalledWith('n1');
  const failed = draw({ view: { state: 'failed', subject: COMMITMENT } });
  await userEvent.click(failed.button('Try again'));
  expect(failed.props.onRetry).toHaveBeenCalledOnce();
});

test('Esc leaves the card from any control, Shift+Tab leaves it from the first', async () => {
  const { props, dialog, button } = draw({});
  button('Add a note').focus();
  await userEvent.keyboard('{Escape}');
  expect(props.onLeave).toHaveBeenLastCalledWith('close');
  dialog.querySelector<HTMLElement>('[aria-label="Close card"]')?.focus();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(props.onLeave).toHaveBeenLastCalledWith('back');
});

test('every target is at least 24 by 24', () => {
  const { dialog } = draw({ also: [{ id: 'n1' as NoteId, words: 'your note on “swift”' }] });
  const small = [...dialog.querySelectorAll('button')].filter((button) => {
    const { width, height } = button.getBoundingClientRect();
    return Math.min(width, height) < 24;
  });
  expect(small.map(({ textContent }) => textContent)).toEqual([]);
});

test('a name that nobody knows can be taken into the corpus, or said to be none', async () => {
  const view = STATES.find(({ name }) => name === 'a name that is not in the corpus')?.view;
  if (view === undefined) throw new Error('no such state');
  const { button, props } = draw({ view });
  await userEvent.click(button('Add to my corpus'));
  await userEvent.click(button('Not a name'));
  expect(vi.mocked(props.onSayName).mock.calls).toEqual([
    ['a name', expect.any(Gesture)],
    ['not a name', expect.any(Gesture)],
  ]);
});

test('a name of two bearers says both, and is taken for neither', () => {
  const view = STATES.find(({ name }) => name === 'a name of two offices')?.view;
  if (view === undefined) throw new Error('no such state');
  const { words } = draw({ view });
  expect(words).toContain(
    'It may be Secretary of State for Foreign and Commonwealth Affairs or Secretary of State for',
  );
  expect(words).not.toContain('Add to my corpus');
});

test('what a report of progress may bear on is said as a maybe', () => {
  const view = STATES.find(({ name }) => name === 'progress that may bear on a commitment')?.view;
  if (view === undefined) throw new Error('no such state');
  expect(draw({ view }).words).toContain(
    '“A working arrangement between the UK and Frontex.” (it may: say so in the panel)',
  );
});

test('what scrolls in a card adds nothing to the height of the page', () => {
  const aliases = Array.from({ length: 60 }, (_, at) => `EU Agency for Law Enforcement Cooperation ${at}`);
  const subject = { kind: 'entity', number: 1, of: 1, type: 'organisation', name: 'Europol' } as const;
  draw({ view: { state: 'ready', subject, facts: { ...EUROPOL, aliases } } });
  expect(document.documentElement.scrollHeight).toBe(document.documentElement.clientHeight);
});
