import type { EntityId, HowKnown, Mention } from '@/lib/model';

import type { Find } from './find';
import { foldName } from './fold';
import type { Bearer } from './gazetteer';
import { LESSONS } from './learn';

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
