import { expect, test, vi } from 'vitest';

import { runCommand } from '@/scripts/run-command';

test('a command gives its exit code', async () => {
  expect(await runCommand('exit 3')).toBe(3);
  expect(await runCommand('exit 0')).toBe(0);
});

test('one that never ends is stopped, says so, and counts as failed', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await runCommand('sleep 600 & sleep 600', 0.01)).toBe(1);
  expect(said.mock.calls.flat().join()).toContain('Stopped after 0.01 minutes without an end: sleep 600 & sleep 600');
});
