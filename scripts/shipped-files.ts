// npx tsx scripts/shipped-files.ts: the corpus and the listed names as the build ships them, as JSON { file: contents }.
import { packShipped } from '@/lib/finder';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

const names = { files: NAMES, firstWords: packShipped({ entities: SEEDS.entities, files: NAMES }) };
process.stdout.write(JSON.stringify({ 'corpus.json': JSON.stringify(SEEDS), 'names.json': JSON.stringify(names) }));
