// `npm run soak -- [--visits 2000] [--seed N] [--minutes N] [--samples FILE]`: months of reading in minutes, on one profile in a real
// browser: visits, notes, files read in, pages forgotten, with the background stopped and the browser ended at random.
// Says whether memory grows, and whether what is stored is what was acknowledged. After `--minutes` the visit
// that is being made is the last, and what was seen is told. Build the extension first.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { judgeGrowth } from './soak/judge-growth';
import { runSoak } from './soak/run-soak';
import { soakReport } from './soak/soak-report';

const VISITS = '2000';
const SEED = '12';

const { values } = parseArgs({
  options: {
    visits: { type: 'string', default: VISITS },
    seed: { type: 'string', default: SEED },
    samples: { type: 'string' },
    minutes: { type: 'string' },
  },
});
/** A timer waits no longer than this, in ms: some 24 days. */
const LONGEST_MS = 2 ** 31 - 1;
const MINUTE_MS = 60_000;
const most = values.minutes === undefined ? LONGEST_MS : Number(values.minutes) * MINUTE_MS;
const outcome = await runSoak(
  { visits: Number(values.visits), seed: Number(values.seed), stopped: AbortSignal.timeout(most) },
  (words) => console.log(`[soak] ${words}`),
);
const growth = judgeGrowth(outcome.samples);
const { lines, isRight } = soakReport(outcome, growth);
for (const line of lines) console.log(line);
if (values.samples !== undefined) {
  const { acts, faults, ...rest } = outcome;
  const kept = { ...rest, acts: Object.fromEntries(acts), faults: Object.fromEntries(faults), growth };
  writeFileSync(values.samples, `${JSON.stringify(kept, undefined, 1)}\n`);
}
process.exit(isRight ? 0 : 1);
