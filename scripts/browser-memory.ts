import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

const KB_IN_MB = 1000;

interface Process {
  readonly id: number;
  readonly parent: number;
}

function processes(): Process[] {
  return readdirSync('/proc').flatMap((id) => {
    if (!/^\d+$/.test(id)) return [];
    try {
      const [, parent = ''] = /\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
      return [{ id: Number(id), parent: Number(parent) }];
    } catch {
      return []; // it ended meanwhile
    }
  });
}

const BROWSER = /chrom/i;

/**
 * What the browsers that a process started hold together, in MB: their own pages, and their share of pages that several
 * hold. Nothing where the system does not tell.
 */
export function browsersUnder(root: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const all = processes();
  const family = new Set([root]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { id, parent } of all) if (family.has(parent)) family.add(id);
  }
  const shares = [...family].map((id) => {
    try {
      if (!BROWSER.test(readlinkSync(`/proc/${id}/exe`))) return 0;
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0; // it ended meanwhile, or is not ours to read
    }
  });
  return shares.reduce((sum, share) => sum + share, 0) / KB_IN_MB;
}
