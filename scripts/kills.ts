// `npm run kills -- 100`: kills the real browser in the midst of typing, saving, reading notes in and bringing a backup
// back, and says what that has cost: acknowledged and lost, written by halves, how far drafts were behind. Takes about
// ten seconds a kill; build the extension first.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { judge } from './kills/judge';
import type { Cost } from './kills/judge';
import { notesFile } from './kills/files';
import { untilKilled } from './kills/killed-browser';
import { readStored } from './kills/stored';
import { WORKS, workUntilKilled } from './kills/works';
import type { Told, WorkName } from './kills/works';

const KILLS = 100;
/** After so many kills a new profile is begun: files that were read in would make it slow. */
const KILLS_A_PROFILE = 20;
/** No draft is to be further behind, on a machine that is not overloaded. */
const MOST_BEHIND_MS = 500;
/** The notes that are edited are of no round. */
const FIRST_ROUND = 1;

const say = (words: string): void => console.log(words);
const asked = Number(process.argv[2] ?? KILLS);

interface Row {
  kills: number;
  acknowledged: number;
  lost: string[];
  half: string[];
  behind: NonNullable<Cost['behind']>[];
}
const rows = new Map<WorkName, Row>(
  WORKS.map((work) => [work, { kills: 0, acknowledged: 0, lost: [], half: [], behind: [] }]),
);

/** What the kill before this one has cost is added to its work. */
function add(work: WorkName, cost: Cost): void {
  const row = rows.get(work);
  row?.lost.push(...cost.lost);
  row?.half.push(...cost.half);
  if (cost.behind !== undefined) row?.behind.push(cost.behind);
}

async function killOn(profile: string, from: number, count: number): Promise<void> {
  const told: Told = { acknowledged: 0, saved: new Map(), saving: new Map(), readIn: new Set() };
  let before: WorkName | undefined;
  for (let round = from; round <= from + count; round += 1) {
    const isLast = round === from + count;
    await untilKilled(profile, async (browser) => {
      const { notebook, kill } = browser;
      if (before !== undefined) add(before, judge(await readStored(notebook), told, round - 1));
      delete told.typed;
      if (isLast) return void kill();
      if (before === undefined) {
        await notebook.getByRole('button', { name: 'Read a file in' }).click();
        await notebook.getByLabel('File', { exact: true }).setInputFiles(notesFile(from * 1000));
        await notebook.getByRole('button', { name: 'Read in', exact: true }).click();
        await notebook.getByText('300 notes read in.').first().waitFor();
      }
      const work = WORKS[round % WORKS.length] ?? 'typing';
      const { acknowledged } = told;
      await workUntilKilled(work, browser, { round, told });
      before = work;
      const row = rows.get(work);
      if (row === undefined) return;
      row.kills += 1;
      row.acknowledged += told.acknowledged - acknowledged;
      say(`killed ${round} of ${asked}, ${work}`);
    });
  }
}

for (let from = FIRST_ROUND; from <= asked; from += KILLS_A_PROFILE) {
  const profile = mkdtempSync(join(tmpdir(), 'pledgemark-kills-'));
  await killOn(profile, from, Math.min(KILLS_A_PROFILE, asked - from + 1));
  rmSync(profile, { recursive: true, force: true });
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

say(
  '\n| while | kills | acknowledged | lost | half writes | drafts behind, ms (median, most) | over 500 ms | characters (most) |',
);
say('|---|---|---|---|---|---|---|---|');
for (const [work, { kills, acknowledged, lost, half, behind }] of rows) {
  const ms = behind.map((one) => one.ms);
  const drafts =
    behind.length === 0
      ? '– | – | –'
      : `${median(ms)}, ${Math.max(...ms)} | ${ms.filter((one) => one > MOST_BEHIND_MS).length} | ${Math.max(...behind.map((one) => one.characters))}`;
  say(`| ${work} | ${kills} | ${acknowledged} | ${lost.length} | ${half.length} | ${drafts} |`);
}
for (const { lost, half } of rows.values()) for (const sentence of new Set([...lost, ...half])) say(sentence);
process.exit([...rows.values()].some(({ lost, half }) => lost.length + half.length > 0) ? 1 : 0);
