// npx tsx scripts/shipped-files.ts: the corpus, the listed names and the languages as the build ships them, as JSON
// { file: contents }.
import { packShipped } from '@/lib/finder';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { TRANSLATED, languageFiles } from './build/catalogue';

const names = { files: NAMES, firstWords: packShipped({ entities: SEEDS.entities, files: NAMES }) };
const languages = Object.assign({}, ...TRANSLATED.map(languageFiles)) as Readonly<Record<string, string>>;
process.stdout.write(
  JSON.stringify({ 'corpus.json': JSON.stringify(SEEDS), 'names.json': JSON.stringify(names), ...languages }),
);
