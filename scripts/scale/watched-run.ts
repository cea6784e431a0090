import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';

/** Between two looks at the memory and the output of a process. */
const LOOK_EVERY_MS = 500;
const KB = 1024;

export interface WatchedRun {
  readonly seconds: number;
  readonly code: number | null;
  /** Of the processor, up to the last look. */
  readonly cpuSeconds: number;
  /** Resident memory of the process, in bytes, at each look. */
  readonly memory: readonly number[];
}

interface ToRun {
  readonly args: readonly string[];
  readonly input: string;
  /** Added to, not begun anew. */
  readonly output: string;
  /** The process is killed, as by `kill -9`, once the output has so many bytes. */
  readonly killAt?: number;
}

interface Look {
  readonly memory: number;
  readonly cpuSeconds: number;
}

/** `01:02:03`, as `ps` writes the time of the processor, in seconds. */
const secondsOf = (time: string): number => time.split(/[-:]/).reduce((sum, part) => sum * 60 + Number(part), 0);

function lookAt(process_: number): Look | undefined {
  try {
    const words = execFileSync('ps', ['-o', 'rss=,time=', '-p', String(process_)], { encoding: 'utf8' });
    const [memory = '', time = ''] = words.trim().split(/\s+/);
    return { memory: Number(memory) * KB, cpuSeconds: secondsOf(time) };
  } catch {
    return undefined;
  }
}

/** Runs Node with a file as its input and a file as its output, and looks at its memory all the while. */
export function watchedRun({ args, input, output, killAt }: ToRun): Promise<WatchedRun> {
  const [from, to] = [openSync(input, 'r'), openSync(output, 'a')];
  const looks: Look[] = [];
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: [from, to, 'inherit'] });
  const looking = setInterval(() => {
    const now = child.pid === undefined ? undefined : lookAt(child.pid);
    if (now !== undefined) looks.push(now);
    if (killAt !== undefined && statSync(output).size >= killAt) child.kill('SIGKILL');
  }, LOOK_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(looking);
      closeSync(from);
      closeSync(to);
      resolve({
        seconds: (performance.now() - started) / 1000,
        code,
        memory: looks.map((look) => look.memory),
        cpuSeconds: looks.at(-1)?.cpuSeconds ?? 0,
      });
    });
  });
}
