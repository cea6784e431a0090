import { TIERS, VIEWS } from '@/lib/model';
import type { AreaCorpus, Corpus } from '@/lib/model';

import type { ShippedCorpus } from './check';

interface Part {
  readonly title: string;
  readonly asOf: string;
  readonly content: AreaCorpus;
}

const PERCENT = 100;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];

/** Of the commitments with evidence, those whose evidence is all of those who promised; as a share of 100. */
function governmentOnly({ commitments, evidence }: AreaCorpus): string {
  const own = commitments
    .map(({ id }) => evidence.filter((one) => one.for.includes(id)))
    .filter((all) => all.length > 0);
  const only = own.filter((all) => all.every(({ independent }) => !independent)).length;
  return own.length === 0 ? '–' : `${only} of ${own.length} (${Math.round((only * PERCENT) / own.length)}%)`;
}

/** The commitment that was looked at longest ago: the last view or search of each, and of those the oldest. */
function oldestLook({ commitments, judgements, searched }: AreaCorpus): string {
  const days = commitments.map(({ id }) =>
    [
      ...judgements.filter(({ commitment }) => commitment === id).map(({ date }) => date),
      ...searched.filter((one) => one.for.includes(id)).map(({ asOf }) => asOf),
    ]
      .toSorted()
      .at(-1),
  );
  if (days.includes(undefined)) return 'never';
  const inOrder = days.filter((day) => day !== undefined).toSorted((a, b) => a.localeCompare(b));
  return inOrder[0] ?? '–';
}

function viewOf({ judgements, searched }: AreaCorpus, id: string): string {
  const view = judgements.findLast(({ commitment }) => commitment === id)?.view;
  return view ?? (searched.some((one) => one.for.some((bears) => bears === id)) ? 'none found' : 'no view');
}

function countsByView(content: AreaCorpus): readonly number[] {
  const views = content.commitments.map(({ id }) => viewOf(content, id));
  return [...VIEWS, 'none found', 'no view'].map((view) => views.filter((one) => one === view).length);
}

/** A page of counts, in Markdown: by area, view and tier, how much is the government's word alone, and the oldest look. */
export function corpusReport({ base, areas, whole }: ShippedCorpus): string {
  const parts: readonly Part[] = [{ title: 'Base', asOf: base.asOf, content: base }, ...areas];
  const all: readonly Part[] = [...parts, { title: 'All', asOf: '', content: wholeOf(whole) }];
  return [
    '# What the corpus holds',
    '',
    ...table(
      ['area', 'edition', 'commitments', 'documents', 'evidence', 'government-only evidence', 'oldest look'],
      all.map(({ title, asOf, content }) => [
        title,
        asOf,
        content.commitments.length,
        content.documents.length,
        content.evidence.length,
        governmentOnly(content),
        oldestLook(content),
      ]),
    ),
    '',
    '## Views',
    '',
    ...table(
      ['area', ...VIEWS, 'none found', 'no view'],
      all.map(({ title, content }) => [title, ...countsByView(content)]),
    ),
    '',
    '## Tiers of evidence',
    '',
    ...table(
      ['area', ...TIERS.map(String), 'independent'],
      all.map(({ title, content: { evidence } }) => [
        title,
        ...TIERS.map((tier) => evidence.filter((one) => one.tier === tier).length),
        evidence.filter(({ independent }) => independent).length,
      ]),
    ),
    '',
  ].join('\n');
}

const wholeOf = (whole: Corpus): AreaCorpus => whole;
