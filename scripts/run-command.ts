import { spawn } from 'node:child_process';

const LONG = 25;

/**
 * Runs a shell command with its words on this screen; gives its exit code. One that has not ended after so many minutes
 * hangs: it is stopped with all that it started, says so, and counts as failed, so that no check can hold up the rest.
 */
export function runCommand(command: string, minutes: number = LONG): Promise<number> {
  return new Promise((resolve) => {
    // a process group of its own can be stopped whole, the browsers and workers that a check started with it
    const detached = process.platform !== 'win32';
    const child = spawn(command, { shell: true, detached, stdio: ['ignore', 'inherit', 'inherit'] });
    const stop = (): void => {
      if (child.pid === undefined) return;
      if (detached) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    };
    const interrupted = (): void => {
      stop();
      process.exit(130);
    };
    const waiting = setTimeout(() => {
      console.error(`\n[test] Stopped after ${minutes} minutes without an end: ${command}`);
      stop();
    }, minutes * 60_000);
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    child.on('close', (code) => {
      clearTimeout(waiting);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve(code ?? 1);
    });
  });
}
