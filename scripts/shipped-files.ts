// npx tsx scripts/shipped-files.ts: the corpus, what the finder looks for and the languages as the build ships them, as
// JSON { file: contents }.
import type { ShippedFinder } from '@/lib/app/finding';
import { packPatterns, packShipped } from '@/lib/finder';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { TRANSLATED, languageFiles } from './build/catalogue';

const finder: ShippedFinder = { names: packShipped(SEEDS.entities, NAMES), patterns: packPatterns() };
/** JSON in ASCII alone: a text of wider characters takes a parser twice as long. */
const inAscii = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const languages = Object.assign({}, ...TRANSLATED.map(languageFiles)) as Readonly<Record<string, string>>;
process.stdout.write(
  JSON.stringify({ 'corpus.json': JSON.stringify(SEEDS), 'finder.json': inAscii(finder), ...languages }),
);
