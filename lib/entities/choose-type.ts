import type { EntityId, EntityType } from '@/lib/model';

import type { Find } from './find';

/** Of an abbreviation that stands for several kinds, the likelier in policy texts. */
const ORDER: readonly EntityType[] = [
  'country',
  'organisation',
  'programme',
  'law',
  'role',
  'event',
  'place',
  'person',
];

/** The entities that the text names by words that mean nothing else. */
export function namedIn(finds: readonly Find[]): Set<EntityId> {
  const words = new Map<string, number>();
  for (const { start, end } of finds) words.set(`${start} ${end}`, (words.get(`${start} ${end}`) ?? 0) + 1);
  const alone = finds.filter(({ start, end }) => words.get(`${start} ${end}`) === 1);
  return new Set(alone.flatMap((find) => (find.bearers?.length === 1 ? find.bearers.map((bearer) => bearer.id) : [])));
}

/** Why one type was taken, by the rank it won with. */
const TOLD = ['in full elsewhere', 'its own name'] as const;

/**
 * Where one name is of several types ("DSA": a law, a body, an allowance), keeps the one that the text names in
 * full elsewhere, else the one whose own name it is, else the likelier. Those that it was not taken for go with it.
 */
export function oneTypeEach(text: string, finds: readonly Find[]): Find[] {
  const named = namedIn(finds);
  const rank = (find: Find): number => {
    if (find.bearers?.some((bearer) => named.has(bearer.id)) === true) return 0;
    if (find.bearers?.some((bearer) => bearer.name === text.slice(find.start, find.end)) === true) return 1;
    return 2 + ORDER.indexOf(find.type);
  };
  const groups = new Map<string, Find[]>();
  for (const find of finds) {
    const key = `${find.start} ${find.end}`;
    const group = groups.get(key);
    if (group) group.push(find);
    else groups.set(key, [find]);
  }
  return [...groups.values()].flatMap((group) => {
    const [best, ...rest] = group.length === 1 ? group : group.toSorted((one, other) => rank(one) - rank(other));
    if (best === undefined || rest.length === 0) return group;
    const own = new Set(best.bearers?.map(({ id }) => id));
    const others = rest.flatMap(({ bearers = [] }) => bearers.filter(({ id }) => !own.has(id)));
    if (others.length === 0) return [best];
    return [{ ...best, others, told: TOLD[rank(best)] ?? ('likelier' as const) }];
  });
}
