import { fingerprint } from '@/lib/model';
import type { AreaCorpus, AreaEdition, Corpus, Source } from '@/lib/model';

/** The corpus without its version: what the version is made of. */
export type CorpusContent = Omit<Corpus, 'version'>;

interface Cited {
  readonly source: Source;
  /** The records that rest on it. */
  readonly by: readonly string[];
}

/** The version of a corpus: its state of knowledge, and a fingerprint that changes with any of its words. */
export function versionOf(content: CorpusContent): string {
  const { editors, asOf, entities, documents, commitments, evidence, searched, lineage, judgements } = content;
  const words = JSON.stringify([editors, entities, documents, commitments, evidence, searched, lineage, judgements]);
  return `${asOf}-${fingerprint(words)}`;
}

/** The version of an area: its state of knowledge, and a fingerprint that changes with any of its words. */
export function areaVersion(asOf: string, content: AreaCorpus): string {
  const { documents, commitments, evidence, searched, lineage, judgements } = content;
  return `${asOf}-${fingerprint(JSON.stringify([documents, commitments, evidence, searched, lineage, judgements]))}`;
}

/** Every source that a record names, with the record's id. */
function citations(content: CorpusContent): readonly (readonly [string, Source])[] {
  const { entities, documents, commitments, evidence, lineage } = content;
  return [
    ...[...entities, ...documents].flatMap(({ id, sources }) => sources.map((source) => [id, source] as const)),
    ...commitments.flatMap(({ id, sources, deadlines, history }) =>
      [...sources, ...deadlines.map((line) => line.source), ...history.map((stage) => stage.source)].map(
        (source) => [id, source] as const,
      ),
    ),
    ...evidence.flatMap(({ id, source, also = [] }) => [source, ...also].map((one) => [id, one] as const)),
    ...lineage.flatMap(({ later, sources }) => sources.map((source) => [later, source] as const)),
  ];
}

const sameSource = ({ publisher, title, date, address = '', copy = '' }: Source): string =>
  [publisher, title, date, address, copy].join('\n');

function citedSources(content: CorpusContent): readonly Cited[] {
  const cited = new Map<string, Cited>();
  for (const [id, source] of citations(content)) {
    const key = sameSource(source);
    const by = cited.get(key)?.by ?? [];
    cited.set(key, { source: cited.get(key)?.source ?? source, by: by.includes(id) ? by : [...by, id] });
  }
  return [...cited.values()];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function readWhere({ address, certainty, copy }: Source): string {
  const official = address === undefined ? '' : `<${address}>`;
  const read = copy === undefined ? '' : `copy read at <${copy}>`;
  const how = address === undefined || certainty === undefined ? '' : `(${certainty})`;
  return [official, how, read].filter((part) => part !== '').join(' ');
}

function rowOf({ source, by }: Cited): string {
  const cells = [source.date, source.publisher, source.title, readWhere(source), by.join(', ')];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** The page that lists every source of the corpus, by publisher and date, and which records rest on it. */
export function sourcesText(content: CorpusContent, areas: readonly AreaEdition[]): string {
  const sources = citedSources(content).toSorted(
    (one, other) =>
      one.source.publisher.localeCompare(other.source.publisher, 'en') ||
      one.source.date.localeCompare(other.source.date) ||
      one.source.title.localeCompare(other.source.title, 'en'),
  );
  const { entities, documents, commitments, evidence, searched, lineage, judgements, asOf, editors } = content;
  return [
    '# Sources of the shipped corpus',
    '',
    'Made from `seeds/*.json` and `seeds/areas/*.json` by `npx tsx scripts/build-sources.ts`; do not edit. State of knowledge: ' +
      `${asOf}. Views are those of ${editors}.`,
    '',
    `${entities.length} entities, ${documents.length} documents, ${commitments.length} commitments, ` +
      `${evidence.length} records, ${searched.length} searches that found nothing, ${lineage.length} lines of descent, ` +
      `${judgements.length} views, from ${sources.length} sources.`,
    '',
    `The base, and over it ${areas.length} areas: ` +
      `${areas.map(({ title, asOf: day }) => `${title} (${day})`).join(', ')}.`,
    '',
    'The areas are made by `npx tsx scripts/build-areas.ts` from `seeds/records/records.jsonl`, the records as the editors ' +
      'took them down (their own words, under the licence of Pledgemark; of each sentence its content words alone, sorted), ' +
      'and from `seeds/records/editors.json`, what the editors add to them and corrected in them, each with its reason.',
    '',
    '*seen*: the address itself was read. *copy seen*: the document was read at another address, which is given. ' +
      '*inferred*: the address follows the publisher’s pattern and was not read.',
    '',
    'The quotes are of the joint ministerial statement of 4 March 2024: Crown copyright 2024, used under the Open ' +
      'Government Licence v3.0. All other descriptions are in the editors’ own words.',
    '',
    'Contains public sector information licensed under the Open Government Licence v3.0. IfG Ministers Database, ' +
      'Institute for Government, CC BY 4.0.',
    '',
    '| date | publisher | title | where | for |',
    '|---|---|---|---|---|',
    ...sources.map(rowOf),
    '',
  ].join('\n');
}
