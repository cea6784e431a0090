import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

export class ShardTaken extends Error {
  override readonly name = 'ShardTaken';
  constructor(lock: string, by: string) {
    super(`${lock}: process ${by} reads this shard. If it is gone, delete this file and run again.`);
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether whoever wrote the lock is gone for sure: a process of this machine that has ended. */
function isLeft(lock: string): boolean {
  const [host, id] = readFileSync(lock, 'utf8').split(' ');
  if (host !== hostname()) return false;
  return Number(id) === process.pid || !isAlive(Number(id));
}

/**
 * Takes a shard for this process, by a file that no two can make; takes over that of a process of this machine that has
 * ended. @returns what gives it back @throws ShardTaken
 */
export function lockShard(lock: string): () => void {
  const mine = `${hostname()} ${process.pid}`;
  const take = (): void => writeFileSync(lock, mine, { flag: 'wx' });
  try {
    take();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    if (!isLeft(lock)) throw new ShardTaken(lock, readFileSync(lock, 'utf8').trim());
    rmSync(lock, { force: true });
    take();
  }
  return () => rmSync(lock, { force: true });
}
