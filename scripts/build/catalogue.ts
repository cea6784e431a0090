import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Catalogue, Messages } from '@/lib/language';
import { LANGUAGES } from '@/lib/model';
import type { Language } from '@/lib/model';

const FOLDER = resolve(import.meta.dirname, '../../seeds/languages');

/** Sentences that come filled in, in the order in which they are tried. */
export const FILLED = JSON.parse(readFileSync(join(FOLDER, 'filled.json'), 'utf8')) as readonly string[];

/** One message is translated twice, and not alike. */
export class TwoTranslations extends Error {
  override readonly name = 'TwoTranslations';
  constructor(
    readonly file: string,
    readonly english: string,
  ) {
    super(`${file} translates “${english}” in another way than a file before it. Make both the same.`);
  }
}

/**
 * All messages of a language, from the files of its folder.
 * @throws {TwoTranslations} where two files do not agree
 */
export function catalogueFor(language: Language): Catalogue {
  const all = new Map<string, Catalogue[string]>();
  const files = readdirSync(join(FOLDER, language)).toSorted();
  for (const file of files)
    for (const [message, told] of Object.entries(
      JSON.parse(readFileSync(join(FOLDER, language, file), 'utf8')) as Catalogue,
    )) {
      const before = all.get(message);
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(told))
        throw new TwoTranslations(file, message);
      all.set(message, told);
    }
  return Object.fromEntries(all);
}

/** The languages that have a file of messages: all but English, whose words stand in the code. */
export const TRANSLATED: readonly Language[] = LANGUAGES.filter((language) => language !== 'en');

/**
 * A language as files of the extension, by their names: messages for the pages of ours, and the same as a script for
 * pages of others, which may not read files of ours.
 */
export function languageFiles(language: Language): Readonly<Record<string, string>> {
  const messages = JSON.stringify({ catalogue: catalogueFor(language), filled: FILLED } satisfies Messages);
  return {
    [`languages/${language}.json`]: messages,
    [`languages/${language}.js`]: `globalThis.pledgemarkSpeaks={language:${JSON.stringify(language)},messages:${messages}};`,
  };
}
