import { entityIdOf } from '../../lib/entities';
import type { Entity } from '../../lib/model';
import type { Draft } from './draft';

/** Rows with one id become one row with all aliases; the first row's source stands. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const merged = new Map<string, Draft>();
  for (const made of drafts) {
    const key = entityIdOf(made.type, made.name);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, made);
    else {
      for (const alias of [made.name, ...made.aliases]) known.aliases.add(alias);
      for (const alias of made.anyCase) known.anyCase.add(alias);
    }
  }
  return [...merged.values()];
}

/** Where the editors' own list names a thing differently, their name stands and the list's becomes an alias. */
export function preferCurated(drafts: readonly Draft[], curated: readonly Entity[]): Draft[] {
  for (const entity of curated) {
    const names = new Set([entity.name, ...entity.aliases.map((alias) => alias.text)]);
    const same = drafts.filter((made) => made.type === entity.type);
    if (same.some((made) => made.name === entity.name)) continue;
    const other = same.find((made) => names.has(made.name)) ?? same.find((made) => made.aliases.has(entity.name));
    if (other === undefined) continue;
    other.aliases.add(other.name);
    other.name = entity.name;
  }
  return mergeDrafts(drafts);
}
