// `npm run bump -- minor|major|patch|X.Y.Z [--dry-run]`: gives package.json, package-lock.json, CHANGELOG.md and what the
// help page tells of the newest version the version of the next release, and the changelog today's day. It commits and tags nothing: it says what to run.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { NoRelease, nextVersion, releasedChangelog, releasedNews, sectionsOf } from './release/changelog';

/** Where npm runs the commands of package.json. */
const ROOT = process.cwd();
const CHANGELOG = resolve(ROOT, 'CHANGELOG.md');
const NEWS = resolve(ROOT, 'components/help/whats-new.ts');

function bump(asked: string, day: string, write: 'write' | 'dry run'): void {
  const { version: current } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { version: string };
  const changelog = readFileSync(CHANGELOG, 'utf8');
  const version = nextVersion(asked, current, changelog);
  const released = releasedChangelog(changelog, version, day);
  const unreleased = sectionsOf(changelog)[0]?.version ?? '';
  const news = releasedNews(readFileSync(NEWS, 'utf8'), unreleased, version);
  console.log(`package.json, package-lock.json: ${current} → ${version}`);
  console.log(`CHANGELOG.md: ${sectionsOf(changelog)[0]?.heading ?? ''} → ${sectionsOf(released)[0]?.heading ?? ''}`);
  if (write === 'dry run') return console.log('Nothing was written.');
  execFileSync('npm', ['version', version, '--no-git-tag-version', '--allow-same-version'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(CHANGELOG, released);
  writeFileSync(NEWS, news);
  console.log(
    `Now: git commit -am 'release: ${version}' && git tag -a v${version} -m v${version} && git push --follow-tags`,
  );
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } });
try {
  const [asked] = positionals;
  if (asked === undefined) throw new NoRelease('Say which version: major, minor, patch, or X.Y.Z.');
  bump(asked, new Date().toISOString().slice(0, 10), values['dry-run'] === true ? 'dry run' : 'write');
} catch (error) {
  if (!(error instanceof NoRelease)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
