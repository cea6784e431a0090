/**
 * Writes what is made from the seeds: `seeds/SOURCES.md`, and the version in `seeds/about.json`, by which a build tells
 * that its seeds have changed. Run it after any change of `seeds/*.json` or `seeds/areas`: `npx tsx scripts/build-sources.ts`.
 */
import { writeFileSync } from 'node:fs';

import { SEEDS } from '@/seeds/corpus';
import { AREA_FILES, WHOLE } from '@/seeds/whole';

import { sourcesText, versionOf } from './sources-text';

const { editors, asOf } = SEEDS;
const seeds = new URL('../seeds/', import.meta.url);
const version = versionOf(SEEDS);
writeFileSync(new URL('about.json', seeds), `${JSON.stringify({ version, editors, asOf }, null, 2)}\n`);
writeFileSync(new URL('SOURCES.md', seeds), sourcesText(WHOLE, AREA_FILES));
console.log(`seeds/about.json: version ${version}\nseeds/SOURCES.md: written`);
