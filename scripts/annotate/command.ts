import { parseArgs } from 'node:util';

import { isoDate } from '@/lib/model';
import type { IsoDate } from '@/lib/model';

import type { ReaderSettings } from './policy-reader';

const MOST_JOBS = 256;

const HOW = `Say what to read:
  annotate [--out DIR] [--published YYYY-MM-DD] [--why] FILE.txt FILE.html…
  annotate --ndjson [--jobs N] [--index FILE] [--errors FILE] [--published …] [--why] < DOCUMENTS.ndjson > FOUND.ndjson
  annotate --shards DIR [--jobs N] [--published …] [--why] < NAMES-OF-SHARDS
docs/at-scale.md tells more.`;

/** What is asked on the command line. */
export type Command = ReaderSettings &
  (
    | { readonly reads: 'files'; readonly files: readonly string[]; readonly out?: string }
    | { readonly reads: 'stream'; readonly jobs: number; readonly index?: string; readonly errors?: string }
    | { readonly reads: 'shards'; readonly jobs: number; readonly into: string }
  );

function dayOf(words: string | undefined): IsoDate | undefined {
  if (words === undefined) return undefined;
  const day = isoDate(words);
  if (day === undefined) throw new TypeError(`--published ${words}: write the day as YYYY-MM-DD.`);
  return day;
}

function jobsOf(words: string): number {
  const jobs = /^\d+$/.test(words) ? Number(words) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new TypeError(`--jobs ${words}: say how many, from 1 to ${MOST_JOBS}.`);
  return jobs;
}

/** @throws TypeError that says what is wrong with the words */
export function readCommand(words: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      published: { type: 'string' },
      why: { type: 'boolean', default: false },
      ndjson: { type: 'boolean', default: false },
      shards: { type: 'string' },
      jobs: { type: 'string' },
      index: { type: 'string' },
      errors: { type: 'string' },
    },
  });
  const { out, ndjson, shards, jobs, index, errors } = values;
  const published = dayOf(values.published);
  const settings: ReaderSettings = {
    detail: values.why ? 'with why' : 'plain',
    ...(published === undefined ? {} : { published }),
  };
  const kinds = [ndjson, shards !== undefined, positionals.length > 0].filter(Boolean);
  if (kinds.length !== 1) throw new TypeError(HOW);
  const isOfStream = index !== undefined || errors !== undefined;
  if ((isOfStream && !ndjson) || (jobs !== undefined && positionals.length > 0)) throw new TypeError(HOW);
  if (out !== undefined && positionals.length === 0) throw new TypeError(HOW);
  if (ndjson) {
    const files = { ...(index === undefined ? {} : { index }), ...(errors === undefined ? {} : { errors }) };
    return { reads: 'stream', jobs: jobsOf(jobs ?? '1'), ...files, ...settings };
  }
  if (shards !== undefined) return { reads: 'shards', into: shards, jobs: jobsOf(jobs ?? '1'), ...settings };
  return { reads: 'files', files: positionals, ...(out === undefined ? {} : { out }), ...settings };
}
