import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { pathOfPage } from './stored-pages';

const ROOT = join(import.meta.dirname, '../../..');
/** A child process parses the longest page in a second or two; a busy machine takes longer. */
const SLOW_MS = 60_000;

interface Ended {
  readonly code: number;
  readonly lines: readonly Record<string, unknown>[];
  readonly said: string;
}

let folder = '';
const inFolder = (name: string): string => join(folder, name);

/** Runs a script of the checkout in the test's own folder. */
function run(script: string, ...args: string[]): Promise<Ended> {
  const command = ['--tsconfig', join(ROOT, 'tsconfig.json'), join(ROOT, 'scripts', script), ...args];
  return new Promise((resolve) => {
    execFile(join(ROOT, 'node_modules/.bin/tsx'), command, { cwd: folder }, (fault, stdout, stderr) => {
      const lines = stdout.startsWith('{')
        ? stdout
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [];
      resolve({
        code: typeof fault?.code === 'number' ? fault.code : 0,
        lines,
        said: stderr + (lines.length > 0 ? '' : stdout),
      });
    });
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgemark-'));
  await mkdir(inFolder('tests/fixtures/pages'), { recursive: true });
  await Promise.all([
    writeFile(inFolder('empty.html'), ''),
    writeFile(inFolder('malformed.html'), '<main><h1>Half a <b>page</main></b><p'),
    writeFile(inFolder('latin1.html'), Buffer.from('<title>Caf\u00E9</title>', 'latin1')),
    writeFile(inFolder('bom.html'), '\uFEFF<title>With a mark</title>'),
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('spot', { timeout: SLOW_MS }, () => {
  test('prints a line for each file, the long page too', async () => {
    const files = ['calais-group-statement', 'spring-budget-2017', 'page-not-found'].map(pathOfPage);
    const { code, lines, said } = await run('spot.ts', ...files);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(lines.map(({ file, verdict }) => [file, verdict])).toEqual([
      [files[0], 'annotate'],
      [files[1], 'annotate'],
      [files[2], 'ignore'],
    ]);
    expect(lines[0]).toEqual({
      file: files[0],
      verdict: 'annotate',
      kind: 'policy_paper',
      title: 'Joint ministerial statement from the Calais Group',
      published: '2024-03-04',
      publisher: 'Home Office',
      reason: 'This page is a policy paper. Pledgemark reads it for commitments.',
    });
  });

  test('answers files that are empty, malformed or begin with a byte order mark', async () => {
    const { code, lines } = await run('spot.ts', 'empty.html', 'malformed.html', 'bom.html');
    expect(code).toBe(0);
    expect(lines.map(({ verdict, title }) => [verdict, title])).toEqual([
      ['ignore', ''],
      ['ignore', 'Half a page'],
      ['ignore', 'With a mark'],
    ]);
  });

  test('says what is wrong with a file, and answers the others', async () => {
    const { code, lines, said } = await run('spot.ts', 'none.html', 'latin1.html', 'tests', 'empty.html');
    expect(code).toBe(1);
    expect(lines.map(({ file }) => file)).toEqual(['empty.html']);
    expect(said.trim().split('\n')).toEqual([
      'none.html: there is no such file.',
      'latin1.html: it is not UTF-8. Save it as UTF-8 and try again.',
      'tests: it cannot be read (it is a folder).',
    ]);
  });

  test('asks for a file where none is named', async () => {
    expect(await run('spot.ts')).toMatchObject({ code: 1, said: expect.stringContaining('Name at least one page') });
  });
});

describe('add-page', { timeout: SLOW_MS }, () => {
  test('keeps a page unchanged, with a first guess of what is right', async () => {
    expect(await run('add-page.ts', pathOfPage('calais-group-landing'), 'landing')).toMatchObject({ code: 0 });
    const kept = inFolder('tests/fixtures/pages/landing');
    expect(await readFile(join(kept, 'source.html'))).toEqual(await readFile(pathOfPage('calais-group-landing')));
    expect(JSON.parse(await readFile(join(kept, 'expected.json'), 'utf8'))).toMatchObject({
      slug: 'landing',
      spot: { verdict: 'offer', kind: 'policy_paper', attachments: 1, readable: 1 },
      reading: { bodies: 1, words: 17 },
    });
    const again = await run('add-page.ts', pathOfPage('calais-group-landing'), 'landing');
    expect(again).toMatchObject({ code: 1, said: expect.stringContaining('there is a page already') });
  });

  test('says what is wrong, and keeps nothing', async () => {
    const faults = [
      await run('add-page.ts'),
      await run('add-page.ts', 'none.html'),
      await run('add-page.ts', 'empty.html', '../x'),
    ];
    expect(faults.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(faults.map(({ said }) => said.trim())).toEqual([
      'Name a page: npx tsx scripts/add-page.ts FILE.html [slug]',
      'none.html: there is no such file.',
      '“../x” is no slug: use small letters, figures and hyphens.',
    ]);
  });
});
