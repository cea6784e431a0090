/**
 * Builds seeds/names from tables of names: `npx tsx scripts/build-names.ts FOLDER`. The folder holds the tables
 * that seeds/names/README.md describes; the product itself never needs them. Touches seeds/names only.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Entity, EntityType } from '../lib/model';
import { draft } from './names/draft';
import type { Draft } from './names/draft';
import { EXTRA_BODIES } from './names/extra-bodies';
import { EXTRA_REGIONS } from './names/extra-regions';
import { EXTRAS } from './names/extras';
import * as kinds from './names/kinds';
import { asWritten, mergeDrafts, oneKindEach, preferCurated } from './names/merge';
import { underOneName } from './names/same';
import { SOURCES } from './names/sources';
import { readTable } from './names/table';

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error('usage: npx tsx scripts/build-names.ts FOLDER, the folder that holds the tables of names');
  process.exit(2);
}

const SEEDS = join(import.meta.dirname, '..', 'seeds');
const table = (name: string): ReturnType<typeof readTable> => readTable(join(folder, `${name}.tsv`));

const FILES: Readonly<Record<string, readonly EntityType[]>> = {
  countries: ['country'],
  places: ['place'],
  organisations: ['organisation'],
  people: ['person'],
  roles: ['role'],
  laws: ['law'],
  programmes: ['programme'],
  events: ['event'],
};

function curated(): Entity[] {
  const path = join(SEEDS, 'entities.json');
  if (!existsSync(path)) return [];
  const seeds = JSON.parse(readFileSync(path, 'utf8')) as Entity[] | { entities: Entity[] };
  return Array.isArray(seeds) ? seeds : seeds.entities;
}

function line(made: Draft): string {
  const aliases = [...made.aliases].filter((alias) => alias !== made.name && !made.anyCase.has(alias));
  return JSON.stringify({
    name: made.name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(made.anyCase.size > 0 ? { anyCase: [...made.anyCase] } : {}),
    ...(made.site === undefined ? {} : { site: made.site }),
    from: made.from,
  });
}

function fromLines(type: EntityType, lines: readonly string[]): Draft[] {
  return lines.map((line) => line.split('|')).map(([name = '', ...aliases]) => draft(type, name, aliases, {}));
}

/** What is written down by hand: its kinds stand against those of the tables. */
const written = [
  ...EXTRAS.map(([type, name, ...aliases]) => draft(type, name, aliases, {})),
  ...fromLines('organisation', EXTRA_BODIES),
  ...fromLines('place', EXTRA_REGIONS),
];

/** The tables first, so that their sources stand. */
const tables = [
  ...kinds.countries(table('countries')),
  ...kinds.govukOrganisations(table('govuk-organisations')),
  ...kinds.internationalBodies(table('international-bodies')),
  ...kinds.otherOrganisations(table('other-organisations')),
  ...kinds.places(table('places')),
  ...kinds.people(table('persons')),
  ...kinds.roles(table('offices')),
  ...kinds.laws(table('acts')),
  ...kinds.programmes(table('programmes')),
];

const all = underOneName([...tables, ...written]);
const drafts = preferCurated(oneKindEach(mergeDrafts(asWritten(all, written))), curated());

for (const [name, types] of Object.entries(FILES)) {
  const rows = drafts
    .filter((made) => types.includes(made.type))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const used = Object.entries(SOURCES).filter(([key]) => rows.some((made) => made.from === key));
  const head = `{"type": "${types[0]}",\n"sources": ${JSON.stringify(Object.fromEntries(used), null, 1)},\n"names": [\n`;
  writeFileSync(join(SEEDS, 'names', `${name}.json`), `${head}${rows.map(line).join(',\n')}\n]}\n`);
  console.log(`${name}: ${rows.length}`);
}
