// What a reviewer needs to build the same extension again: named here, so that nothing else that lies about gets in.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { filesUnder } from './zip-files';
import type { Files } from './zip-files';

const SOURCES = [
  '.npmrc',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'SOURCE.md',
  'components',
  'docs/how-views-are-set.cy.md',
  'docs/how-views-are-set.md',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'seeds',
  'tsconfig.json',
  'wxt.config.ts',
] as const;

/** Files that an editor or a system leaves behind. */
const LEFT_BEHIND = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|.*\.log|.*~|.*\.sw[op])$/u;

/** The sources under the root of a checkout, by path. @throws Error where one is missing */
export function sourceFiles(root: string): Files {
  const all = new Map<string, Uint8Array>();
  for (const name of SOURCES) {
    const path = join(root, name);
    if (!existsSync(path)) throw new Error(`${name} is missing: the sources would not build.`);
    if (statSync(path).isFile()) all.set(name, readFileSync(path));
    else
      for (const [inside, file] of filesUnder(path)) if (!LEFT_BEHIND.test(inside)) all.set(`${name}/${inside}`, file);
  }
  return all;
}
