import * as v from 'valibot';

import { ENTITY_TYPES, RELATIONS, STANCES, STRENGTHS, VIEWS } from '@/lib/model';

import { CorrectionShape } from './correction-shape';
import { BinnedShape, DraftShape, NoteShape, PastShape } from './note-shape';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';

const text = v.string('is no text');
const list = v.array(v.unknown(), 'is no list');
const texts = v.array(text, 'is no list');
const source = v.looseObject({ publisher: text, title: text, date: text });
const sources = v.array(source, 'is no list');
/** The reader's own, or of a pack that the reader took in; never of the seeds. */
const origin = v.pipe(text, v.regex(/^(?:reader|pack:.+)$/u, 'is not the reader’s own'));
const reader = { origin, id: text };

/** What the store and its readers look for in a commitment. */
const commitment = {
  id: text,
  document: text,
  summary: text,
  strength: v.picklist(STRENGTHS),
  promisedBy: texts,
  action: text,
  conditions: texts,
  testability: v.looseObject({
    deliverable: v.looseObject({}),
    target: v.looseObject({}),
    timeframe: v.looseObject({}),
    owner: v.looseObject({}),
  }),
  deadlines: list,
  history: list,
  sources,
};

/** What the rows of a table must have, so that whatever reads them finds what it looks for. */
const ROWS: Readonly<Record<string, v.GenericSchema<unknown, object>>> = {
  notes: NoteShape,
  drafts: DraftShape,
  history: PastShape,
  bin: BinnedShape,
  entities: v.looseObject({
    ...reader,
    type: v.picklist(ENTITY_TYPES),
    name: text,
    names: texts,
    aliases: v.array(v.looseObject({ text }), 'is no list'),
  }),
  documents: v.looseObject({ ...reader, title: text, publisher: text, date: text, kind: text, sources }),
  commitments: v.looseObject({ ...commitment, origin }),
  evidence: v.looseObject({ ...reader, for: texts, stance: v.picklist(STANCES), shows: text, source }),
  searched: v.looseObject({ ...reader, for: texts, scope: text, from: text, asOf: text }),
  lineage: v.looseObject({ ...reader, later: text, relation: v.picklist(RELATIONS), earlierDocument: text, sources }),
  judgements: v.looseObject({
    ...reader,
    commitment: text,
    view: v.picklist(VIEWS),
    date: text,
    reason: text,
    perParticipant: list,
  }),
  aliases: v.looseObject({ ...reader, entity: text, text }),
  corrections: v.object({ ...CorrectionShape.entries, took: v.exactOptional(v.looseObject(commitment)) }),
};

/** Of other tables a row is an object; whose it is, is told where it says so. */
const OTHER = v.looseObject({ origin: v.optional(origin) });

/** The rows of a table, or the first of them that is not as it should be. */
export function tableRows(table: string, rows: unknown): readonly object[] | Refusal {
  const at = `content.tables.${table}`;
  if (!Array.isArray(rows)) return { where: at, why: 'is no list of rows' };
  const read: object[] = [];
  for (const [number, row] of rows.entries()) {
    const parsed = v.safeParse(ROWS[table] ?? OTHER, row);
    if (!parsed.success) return refusalOf(parsed.issues, `${at}[${number}]`);
    read.push(parsed.output);
  }
  return read;
}

/** Rows that are as they should be, and those that are not: of data that were rescued, both are kept. */
export function sortRows(tables: Readonly<Record<string, readonly object[]>>): {
  readonly fit: Readonly<Record<string, readonly object[]>>;
  readonly aside: Readonly<Record<string, readonly object[]>>;
} {
  const sorted = Object.entries(tables).map(([table, rows]) => {
    const shape = ROWS[table] ?? OTHER;
    const isFit = (row: object): boolean => v.is(shape, row);
    return { table, fit: rows.filter(isFit), aside: rows.filter((row) => !isFit(row)) };
  });
  return {
    fit: Object.fromEntries(sorted.map(({ table, fit }) => [table, fit])),
    aside: Object.fromEntries(sorted.flatMap(({ table, aside }) => (aside.length === 0 ? [] : [[table, aside]]))),
  };
}
