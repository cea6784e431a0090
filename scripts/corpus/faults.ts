import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

import type { Corpus } from '@/lib/model';
import schema from '@/seeds/schema.json';

export const FILES = ['entities', 'documents', 'commitments', 'evidence', 'searched', 'lineage', 'judgements'] as const;
type SeedFile = (typeof FILES)[number] | 'about' | 'area';

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
ajv.addSchema(schema, 'seeds');

/** Where a file is not as the schema has it: the place and the reason. */
export function schemaFaults(file: SeedFile, content: unknown): readonly string[] {
  const check = ajv.getSchema(`seeds#/$defs/${file}`);
  if (check === undefined) return [`the schema says nothing of ${file}`];
  if (check(content) === true) return [];
  return (check.errors ?? []).map(({ instancePath, message = '' }) => `${file}${instancePath} ${message}`);
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice`);
}

/** Every id that a record names, with the record that names it. */
function named(corpus: Corpus): readonly (readonly [string, string])[] {
  const { entities, documents, commitments, evidence, searched, lineage, judgements } = corpus;
  const from = (by: string, ids: readonly string[]) => ids.map((id) => [by, id] as const);
  return [
    ...entities.flatMap(({ id, onlyWith }) => from(id, onlyWith === undefined ? [] : [onlyWith])),
    ...documents.flatMap(({ id, bearsOn = [] }) => from(id, bearsOn)),
    ...commitments.flatMap(({ id, document, promisedBy }) => from(id, [document, ...promisedBy])),
    ...evidence.flatMap(({ id, for: bears, about = [], corrects }) =>
      from(id, [...bears, ...about, ...(corrects === undefined ? [] : [corrects])]),
    ),
    ...searched.flatMap(({ id, for: bears, about = [] }) => from(id, [...bears, ...about])),
    ...lineage.flatMap(({ later, earlier, earlierDocument }) =>
      from(`lineage of ${later}`, [later, earlierDocument, ...(earlier === undefined ? [] : [earlier])]),
    ),
    ...judgements.flatMap(({ commitment, perParticipant }) =>
      from(`view of ${commitment}`, [commitment, ...perParticipant.map(({ entity }) => entity)]),
    ),
  ];
}

/** Participants that a record or a view speaks of, though they did not promise. */
function strangers({ commitments, evidence, judgements }: Corpus): readonly string[] {
  const promisers = new Map(commitments.map(({ id, promisedBy }) => [id, promisedBy]));
  const spoken = [
    ...evidence.flatMap(({ id, for: bears, about = [] }) =>
      bears.filter((one) => one.includes('calais')).flatMap((one) => about.map((entity) => ({ by: id, one, entity }))),
    ),
    ...judgements.flatMap(({ commitment, perParticipant }) =>
      perParticipant.map(({ entity }) => ({ by: 'a view', one: commitment, entity })),
    ),
  ];
  return spoken
    .filter(({ one, entity }) => promisers.get(one)?.includes(entity) === false)
    .map(({ by, one, entity }) => `${by}: ${entity} did not promise ${one}`);
}

/** Views that nothing bears out: kept and not kept need a record for or against, of the participant too. */
function unfounded({ evidence, judgements }: Corpus): readonly string[] {
  return judgements.flatMap(({ commitment, view, perParticipant }) => {
    const telling = evidence.filter((record) => record.for.includes(commitment) && record.stance !== 'context');
    const claims = [{ whose: 'the group', of: telling, view }].concat(
      perParticipant.map(({ entity, view: theirs }) => ({
        whose: entity,
        of: telling.filter(({ about }) => about === undefined || about.includes(entity)),
        view: theirs,
      })),
    );
    return claims
      .filter((claim) => (claim.view === 'kept' || claim.view === 'not kept') && claim.of.length === 0)
      .map((claim) => `${commitment}: ${claim.view} (${claim.whose}) without a record for or against`);
  });
}

/** What the schema cannot say of the files together. */
export function corpusFaults(corpus: Corpus): readonly string[] {
  const holders = [corpus.entities, corpus.documents, corpus.commitments, corpus.evidence, corpus.searched];
  const ids: readonly string[] = holders.flat().map(({ id }) => id);
  const held = new Set(ids);
  const dangling = named(corpus).filter(([, id]) => !held.has(id));
  return [
    ...twice(ids),
    ...dangling.map(([by, id]) => `${by} names ${id}, which is not there`),
    ...strangers(corpus),
    ...unfounded(corpus),
  ];
}
