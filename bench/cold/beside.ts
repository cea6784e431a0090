import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file beside the script that runs. */
export const beside = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
