// A new process that reads its first text: what starting costs, and what is not yet compiled.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

/** Bundles a file of bench/cold to one of plain JavaScript, so that no compiler of ours runs in the process that is measured. */
async function bundle(name: string, folder: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'cold', `${name}.ts`),
      target: 'node22',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
}

/** The names and the corpus as they ship, beside the script that reads them. */
function writeShipped(folder: string): void {
  const script = resolve(ROOT, 'scripts/shipped-files.ts');
  const words = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const files = JSON.parse(words) as Readonly<Record<string, string>>;
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
}

/** Milliseconds of processor time from the start of a new process to the end of its first text. */
export type FirstText = (name: string) => number;

/** @param names files of bench/cold */
export async function firstTexts(names: readonly string[], text: string): Promise<FirstText> {
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-cold-'));
  for (const name of names) await bundle(name, folder);
  writeShipped(folder);
  writeFileSync(join(folder, 'text.txt'), text);
  return (name) => {
    const told = execFileSync(process.execPath, [join(folder, `${name}.mjs`)], { encoding: 'utf8' });
    return Number.parseFloat(told);
  };
}
