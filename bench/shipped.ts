import { compileGazetteer, joinEntities } from '@/lib/finder';
import type { Entity } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

/** Every entity that ships. */
export const entities: readonly Entity[] = joinEntities(SEEDS.entities, NAMES);

/** What the background knows when it reads a page. */
export const SHIPPED = { ...SEEDS, gazetteer: compileGazetteer(entities) };

/** All names and other names of these entities, each once. */
export function namesOf(of: readonly Entity[]): string[] {
  return [...new Set(of.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]))];
}
