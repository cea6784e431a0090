import type { Mention } from '@/lib/model';

import { PEOPLE } from '../names/find-people';
import { REPEATED } from '../names/find-repeated';
import { SANCTIONED } from '../tables/lexicon';
import { LESSONS } from '../tables/lessons';

/** Rows of names that a text alone made known: no list holds them, and no office or kind of body is in them. */
const BY_FORM: ReadonlySet<string> = new Set(
  [...PEOPLE, ...REPEATED, ...LESSONS].filter((row) => 'byForm' in row).map(({ name }) => name),
);

/** How far from a name its office can stand: "Jane Smith, the Minister for Trade". In UTF-16 code units. */
const NEAR_OFFICE = 7;

const lastWord = (surface: string): string => surface.slice(surface.lastIndexOf(' ') + 1);
const isSanctioned = ({ entityName }: Mention): boolean => entityName !== undefined && SANCTIONED.has(entityName);
const isByForm = ({ entityId, why }: Mention): boolean => entityId === undefined && BY_FORM.has(why);

/**
 * The people and firms of a text that hold no public office in it, as far as it tells, and those whom it tells of to
 * condemn: what they do is no deed that could keep a promise. A person who is named with an office once holds it in the whole text.
 */
export function privateNames(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const sorted = mentions.toSorted((one, other) => one.start - other.start);
  const inOffice = new Set<string>();
  sorted.forEach((mention, index) => {
    if (mention.type !== 'person') return;
    const [before, after] = [sorted[index - 1], sorted[index + 1]];
    const led = before?.type === 'role' && mention.start - before.end <= NEAR_OFFICE;
    const followed = after?.type === 'role' && after.start - mention.end <= NEAR_OFFICE;
    if (led || followed || !isByForm(mention)) for (const word of mention.surface.split(' ')) inOffice.add(word);
  });
  return new Set(
    sorted.filter(
      (mention) =>
        isSanctioned(mention) ||
        (isByForm(mention) &&
          (mention.type === 'organisation' || (mention.type === 'person' && !inOffice.has(lastWord(mention.surface))))),
    ),
  );
}
