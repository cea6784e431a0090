import type { Locator, Page } from '@playwright/test';

import type { NoteId } from '@/lib/model';

import { backupFile, notesFile } from './files';
import type { KilledBrowser } from './killed-browser';

/** What the reader was told, or did, before the browser was killed. */
export interface Told {
  /** How often something was told as saved or read in. */
  acknowledged: number;
  /** The words of notes that were shown as saved, the last of each note. */
  readonly saved: Map<NoteId, string>;
  /** Of each note the words that were being saved last: they may be there or not. */
  readonly saving: Map<NoteId, string>;
  /** Rounds whose file was said to be read in. */
  readonly readIn: Set<number>;
  /** What was typed last: the text, and when each of its characters came, by the page's own clock. */
  typed?: { readonly id: NoteId; readonly first: string; readonly at: readonly number[]; readonly killedAt: number };
}

export const WORKS = ['typing', 'saving', 'importing', 'restoring'] as const;
export type WorkName = (typeof WORKS)[number];

const sleep = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));
const between = (least: number, most: number): number => least + Math.random() * (most - least);

/** Between two keys of somebody who types well, in ms. */
const KEYS_MS = [50, 130] as const;
/** How long somebody types, saves, or waits for a file, before the kill, in ms. */
const BEFORE_KILL_MS = { typing: [900, 6000], saving: [700, 5000], importing: [0, 700], restoring: [0, 700] } as const;

/** The writer of the first note: opened, or open since before. */
async function openWriter(
  notebook: Page,
): Promise<{ readonly id: NoteId; readonly box: Locator; readonly form: Locator }> {
  const forms = notebook.locator('form.pm-note');
  if ((await forms.count()) === 0) await notebook.getByRole('button', { name: /^Edit/u }).first().click();
  const form = forms.first();
  await form.waitFor();
  const id = (await form.getAttribute('data-row')) as NoteId;
  return { id, form, box: form.getByRole('textbox', { name: /^Note on/u }) };
}

async function type({ notebook, kill }: KilledBrowser, round: number, told: Told): Promise<void> {
  const { id, box } = await openWriter(notebook);
  const first = `r${round} `;
  await box.fill(first);
  await notebook
    .getByText(/^Draft saved at /u)
    .first()
    .waitFor();
  const at: number[] = [];
  notebook.on('console', (message) => {
    const [name, length, moment] = message.text().split(' ');
    if (name === 'typed') at[Number(length) - first.length - 1] = Number(moment);
  });
  await box.evaluate((field) => {
    field.addEventListener('input', () => {
      if (field instanceof HTMLTextAreaElement) console.log(`typed ${field.value.length} ${Date.now()}`);
    });
  });
  await box.focus();
  await notebook.keyboard.press('End');
  const end = Date.now() + between(...BEFORE_KILL_MS.typing);
  while (Date.now() < end) {
    await notebook.keyboard.type('a');
    await sleep(between(...KEYS_MS));
  }
  told.typed = { id, first, at, killedAt: kill() };
}

async function save({ notebook, kill }: KilledBrowser, round: number, told: Told): Promise<void> {
  const killed = new AbortController();
  const killing = sleep(between(...BEFORE_KILL_MS.saving)).then(() => {
    killed.abort();
    kill();
  });
  const saveOn = async (): Promise<void> => {
    for (let number = 0; !killed.signal.aborted; number += 1) {
      const { id, box, form } = await openWriter(notebook);
      const body = `saved in round ${round}, ${number}`;
      await box.fill(body);
      told.saving.set(id, body);
      await form.getByRole('button', { name: 'Save', exact: true }).click();
      await form.waitFor({ state: 'detached' });
      // the writer goes once the save is acknowledged
      told.saved.set(id, body);
      told.acknowledged += 1;
    }
  };
  await Promise.all([
    killing,
    saveOn().catch((fault: unknown) => {
      if (!killed.signal.aborted) throw fault;
    }),
  ]);
}

async function readIn(
  { notebook, kill }: KilledBrowser,
  file: Awaited<ReturnType<typeof backupFile>>,
  { round, says, wait, told }: { round: number; says: string; wait: number; told: Told },
): Promise<void> {
  await notebook.getByRole('button', { name: 'Read a file in' }).click();
  await notebook.getByLabel('File', { exact: true }).setInputFiles(file);
  const button = notebook.getByRole('button', { name: 'Read in', exact: true });
  await button.waitFor();
  const acknowledged = notebook
    .getByText(says)
    .first()
    .waitFor()
    .then(
      () => {
        told.readIn.add(round);
        told.acknowledged += 1;
      },
      () => undefined, // the browser was killed before
    );
  await button.click({ noWaitAfter: true });
  await sleep(wait);
  kill();
  await acknowledged;
}

/** Works in a browser, and kills it in the midst. */
export async function workUntilKilled(
  work: WorkName,
  browser: KilledBrowser,
  { round, told }: { readonly round: number; readonly told: Told },
): Promise<void> {
  if (work === 'typing') return type(browser, round, told);
  if (work === 'saving') return save(browser, round, told);
  const file = work === 'importing' ? notesFile(round) : await backupFile(round);
  const says = work === 'importing' ? '300 notes read in.' : '0 notes read in.';
  return readIn(browser, file, { round, says, wait: between(...BEFORE_KILL_MS[work]), told });
}
