import type { AreaCorpus, AreaEdition, Corpus, Source } from '@/lib/model';

import { areaVersion, versionOf } from '../sources-text';
import { FILES, corpusFaults, schemaFaults } from './faults';

/** The corpus as it ships: the base, its areas, and both together. */
export interface ShippedCorpus {
  readonly base: Corpus;
  readonly areas: readonly (AreaEdition & { readonly content: AreaCorpus })[];
  readonly whole: Corpus;
}

const LISTS = FILES.filter((file) => file !== 'entities');

function sourcesIn(corpus: Corpus): readonly (readonly [by: string, source: Source])[] {
  const { entities, documents, commitments, evidence, lineage } = corpus;
  return [
    ...[...entities, ...documents, ...commitments].flatMap(({ id, sources }) =>
      sources.map((source) => [id, source] as const),
    ),
    ...commitments.flatMap(({ id, deadlines, history }) =>
      [...deadlines, ...history].map(({ source }) => [id, source] as const),
    ),
    ...evidence.flatMap(({ id, source, also = [] }) => [source, ...also].map((one) => [id, one] as const)),
    ...lineage.flatMap(({ later, sources }) => sources.map((source) => [`lineage of ${later}`, source] as const)),
  ];
}

/** An address of a page that anybody can open: no space, no name before the host, a host with a dot. */
function isAddress(address: string): boolean {
  if (/\s/u.test(address) || !URL.canParse(address)) return false;
  const { protocol, username, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) && username === '' && hostname.includes('.');
}

function badAddresses(corpus: Corpus): readonly string[] {
  const sources = sourcesIn(corpus).flatMap(([by, { address, copy }]) => [[by, address] as const, [by, copy] as const]);
  const own = [
    ...corpus.documents.map(({ id, address }) => [id, address] as const),
    ...corpus.entities.map(({ id, officialSite }) => [id, officialSite] as const),
  ];
  return [...own, ...sources].flatMap(([by, address]) =>
    address === undefined || isAddress(address) ? [] : [`${by}: “${address}” is no address`],
  );
}

/** Views without a reason, and views that rest on nothing at all; a view of what cannot be tested rests on the words. */
function bareViews({ judgements, evidence }: Corpus): readonly string[] {
  return judgements.flatMap(({ commitment, view, reason }) => [
    ...(reason.trim() === '' ? [`${commitment}: the view “${view}” has no reason`] : []),
    ...(view === 'not testable' || evidence.some((one) => one.for.includes(commitment))
      ? []
      : [`${commitment}: the view “${view}” without any evidence`]),
  ]);
}

/** Commitments with neither a view nor evidence of which nobody has looked: "none found" is a search on record. */
function unlooked({ commitments, judgements, evidence, searched }: Corpus): readonly string[] {
  const looked = new Set([
    ...judgements.map(({ commitment }) => commitment),
    ...[...evidence, ...searched].flatMap((row) => row.for),
  ]);
  return commitments.flatMap(({ id }) => (looked.has(id) ? [] : [`${id}: neither a view, nor evidence, nor a search`]));
}

/** Ids that an area names though neither it nor the base holds them. */
function strangersOf({ base, areas }: ShippedCorpus): readonly string[] {
  return areas.flatMap(({ area, content }) => {
    const over: Corpus = {
      ...base,
      ...Object.fromEntries(LISTS.map((list) => [list, [...base[list], ...content[list]]])),
    };
    return corpusFaults(over).map((fault) => `${area}: ${fault}`);
  });
}

function oldVersions({ base, areas }: ShippedCorpus): readonly string[] {
  const run = 'run: npx tsx scripts/build-areas.ts && npx tsx scripts/build-sources.ts';
  return [
    ...(base.version === versionOf(base) ? [] : [`about.json: the version is of other seeds; ${run}`]),
    ...areas.flatMap(({ area, asOf, version, content }) =>
      version === areaVersion(asOf, content) ? [] : [`areas.json: the version of ${area} is of another file; ${run}`],
    ),
  ];
}

/** Everything that is wrong with the corpus, each with the record it is wrong in. */
export function corpusCheck(shipped: ShippedCorpus): readonly string[] {
  const { whole, areas } = shipped;
  return [
    ...FILES.flatMap((file) => schemaFaults(file, shipped.base[file])),
    ...areas.flatMap(({ area, content }) => schemaFaults('area', content).map((fault) => `${area}: ${fault}`)),
    ...corpusFaults(whole),
    ...strangersOf(shipped),
    ...badAddresses(whole),
    ...bareViews(whole),
    ...unlooked(whole),
    ...oldVersions(shipped),
  ];
}
