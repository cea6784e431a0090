import { answers, asked } from './in-memory-browser';

import { onTestFinished, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';

import marksCss from '@/entrypoints/govuk.content/marks.css?inline';
import { FIRST_SETTINGS } from '@/lib/model';
import type { Analysis, AnalysisKey, CardFacts, FindId, IsoDate } from '@/lib/model';
import type { PageFacts, PageKey, Settings } from '@/lib/model';
import { readText } from '@/lib/text';

import { guardWith } from '../../../entrypoints/govuk.content/faults';
import { watchBodies } from '../../../entrypoints/govuk.content/late-changes';
import { layOut } from '../../../entrypoints/govuk.content/overlay';
import type { Overlay } from '../../../entrypoints/govuk.content/overlay';

const FACTS: PageFacts = {
  address: 'https://www.gov.uk/government/news/a',
  locale: 'en',
  verdict: 'annotate',
  kind: 'press_release',
  kindShown: 'Press release',
  title: 'A page',
  reason: 'A reason.',
  attachments: [],
};

const EUROPOL: CardFacts = {
  kind: 'entity',
  type: 'organisation',
  name: 'Europol',
  known: false,
  aliases: [],
  times: 2,
  inCommitments: 1,
  inProgress: 0,
};

/** What is marked: words of the page, as find or note. */
export interface Words {
  readonly commitments?: readonly string[];
  readonly progress?: readonly string[];
  readonly names?: readonly string[];
}

function analysisOf(text: string, { commitments = [], progress = [], names = [] }: Words): Analysis {
  const find = (words: string) => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`“${words}” is not on the page`);
    return { id: words as FindId, start, end: start + words.length, quote: words, why: 'a test' };
  };
  const nothing = { start: 0, end: 0, words: '' };
  return {
    key: 'k' as AnalysisKey,
    signs: {},
    asOf: '2026-11-24' as IsoDate,
    finds: {
      mentions: names.map((name) => ({ ...find(name), type: 'organisation', surface: name })),
      progress: progress.map((words) => ({ ...find(words), actors: [] })),
      commitments: commitments.map((words) => ({
        ...find(words),
        strength: 'firm',
        trigger: nothing,
        actors: [],
        action: nothing,
        conditions: [],
      })),
    },
  };
}

export interface Laid {
  readonly body: HTMLElement;
  readonly overlay: Overlay;
  readonly settings: Settings;
  readonly faults: readonly unknown[];
  /** How often the page itself was seen to change its body. */
  readonly changes: () => number;
  /** The first mark of the find on these words. */
  readonly mark: (words: string) => HTMLElement;
  /** A view of ours, opened for the test. */
  readonly view: (name: 'card' | 'margin' | 'live' | 'note-button' | 'paper') => ShadowRoot | null;
  /** What the live region said last. */
  readonly said: () => string | undefined;
}

/** Presses a control of a view as a reader does, once a press on it counts. */
export async function press(control: HTMLElement | undefined | null): Promise<void> {
  if (control === undefined || control === null) throw new Error('nothing to press');
  const stage = control.closest<HTMLElement>('[data-pressable]');
  await vi.waitFor(() => {
    if (stage?.dataset['pressable'] === 'no') throw new Error('a press does not count yet');
  });
  await userEvent.click(control);
}

/** A read page with our things over it; all of it is gone after the test. @param until all of it is read when this settles */
export async function layPage(
  html: string,
  words: Words,
  change: Partial<Settings> = {},
  until: Promise<unknown> = Promise.resolve(),
): Promise<Laid> {
  await browserPage.viewport(1280, 900);
  asked.length = 0;
  answers.clear();
  answers.set('openPanel', () => ({ opened: true }));
  answers.set('startNote', () => ({ opened: true }));
  answers.set('cardOf', () => EUROPOL);
  answers.set('countNotes', () => 0);
  const style = document.createElement('style');
  style.textContent = `body { margin: 0 } .body { margin: 0 0 600px 60px; max-width: 40em; font: 19px/25px Arial }\n${marksCss}`;
  const body = document.createElement('div');
  body.className = 'body';
  body.innerHTML = html;
  document.body.replaceChildren(style, body);
  const page = readText([body]);
  const settings = { ...FIRST_SETTINGS, ...change };
  const faults: unknown[] = [];
  let changes = 0;
  const watch = watchBodies(document, [body], () => (changes += 1));
  const analysis = analysisOf(page.reading.text, words);
  const overlay = layOut(document, {
    read: {
      facts: FACTS,
      bodies: [body],
      page,
      notePage: { key: 'p' as PageKey, address: FACTS.address, title: FACTS.title, textHash: '' },
    },
    analysis,
    settings,
    guard: guardWith((fault) => faults.push(fault)),
    write: watch.write,
    whole: until.then(() => analysis),
    corpusChanged: async () => undefined,
  });
  onTestFinished(() => {
    void overlay.lift();
    watch.stop();
    document.body.replaceChildren();
  });
  await overlay.settled();
  const view = (name: string): ShadowRoot | null =>
    document.querySelector(`[data-pledgemark-host="${name}"]`)?.shadowRoot ?? null;
  return {
    body,
    overlay,
    settings,
    faults,
    changes: () => changes,
    mark(id) {
      const found = [...body.querySelectorAll<HTMLElement>('mark')].find((mark) => mark.dataset['pledgemarkId'] === id);
      if (found === undefined) throw new Error(`no mark on “${id}”`);
      return found;
    },
    view,
    said: () => view('live')?.querySelector('[role=status]')?.textContent,
  };
}
