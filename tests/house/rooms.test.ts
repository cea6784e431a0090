import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Each line is a wrong import, and the rule that must catch it. */
const PLANTS = [
  { at: 'lib/finder/names/find.ts', imports: '@/lib/db', rule: 'room-finder' },
  { at: 'lib/model/span.ts', imports: '@/lib/spans', rule: 'room-model' },
  { at: 'lib/progress-reports/align.ts', imports: '@/lib/db', rule: 'room-progress-reports' },
  { at: 'lib/pdf/read.ts', imports: '@/lib/spans', rule: 'room-pdf' },
  { at: 'lib/pdf/load.ts', imports: 'pdfjs-dist', rule: 'package-pdfjsdist' },
  { at: 'lib/corpus/status.ts', imports: '@/lib/page', rule: 'room-corpus' },
  { at: 'lib/text/read.ts', imports: 'mark.js', rule: 'package-markjs' },
  { at: 'lib/corpus/link.ts', imports: 'dexie', rule: 'package-dexie' },
  { at: 'lib/notes/note.ts', imports: 'valibot', rule: 'lib-knows-its-packages' },
  { at: 'components/Card.tsx', imports: '@/lib/db', rule: 'views-take-props' },
  { at: 'components/entry/Entry.tsx', imports: '@/lib/app', rule: 'views-take-props' },
  { at: 'components/hooks/use-notes.ts', imports: '@/lib/finder', rule: 'hooks-over-app' },
  { at: 'components/hooks/use-store.ts', imports: '@/lib/db', rule: 'hooks-over-app' },
  { at: 'lib/words/headline.ts', imports: '@/lib/db', rule: 'room-words' },
  { at: 'lib/corpus/said.ts', imports: '@/lib/app', rule: 'room-corpus' },
  { at: 'lib/app/pages/read.ts', imports: '@/lib/text', rule: 'room-app' },
  { at: 'entrypoints/govuk.content/index.ts', imports: '@/lib/db', rule: 'content-script' },
  { at: 'entrypoints/govuk.content/mark-painter.ts', imports: '@/components/hooks/use-notes', rule: 'content-script' },
  { at: 'entrypoints/background/index.ts', imports: '@/lib/highlight', rule: 'background-over-app' },
  { at: 'entrypoints/background/store.ts', imports: '@/lib/db', rule: 'background-over-app' },
  { at: 'entrypoints/sidepanel/main.tsx', imports: '@/lib/finder', rule: 'own-pages' },
  { at: 'entrypoints/due/main.tsx', imports: '@/components/hooks/use-notes', rule: 'views-load-no-finder' },
  { at: 'entrypoints/sidepanel/files.ts', imports: '@/lib/text', rule: 'own-pages' },
  { at: 'entrypoints/search/main.tsx', imports: '@/lib/db', rule: 'search-page' },
  { at: 'lib/search/build.ts', imports: '@/lib/db', rule: 'room-search' },
  { at: 'lib/govuk-api/ask.ts', imports: '@/lib/db', rule: 'room-govuk-api' },
  { at: 'lib/text/compare.ts', imports: 'diff', rule: 'package-diff' },
  { at: 'components/Words.tsx', imports: 'diff', rule: 'package-diff' },
  { at: 'lib/report/pack.ts', imports: 'minisearch', rule: 'package-minisearch' },
  { at: 'entrypoints/options/main.tsx', imports: '@/lib/notes/note', rule: 'one-door' },
] as const;

let house: string;

function put(path: string, text: string): void {
  const full = join(house, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'pledgemark-house-'));
  for (const file of ['.dependency-cruiser.cjs', 'package.json']) cpSync(join(ROOT, file), join(house, file));
  const paths = {
    compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler', jsx: 'react-jsx', paths: { '@/*': ['./*'] } },
  };
  put('tsconfig.json', JSON.stringify(paths));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  for (const room of ['app', 'db', 'spans', 'page', 'finder', 'highlight', 'notes', 'text'])
    put(`lib/${room}/index.ts`, 'export const here = 1;\n');
  for (const plant of PLANTS)
    put(plant.at, `import * as planted from '${plant.imports}';\nexport const kept = planted;\n`);
  put('scripts/one.ts', 'export const one = 1;\n');
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test('a wrong import turns the import rules red, each by its own rule', () => {
  const done = spawnSync(
    join(ROOT, 'node_modules/.bin/depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'lib', 'components', 'entrypoints', 'scripts'],
    { cwd: house, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(done.stdout) as {
    summary: { error: number; violations: { from: string; rule: { name: string } }[] };
  };
  const caught = summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
  expect(caught).toEqual(expect.arrayContaining(PLANTS.map(({ at, rule }) => `${at}: ${rule}`)));
  expect(summary.error).toBeGreaterThanOrEqual(PLANTS.length);
});

test('the import rules see the house: more than 50 modules, and none of them wrong', () => {
  const done = spawnSync(
    join(ROOT, 'node_modules/.bin/depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'lib', 'components', 'entrypoints', 'scripts'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(done.stdout) as { summary: { totalCruised: number; error: number } };
  expect(summary.totalCruised).toBeGreaterThan(50);
  expect(summary.error).toBe(0);
});
