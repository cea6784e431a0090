import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/panel.css';
import '@/components/styles/panel-opened.css';

import { render } from 'preact';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';

import { LookFor } from '@/components/look-for/LookFor';
import type { LookTools, LookView } from '@/components/look-for/look-view';
import type { IsoDate } from '@/lib/model';

import { axeFindings } from '../axe-findings';
import { ANSWERS, LOOK_STATES, SUBJECT } from './states';

beforeEach(() => page.viewport(360, 800));

const stateOf = (name: string): LookView => {
  const view = LOOK_STATES[name];
  if (view === undefined) throw new Error(`no state “${name}”`);
  return view;
};

function draw(name: string) {
  const tools = {
    subjectOf: vi.fn(),
    viewOf: vi.fn(),
    open: vi.fn(),
    close: vi.fn(),
    start: vi.fn(),
    stop: vi.fn(),
    goOn: vi.fn(),
    say: vi.fn(),
    takeBack: vi.fn(),
    noneOfThese: vi.fn(),
    dontAskAgain: vi.fn(),
    lookWithin: vi.fn(() => Promise.resolve(undefined)),
    now: () => 0,
  } satisfies LookTools;
  const root = document.body.appendChild(document.createElement('div'));
  root.className = 'pm-open';
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const said: string[] = [];
  const lookElsewhere = vi.fn();
  const show = (state: string): void =>
    render(
      <main>
        <h1>Panel</h1>
        <h2>Commitments</h2>
        <LookFor
          view={stateOf(state)}
          subject={SUBJECT}
          due={'2020-12-31' as IsoDate}
          tools={tools}
          say={(words) => said.push(words)}
          lookElsewhere={lookElsewhere}
        />
      </main>,
      root,
    );
  show(name);
  return { tools, root, show, said, lookElsewhere };
}

const press = (name: string | RegExp): Promise<void> => userEvent.click(page.getByRole('button', { name }));
const focused = (): string => document.activeElement?.textContent ?? '';

test.each([
  {
    name: 'before',
    says: [
      'First in the 214 documents on this computer: nothing leaves it. Then, if you say so, at www.gov.uk.',
      'GOV.UK would be asked at most 26 times, once a second: 3 searches, 3 retries, 20 documents. It would see these words:',
      '"harbour tribunal" norland harbours',
      'only what Norland Harbours published',
      'Only what was published from 13 March 2019. Nothing of yours is sent: no notes, no tags.',
    ],
  },
  {
    name: 'before, nothing saved',
    says: ['No document is saved on this computer. If you say so, Pledgemark looks at www.gov.uk.'],
  },
  {
    name: 'before, no day known',
    says: ['First in the 1 document on this computer', 'Of any day: the day of this document is not known.'],
  },
  {
    name: 'asking',
    says: [
      'Looking…',
      'Request 3 of at most 26, to www.gov.uk',
      'On this computer: 1 passage found. At GOV.UK: 3 searches done, reading document 6 of 20. About 15 seconds left.',
      'You can go on reading. What is found so far stays when you stop.',
      'www.gov.uk, search: harbour tribunal (only norland-harbours): GOV.UK was busy',
      'www.gov.uk/government/news/a: it has moved',
    ],
  },
  {
    name: 'answers',
    says: [
      '3 passages that may answer it',
      'From 20 documents read at GOV.UK and 214 documents on this computer, on 28 November 2026. Nothing counts until you choose.',
      'Norland Harbours · 18 June 2021',
      'Why it is here: 6 words shared, marked; the same body; its title names the document that the commitment is in. Published 2 years later.',
      'Why it is here: 2 words shared, marked. Published 16 months later. Before it was due. It may be about something else.',
      'Norland Harbours · changed 14 May 2022 · on this computer',
      'None of these answers it',
    ],
  },
  { name: 'chosen', says: ['Saved as your evidence, 28 November 2026.', 'Nothing is recorded of it.'] },
  { name: 'stopped', says: ['You stopped the search.', 'Go on looking'] },
  { name: 'none', says: ['None found', 'Look again asks only for what is newer than 28 November 2026.'] },
  {
    name: 'unavailable',
    says: [
      'GOV.UK did not answer.',
      'It asked us to wait 60 seconds. 3 of 26 requests were made; nothing was found so far.',
      'Try again in 52 seconds',
      'A search that did not finish is not on record.',
    ],
  },
  {
    name: 'no connection',
    says: [
      'This computer is not connected.',
      'On this computer, 214 documents were looked through: 1 passage may answer it.',
    ],
  },
  { name: 'failed', says: ['The search could not go on.', 'The answer of GOV.UK was not taken in.'] },
  { name: 'storage full', says: ['The browser’s storage on this computer is full.'] },
])('“$name” says what is so', ({ name, says }) => {
  const words = draw(name).root.textContent ?? '';
  expect(says.filter((part) => !words.includes(part))).toEqual([]);
});

test.each(Object.keys(LOOK_STATES))(
  '“%s” breaks no rule of accessibility, at 320 and 400 px and 1280',
  async (name) => {
    const { root } = draw(name);
    for (const width of [320, 400, 1280]) {
      await page.viewport(width, 800);
      expect((await axeFindings(root)).wrong).toEqual([]);
      expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
    }
  },
);

test('what the reader presses is done: both places, other words, not to be asked again', async () => {
  const { tools, lookElsewhere } = draw('before');
  await press('On this computer only');
  expect(tools.start).toHaveBeenLastCalledWith(SUBJECT, 'here', undefined);
  await press('Change these words');
  await userEvent.fill(page.getByLabelText('Words of search 2'), 'a tribunal');
  await press('Look here and at GOV.UK');
  const words = [
    'harbour tribunal port ness berths disputes',
    'a tribunal',
    'harbour strategy for norland progress update',
  ];
  expect(tools.start).toHaveBeenLastCalledWith(SUBJECT, 'here and GOV.UK', words);
  expect(tools.dontAskAgain).not.toHaveBeenCalled();
  await userEvent.click(page.getByLabelText('Do not ask me again'));
  await press('Look here and at GOV.UK');
  expect(tools.dontAskAgain).toHaveBeenCalledOnce();
  await press('I looked myself');
  expect(lookElsewhere).toHaveBeenCalledOnce();
});

test('the focus is on Stop while it looks, then on what came of it; who has moved on stays there', async () => {
  const { tools, show, said } = draw('before');
  await press('Look here and at GOV.UK');
  show('asking');
  await expect.poll(focused).toBe('Stop');
  await userEvent.keyboard('{Escape}');
  expect(tools.stop).not.toHaveBeenCalled();
  show('answers');
  await expect.poll(focused).toBe('3 passages that may answer it');
  show('asking');
  await expect.poll(focused).toBe('Stop');
  const elsewhere = document.body.appendChild(document.createElement('button'));
  onTestFinished(() => elsewhere.remove());
  elsewhere.focus();
  show('none');
  await expect.poll(() => said.at(-1)).toBe('None found.');
  expect(document.activeElement).toBe(elsewhere);
  expect(said).toContain('3 passages.');
});

test('a choice is told at once and stays where the focus is; who takes it back begins at the first', async () => {
  const { tools } = draw('chosen');
  const [first, second] = ANSWERS;
  await userEvent.click(page.getByRole('radio', { name: 'Not done' }).first());
  expect(tools.say).toHaveBeenLastCalledWith(SUBJECT, first, 'not done');
  await press(/^Take it back \(answer 2\)/);
  expect(tools.takeBack).toHaveBeenLastCalledWith(SUBJECT, second);
  expect(document.activeElement).toBe(page.getByRole('radio', { name: 'Done', exact: true }).nth(1).element());
  await expect.poll(() => page.getByRole('button', { name: 'None of these answers it' }).elements()).toHaveLength(0);
});

test('all passages are refused by one press, and a stopped search goes on', async () => {
  const { tools, show } = draw('answers');
  await press('None of these answers it');
  expect(tools.noneOfThese).toHaveBeenCalledWith(SUBJECT);
  show('stopped');
  await press('Go on looking');
  expect(tools.goOn).toHaveBeenCalledWith(SUBJECT.key);
});

test('before the moment that GOV.UK named, nothing is asked again', async () => {
  const { tools, show } = draw('unavailable');
  const again = page.getByRole('button', { name: 'Try again in 52 seconds' });
  await userEvent.click(again, { force: true });
  expect(tools.goOn).not.toHaveBeenCalled();
  await press('Stop here');
  expect(tools.close).toHaveBeenCalledWith(SUBJECT.key);
  show('no connection');
  await press('Try GOV.UK again');
  expect(tools.open).toHaveBeenCalledWith(SUBJECT);
});
