import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

class NoSuchCommit extends Error {
  override readonly name = 'NoSuchCommit';
  constructor(commit: string) {
    super(`Commit ${commit} is not in this checkout: fetch its whole history to measure against it.`);
  }
}

/** The folders of an earlier commit: its sources, and the extension that was built of them. */
export interface EarlierBuild {
  readonly sources: string;
  readonly extension: string;
}

/**
 * Builds the extension of an earlier commit with the packages of today.
 * @throws NoSuchCommit in a checkout without it
 */
export function buildCommit(commit: string): EarlierBuild {
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-commit-'));
  const archive = join(folder, 'sources.tar');
  try {
    execFileSync('git', ['archive', '--output', archive, commit], { cwd: ROOT, stdio: 'ignore' });
  } catch {
    throw new NoSuchCommit(commit);
  }
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--mv3'], {
    cwd: folder,
    stdio: 'ignore',
  });
  return { sources: folder, extension: join(folder, '.output/chrome-mv3') };
}
