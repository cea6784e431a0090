import type { EntityId, EntityType, HowKnown, Mention } from '@/lib/model';

import type { Find } from '../names/find';
import type { Bearer } from '../names/gazetteer';
import { LESSONS } from '../tables/lessons';
import { foldName } from '../text/fold';

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

const isAtPlaceOf = ({ start, end }: Find, other: Find | undefined): boolean =>
  start === other?.start && end === other.end;

/**
 * The entities that the text names by words that mean nothing else.
 * @param finds those of one place one after the other
 */
export function namedIn(finds: readonly Find[]): Set<EntityId> {
  const named = new Set<EntityId>();
  finds.forEach((find, at) => {
    const [only, more] = find.bearers ?? [];
    if (only === undefined || more !== undefined) return;
    if (!isAtPlaceOf(find, finds[at - 1]) && !isAtPlaceOf(find, finds[at + 1])) named.add(only.id);
  });
  return named;
}

/** Why one type was taken, by the rank it won with. */
const TOLD = ['in full elsewhere', 'its own name'] as const;

/**
 * Where one name is of several types ("DSA": a law, a body, an allowance), keeps the one that the text names in
 * full elsewhere, else the one whose own name it is, else the likelier. Those that it was not taken for go with it.
 * @param finds those of one place one after the other
 */
export function oneTypeEach(text: string, finds: readonly Find[]): Find[] {
  const named = namedIn(finds);
  const rank = (find: Find): number => {
    if (find.bearers?.some((bearer) => named.has(bearer.id)) === true) return 0;
    if (find.bearers?.some((bearer) => bearer.name === text.slice(find.start, find.end)) === true) return 1;
    return 2 + ORDER.indexOf(find.type);
  };
  const bestOf = (group: readonly Find[]): Find[] => {
    const [best, ...rest] = group.toSorted((one, other) => rank(one) - rank(other));
    if (best === undefined) return [];
    const own = new Set(best.bearers?.map(({ id }) => id));
    const others = rest.flatMap(({ bearers = [] }) => bearers.filter(({ id }) => !own.has(id)));
    return others.length === 0 ? [best] : [{ ...best, others, told: TOLD[rank(best)] ?? ('likelier' as const) }];
  };
  const kept: Find[] = [];
  let from = 0;
  finds.forEach((find, at) => {
    if (isAtPlaceOf(find, finds[at + 1])) return;
    if (from === at) kept.push(find);
    else kept.push(...bestOf(finds.slice(from, at + 1)));
    from = at + 1;
  });
  return kept;
}

/** How a name is known that this text taught, by the row that taught it. */
const TAUGHT: ReadonlyMap<string, HowKnown> = new Map(LESSONS.map(({ name, how }) => [name, how]));

export const isTaught = ({ why }: Pick<Find, 'why'>): boolean => TAUGHT.has(why);

/** Whether the text itself says what the words stand for. */
export const isDefined = ({ why }: Pick<Find, 'why'>): boolean => TAUGHT.get(why) === 'definition';

const ARTICLE = /^[Tt]he /;
/** Capitals alone, with what joins them: "HMRC", "UK-EU", "A&E". */
const ABBREVIATION = /^(?=.*[A-Z].*[A-Z])[A-Z0-9&./-]+s?$/;
const bare = (name: string): string => foldName(name).replace(ARTICLE, '').toLowerCase();

/** Where a name has several bearers, the one that the text names elsewhere by a name of its own. */
function bearerOf(find: Find, named: ReadonlySet<EntityId>): Bearer | undefined {
  const bearers = find.bearers ?? [];
  const known = bearers.length > 1 ? bearers.filter((bearer) => named.has(bearer.id)) : bearers;
  return known.length === 1 ? known[0] : undefined;
}

/** What the link rests on: what chose among several comes before what kind of name it is. */
function howOf(find: Find, surface: string, bearer: Bearer): HowKnown {
  const taught = TAUGHT.get(find.why);
  if (taught !== undefined) return taught;
  if ((find.bearers?.length ?? 0) > 1 || find.told === 'in full elsewhere') return 'context';
  if (bare(surface) === bare(bearer.name)) return 'name';
  if (find.told === 'likelier') return 'likelier';
  return ABBREVIATION.test(surface) ? 'abbreviation' : 'alias';
}

/**
 * Which entity a find is, what that rests on, and which others are called so. Nothing where it names none that is
 * known; only the others where it may be several and the text does not tell.
 * @param named the entities that the text names by words that mean nothing else
 */
export function linkOf(
  find: Find,
  surface: string,
  named: ReadonlySet<EntityId>,
): Pick<Mention, 'entityId' | 'entityName' | 'how' | 'alternatives'> {
  const bearer = bearerOf(find, named);
  const others = [...(find.bearers ?? []), ...(find.others ?? [])].filter(({ id }) => id !== bearer?.id);
  return {
    ...(bearer && { entityId: bearer.id, entityName: bearer.name, how: howOf(find, surface, bearer) }),
    ...(others.length > 0 && { alternatives: others.map(({ id, name }) => ({ id, name })) }),
  };
}
