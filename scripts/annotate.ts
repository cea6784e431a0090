// npm run --silent annotate -- …: what the extension finds in texts and pages, by the extension's own code. Of files (FILE…),
// of what standard input asks for a line (--ndjson), or of shards of that (--shards DIR): see docs/at-scale.md.
import { isMainThread } from 'node:worker_threads';

import { annotateFiles } from './annotate/annotate-files';
import { annotateShards } from './annotate/annotate-shards';
import { annotateStream } from './annotate/annotate-stream';
import { readCommand } from './annotate/command';
import { serveBatches } from './annotate/reader-threads';

/** It did not come to its end, or of FILE… one could not be read. */
const STOPPED = 1;

async function annotate(words: readonly string[]): Promise<number> {
  const command = readCommand(words);
  // the threads of a run start here too
  const entry = new URL(import.meta.url);
  if (command.reads === 'files') return annotateFiles(command.files, command);
  if (command.reads === 'stream') return annotateStream({ ...command, entry });
  return annotateShards({ ...command, entry });
}

if (isMainThread) {
  process.exitCode = await annotate(process.argv.slice(2)).catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : String(fault));
    return STOPPED;
  });
} else serveBatches();
