import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

import { readUtf8 } from '../read-utf8';
import { openHtml } from './open-html';
import type { Opened } from './open-html';
import { PLAIN } from './page-facts';
import { policyReader } from './policy-reader';
import type { ReaderSettings } from './policy-reader';

export class UnknownKindOfFile extends Error {
  override readonly name = 'UnknownKindOfFile';
  constructor(readonly file: string) {
    super(`${file}: only .txt and .html files can be read.`);
  }
}

/** What kind of text a file holds, by its name. @throws UnknownKindOfFile */
export function kindOfFile(file: string): 'text' | 'html' {
  const ending = extname(file).toLowerCase();
  if (ending === '.txt') return 'text';
  if (ending === '.html' || ending === '.htm') return 'html';
  throw new UnknownKindOfFile(file);
}

async function open(file: string): Promise<Opened> {
  if (kindOfFile(file) === 'text') return { page: PLAIN, reading: { text: await readUtf8(file), headings: [] } };
  return openHtml(await readUtf8(file), { where: file });
}

/**
 * Annotates files one after the other: one JSON document a line on standard output, or one file each in `out`. What
 * cannot be read is told on standard error. @returns the exit code: 1 where a file could not be read
 */
export async function annotateFiles(
  files: readonly string[],
  { published, detail, out }: ReaderSettings & { readonly out?: string },
): Promise<number> {
  const annotate = policyReader(detail);
  if (out !== undefined) mkdirSync(out, { recursive: true });
  let code = 0;
  for (const file of files) {
    try {
      const { page, reading } = await open(file);
      const id = basename(file, extname(file));
      const annotation = annotate(id, { page: published === undefined ? page : { ...page, published }, reading });
      if (out === undefined) console.log(JSON.stringify(annotation));
      else writeFileSync(join(out, `${id}.json`), `${JSON.stringify(annotation)}\n`);
    } catch (fault) {
      console.error(fault instanceof Error ? fault.message : String(fault));
      code = 1;
    }
  }
  return code;
}
