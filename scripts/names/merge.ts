import { entityIdOf } from '../../lib/finder/words';
import type { Entity, EntityType } from '../../lib/model';
import type { Draft } from './draft';

function join(known: Draft, other: Draft): void {
  for (const alias of [other.name, ...other.aliases]) known.aliases.add(alias);
  for (const alias of other.anyCase) known.anyCase.add(alias);
}

/** Rows with one id become one row with all aliases; the first row's source stands. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const merged = new Map<string, Draft>();
  for (const made of drafts) {
    const key = entityIdOf(made.type, made.name);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, made);
    else join(known, made);
  }
  return [...merged.values()];
}

/** What the editors know under another name is one entity with it: their name stands, the list's is an alias. */
export function preferCurated(drafts: readonly Draft[], curated: readonly Entity[]): Draft[] {
  const canonical = new Set(curated.map(({ type, name }) => `${type} ${name}`));
  for (const entity of curated) {
    const names = new Set([entity.name, ...entity.aliases.map((alias) => alias.text)]);
    const own = drafts.some((made) => made.type === entity.type && made.name === entity.name);
    for (const made of drafts) {
      if (made.type !== entity.type || canonical.has(`${made.type} ${made.name}`)) continue;
      if (!names.has(made.name) && (own || !made.aliases.has(entity.name))) continue;
      made.aliases.add(made.name);
      made.name = entity.name;
    }
  }
  return mergeDrafts(drafts);
}

/** Which kind a name is that two lists hold as two kinds: the first whose words fit. */
const KINDS: readonly (readonly [type: EntityType, fits: RegExp])[] = [
  ['role', /(?:Commissioner|Adjudicator|Regulator|Supervisor|Reviewer of .*|Inspector of .*)$/],
  ['place', /^(?:City of .*|Dounreay)$/],
  ['organisation', /(?:Inquiry|Panel|Commission|Railways|Bailey|Ltd|National Wealth Fund|Pension Protection Fund)$/],
  ['programme', /(?:Fund|Review|Framework|Service|Initiative|Programme|Scheme)$/],
];

/** One name, one kind: "Housing Ombudsman" is an office in one list and a body in another. */
export function oneKindEach(drafts: readonly Draft[]): Draft[] {
  const byName = new Map<string, Draft[]>();
  for (const made of drafts)
    byName.set(made.name.toLowerCase(), [...(byName.get(made.name.toLowerCase()) ?? []), made]);
  return [...byName.values()].flatMap((same) => {
    const kind = KINDS.find(
      ([type, fits]) => fits.test(same[0]?.name ?? '') && same.some((made) => made.type === type),
    );
    const kept = same.find((made) => made.type === kind?.[0]);
    if (same.length === 1 || kept === undefined) return same;
    for (const other of same) if (other !== kept) join(kept, other);
    return [kept];
  });
}

/** What is written down by hand is of the kind that the hand gave it: the tables' rows of other kinds are joined to it. */
export function asWritten(drafts: readonly Draft[], written: readonly Draft[]): Draft[] {
  const kinds = new Map(written.map((made) => [made.name, made]));
  return drafts.filter((made) => {
    const own = kinds.get(made.name);
    if (own === undefined || own.type === made.type) return true;
    for (const alias of made.aliases) own.aliases.add(alias);
    return false;
  });
}
