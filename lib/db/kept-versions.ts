import type { KeptVersion, PageKey } from '@/lib/model';
import { VERSIONS_KEPT, VERSIONS_LENGTH } from '@/lib/model';

import type { Store } from './schema';

/** "2026-11-28T10": versions of one hour are one too many but for the last. */
const hourOf = ({ at }: KeptVersion): string => at.slice(0, 'YYYY-MM-DDTHH'.length);

/**
 * Which versions of a page's words stay: the first and the last, each that something refers to, and of the others the
 * last of each hour, the latest first, while they are not too many and not too long. A page that rewrites itself again
 * and again fills no disk.
 * @param versions in the order in which they were read
 * @param referred those that a note, a draft, a clip or a change that can be shown refers to
 */
export function versionsThatStay(
  versions: readonly KeptVersion[],
  referred: ReadonlySet<string>,
): readonly KeptVersion[] {
  const [first, last] = [versions[0], versions.at(-1)];
  const isNeeded = (one: KeptVersion): boolean => one === first || one === last || referred.has(one.hash);
  const hours = new Set(last === undefined ? [] : [hourOf(last)]);
  let [room, length] = [VERSIONS_KEPT, VERSIONS_LENGTH];
  const others = versions
    .filter((one) => !isNeeded(one))
    .toReversed()
    .filter((one) => {
      const hour = hourOf(one);
      if (hours.has(hour)) return false;
      hours.add(hour);
      room -= 1;
      length -= one.length;
      return room >= 0 && length >= 0;
    });
  const stays = new Set([...versions.filter(isNeeded), ...others]);
  return versions.filter((one) => stays.has(one));
}

/** What is looked at to know which versions are referred to. */
export const referringTables = (store: Store) => [store.notes, store.drafts, store.bin, store.clips, store.readings];

async function referredOn(store: Store, page: PageKey): Promise<ReadonlySet<string>> {
  const notes = await store.notes.where('page.key').equals(page).toArray();
  const drafts = await store.drafts.where('page.key').equals(page).toArray();
  const binned = await store.bin.filter(({ note }) => note.page.key === page).toArray();
  const clips = await store.clips.filter((clip) => clip.page.key === page).toArray();
  const readings = await store.readings.where('page').equals(page).toArray();
  return new Set([
    ...[...notes, ...drafts, ...clips, ...binned.map(({ note }) => note)].map((one) => one.page.textHash),
    ...readings.flatMap(({ hash, before }) => (before === undefined ? [hash] : [hash, before.hash])),
  ]);
}

/**
 * Takes out the versions of a page's words that need not stay, and answers those that do. Texts that are not among the
 * versions are of an earlier build, and stay. To be called inside a transaction over the kept texts and
 * `referringTables`.
 */
export async function thinVersions(
  store: Store,
  page: PageKey,
  versions: readonly KeptVersion[],
): Promise<readonly KeptVersion[]> {
  // of a page whose words hardly change there is nothing to thin
  if (versions.length <= 2) return versions;
  const stay = versionsThatStay(versions, await referredOn(store, page));
  const gone = versions.filter((one) => !stay.includes(one));
  await store.keptTexts.bulkDelete(gone.map(({ hash }): [PageKey, string] => [page, hash]));
  return stay;
}
