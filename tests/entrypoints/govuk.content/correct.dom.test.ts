import { answers, asked, askedFor, kept } from './in-memory-browser';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { CardFacts, FindId, Visit } from '@/lib/model';

import { press } from './lay-page';
import { govUkPage } from '@/entrypoints/govuk.content/gov-uk-page';
import { layOut } from '../../../entrypoints/govuk.content/overlay';
import { openVisit } from '../../../entrypoints/govuk.content/visit';
import type { PageVisit } from '../../../entrypoints/govuk.content/page-visit';
import statement from '../../fixtures/pages/calais-group-statement/source.html?raw';

const overPage = async () => ({ layOut });
const ADDRESS =
  'https://www.gov.uk/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024/joint-ministerial-statement-from-the-calais-group';
const NAMES = ['All participants voiced', 'swift operationalisation'];
const KNOWN: CardFacts = {
  kind: 'entity',
  type: 'organisation',
  name: 'A name',
  known: true,
  aliases: [],
  times: 1,
  inCommitments: 0,
  inProgress: 0,
};

const reports = (): readonly Visit[] => askedFor('reportVisit').map(({ visit }) => visit as Visit);
const marks = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('mark.pledgemark')];
const shadow = (name: string): ShadowRoot | null | undefined =>
  document.querySelector(`[data-pledgemark-host="${name}"]`)?.shadowRoot;
const buttonOf = (words: string): HTMLButtonElement | undefined =>
  [...(shadow('card')?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === words);

/** What was taken off: the background leaves it out from then on. */
const off = new Set<string>();
let visit: PageVisit;

beforeEach(async () => {
  asked.length = 0;
  kept.clear();
  answers.clear();
  off.clear();
  answers.set('reportVisit', () => ({ isKept: true }));
  answers.set('countNotes', () => 0);
  answers.set('cardOf', () => KNOWN);
  answers.set('correct', ({ find }) => {
    off.add(String(find));
    return { change: 7 };
  });
  answers.set('takeBack', () => {
    off.clear();
    return { takenBack: true };
  });
  answers.set('analyse', ({ reading }) => {
    const { text } = reading as { text: string };
    const mentions = NAMES.filter((name) => !off.has(name)).map((name) => {
      const start = text.indexOf(name);
      return { id: name, start, end: start + name.length, type: 'organisation', surface: name, why: 'a test' };
    });
    return { key: `k${off.size}`, signs: {}, asOf: '2026-11-24', finds: { mentions, commitments: [], progress: [] } };
  });
  const parsed = new DOMParser().parseFromString(statement, 'text/html');
  parsed.querySelectorAll('script, link[rel=stylesheet], noscript').forEach((element) => element.remove());
  document.head.append(...parsed.head.querySelectorAll('meta[name^=govuk], meta[property], link[rel=canonical]'));
  document.body.replaceChildren(...parsed.body.childNodes);
  visit = openVisit(document, {
    ...govUkPage(document, () => ADDRESS),
    isValid: () => true,
    onNewRoot: () => undefined,
    overPage,
  });
  await visit.read();
});

afterEach(() => {
  visit.retire();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('data-pledgemark-state');
});

describe('an item that its card takes off', () => {
  const takeOff = async (): Promise<void> => {
    visit.overlay()?.show(NAMES[0] as FindId);
    await userEvent.keyboard('{ArrowDown}');
    await vi.waitFor(() => expect(buttonOf('Not a name')).toBeDefined());
    buttonOf('Not a name')?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(marks().map(({ textContent }) => textContent)).toEqual(NAMES.slice(1)));
  };

  test('is told with its words described, the words around them, and nothing else of the page', async () => {
    await takeOff();
    expect(askedFor('correct')).toMatchObject([
      { analysis: 'k0', find: NAMES[0], says: { is: 'not one' }, selector: { exact: NAMES[0] } },
    ]);
    const [{ passage, selector } = {}] = askedFor('correct') as {
      passage: { text: string; start: number; end: number };
      selector: { prefix: string };
    }[];
    expect(passage?.text.slice(passage.start, passage.end)).toBe(NAMES[0]);
    expect(passage?.text.length).toBeLessThan(3_000);
    expect(selector?.prefix).not.toBe('');
  });

  test('is told in sight, where one press brings it back', async () => {
    await takeOff();
    await vi.waitFor(() => expect(shadow('notice')?.textContent).toContain('Taken off.'));
    const bringBack = shadow('notice')?.querySelector<HTMLElement>('button');
    await press(bringBack);
    await vi.waitFor(() => expect(marks().map(({ textContent }) => textContent)).toEqual(NAMES));
    expect(askedFor('takeBack')).toEqual([{ change: 7 }]);
    expect(shadow('notice')).toBeUndefined();
  });

  test('is not brought back where something else was changed since, and that is told', async () => {
    answers.set('takeBack', () => ({ takenBack: false }));
    await takeOff();
    await vi.waitFor(() => expect(shadow('notice')).not.toBeUndefined());
    await press(shadow('notice')?.querySelector<HTMLElement>('button'));
    await vi.waitFor(() => expect(shadow('notice')?.textContent).toContain('Something else was changed since.'));
    expect(marks().map(({ textContent }) => textContent)).toEqual(NAMES.slice(1));
  });

  test('leaves a page that stays ready, and the focus goes on to the next mark', async () => {
    await takeOff();
    expect(reports().map(({ state }) => state)).toEqual(['reading', 'ready', 'ready']);
    expect(reports().at(-1)?.analysis).toBe('k1');
    await vi.waitFor(() => expect(document.activeElement).toBe(marks()[0]));
    await vi.waitFor(() =>
      expect(shadow('live')?.querySelector('[role=status]')?.textContent).toBe(
        'Taken off. Bring it back in the panel or in Options.',
      ),
    );
  });
});

test('a page that is drawn anew keeps the outline of the item that is open in the panel', async () => {
  visit.overlay()?.outline(NAMES[1] as FindId);
  off.add(NAMES[0] ?? '');
  await visit.lookAgain();
  const outlined = (): DOMRect | undefined => shadow('margin')?.querySelector('.pm-outline')?.getBoundingClientRect();
  const [line] = marks()[0]?.getClientRects() ?? [];
  await vi.waitFor(() => expect(outlined()?.top).toBeCloseTo(line?.top ?? Number.NaN, 0));
});

test('any words of the page are described for the panel, and words that are no item cannot be changed', async () => {
  const overlay = visit.overlay();
  const described = overlay?.describeWords({ start: 0, end: 5 });
  expect(described?.selector.exact).toHaveLength(5);
  expect(described?.passage).toMatchObject({ start: 0, end: 5 });
  expect(await overlay?.changeWords('unknown' as FindId)).toBe('not there');
});
