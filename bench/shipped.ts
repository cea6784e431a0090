import { compileGazetteer, joinEntities } from '@/lib/finder';
import type { Entity, PageFacts } from '@/lib/model';
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

/** The page that a long text is taken to stand on. */
export const PAGE: PageFacts = {
  address: 'https://www.gov.uk/government/publications/a-long-paper/a-long-paper',
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'A long paper',
  reason: 'A long text, to be measured.',
  attachments: [],
};
