// Texts that were labelled by hand: those stored here, and further ones where a folder of them stands beside this checkout.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { isoDate } from '@/lib/model';
import type { EntityType, IsoDate, Span, Strength } from '@/lib/model';

import { labelledParts } from './anatomy-labels';
import type { LabelledParts } from './anatomy-labels';

export interface Name extends Span {
  readonly type: EntityType;
}

export interface Promised extends Span {
  readonly strength: Strength;
}

/** What stands in a text, as a person labelled it or a finder found it. Offsets are UTF-16 code units, end exclusive. */
export interface Labels {
  readonly entities: readonly Name[];
  readonly commitments: readonly Promised[];
  readonly progress: readonly Span[];
}

/** Which known entity a mention means: its canonical name, `NIL` or `AMBIGUOUS`. */
export interface Link extends Span {
  readonly type: EntityType;
  readonly entity: string;
}

export interface Labelled extends Labels {
  readonly id: string;
  readonly title: string;
  readonly published: IsoDate;
  readonly kind: string;
  readonly source: string;
  readonly licence: string;
  readonly text: string;
  readonly links: readonly Link[];
  /** The parts of its commitments. */
  readonly parts: readonly LabelledParts[];
}

const STORED = resolve(import.meta.dirname, '../../tests/fixtures/evaluation');
/** Texts whose licence does not let them be copied here stand in a folder of this shape. */
const BESIDE = resolve(import.meta.dirname, '../../../shared/evaluation/dev');

export class LabelsBroken extends Error {
  override readonly name = 'LabelsBroken';
  constructor(
    readonly file: string,
    readonly why: string,
  ) {
    super(`${file}: ${why}`);
  }
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A label that lies outside its text, or says other words than stand there, would spoil every figure. */
function checked(labelled: Labelled, file: string): Labelled {
  if (isoDate(labelled.published) === undefined) throw new LabelsBroken(file, 'the day of publication is no day.');
  const { entities, commitments, progress, parts } = labelled;
  for (const label of [...entities, ...commitments, ...progress, ...parts]) {
    const words = labelled.text.slice(label.start, label.end);
    const said = 'text' in label ? label.text : words;
    if (label.start >= label.end || label.end > labelled.text.length || said !== words)
      throw new LabelsBroken(file, `the label at ${label.start} does not fit the text.`);
  }
  return labelled;
}

/** The texts under the Open Government Licence, which are stored here. @throws LabelsBroken */
export function storedTexts(folder: string = STORED): Labelled[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const labels = read(join(folder, name)) as Omit<Labelled, 'parts'>;
    return checked({ ...labels, parts: labelledParts(folder, labels.id) }, name);
  });
}

function linksBeside(folder: string): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  const [, ...lines] = readFileSync(join(folder, 'links.tsv'), 'utf8').trimEnd().split('\n');
  for (const line of lines) {
    const [document = '', start, end, , type, entity = ''] = line.trimEnd().split('\t');
    const link = { start: Number(start), end: Number(end), type: type as EntityType, entity };
    links.set(document, [...(links.get(document) ?? []), link]);
  }
  return links;
}

/**
 * The whole development set, the stored texts among it: none where no such folder stands beside this checkout.
 * @throws LabelsBroken
 */
export function textsBeside(folder: string = BESIDE): Labelled[] {
  if (!existsSync(folder)) return [];
  const links = linksBeside(folder);
  const ids = readdirSync(folder).flatMap((name) => (name.endsWith('.meta') ? [name.slice(0, -'.meta'.length)] : []));
  return ids.sort().map((id) => {
    const [title = '', published, source = '', licence = '', kind = ''] = readFileSync(
      join(folder, `${id}.meta`),
      'utf8',
    )
      .trimEnd()
      .split('\t');
    const labels = read(join(folder, 'gold', `${id}.json`)) as Labels & { readonly text: string };
    const facts = { id, title, published: published as IsoDate, source, licence, kind, links: links.get(id) ?? [] };
    return checked({ ...labels, ...facts, parts: labelledParts(folder, id) }, `${id}.json`);
  });
}
