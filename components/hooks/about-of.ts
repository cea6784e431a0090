import type { KnownRecords } from '../panel/known-commitment';
import type { LinkName, ListedNotes } from '../panel/panel-view';

/** What a note of this page can be about: what it is about already, and what the page promises and names. */
export function aboutOf(listed: ListedNotes, known: KnownRecords | undefined): readonly LinkName[] {
  const here: readonly LinkName[] = [
    ...(known?.known ?? []).map(({ records: { commitment } }) => ({
      link: { to: 'commitment', id: commitment.id } as const,
      name: commitment.quote ?? commitment.summary,
    })),
    ...(known?.entities ?? []).map(({ id, name }) => ({ link: { to: 'entity', id } as const, name })),
  ];
  const all = [...(listed.about ?? []), ...here];
  return [...new Map(all.map((one) => [one.link.id, one])).values()];
}
