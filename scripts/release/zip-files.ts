// Zips that are the same bytes whenever and wherever they are made: files in the order of their names, one fixed time,
// and a compressor in plain JavaScript, as that of Node differs from one machine to another.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The first moment that a zip can tell. It tells local time: made of local parts, it is the same bytes everywhere. */
const fixedTime = (): Date => new Date(1980, 0, 1);

/** Contents by path, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files under a folder, by their paths in it. */
export function filesUnder(folder: string): Files {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    found.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

/** One zip of these files; the order in which they are handed in does not matter. */
export function zipFiles(files: Files): Uint8Array {
  const sorted: Zippable = {};
  for (const path of [...files.keys()].toSorted()) {
    const file = files.get(path);
    if (file) sorted[path] = file;
  }
  return zipSync(sorted, { level: 9, mtime: fixedTime() });
}
