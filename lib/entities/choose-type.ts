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

/**
 * Where one name is of several types ("DSA": a law, a body, an allowance), keeps the one that the text names in
 * full elsewhere, else the one whose own name it is, else the likelier.
 */
export function oneTypeEach(text: string, finds: readonly Find[]): Find[] {
  const named = namedIn(finds);
  const rank = (find: Find): number => {
    if (find.bearers?.some((bearer) => named.has(bearer.id)) === true) return 0;
    if (find.bearers?.some((bearer) => bearer.name === text.slice(find.start, find.end)) === true) return 1;
    return 2 + ORDER.indexOf(find.type);
  };
  const best = new Map<string, Find>();
  for (const find of finds) {
    const key = `${find.start} ${find.end}`;
    const known = best.get(key);
    if (known === undefined || rank(find) < rank(known)) best.set(key, find);
  }
  return [...best.values()];
}
