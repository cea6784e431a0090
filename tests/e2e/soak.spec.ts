import { expect, test } from '@playwright/test';

import { runSoak } from '../../scripts/soak/run-soak';

const VISITS = 30;

test('a short soak: after visits, acts, stops of the background and a killed browser all is stored, and nothing failed', async () => {
  // it fails for what is wrong, not because the machine is busy
  test.setTimeout(900_000);
  const { faults, acts, stops, restarts, samples, stored } = await runSoak(
    { visits: VISITS, seed: 5 },
    () => undefined,
  );
  expect([...faults.keys()]).toEqual([]);
  expect(acts.get('visit')?.times).toBe(VISITS);
  expect(acts.size).toBeGreaterThan(8);
  expect(stops).toBeGreaterThan(0);
  expect(restarts).toBe(2);
  expect(samples.length).toBeGreaterThan(4);
  expect(stored.at(-1)?.rows['readings']).toBeGreaterThan(3);
});
