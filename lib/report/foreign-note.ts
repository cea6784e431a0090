import * as v from 'valibot';

import { fingerprint } from '@/lib/model';
import type { IsoInstant, Note, NoteId, PageKey } from '@/lib/model';
import { cleanTags } from '@/lib/notes';
import { NoteShape } from '@/lib/rows';

import { refusalOf } from './refusal';
import type { Refusal } from './refusal';
import { urnFor } from './urn';

/** What another program's annotation comes to. */
export interface Foreign {
  /** Its own id, if it has one. */
  readonly id?: string | undefined;
  readonly source: string;
  readonly title?: string | undefined;
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Where that program counted the words; a hint at best. */
  readonly start?: number | undefined;
  readonly body: string;
  readonly tags: readonly string[];
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
}

const URN = 'urn:uuid:';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const CONTEXT_KEPT = 1_000;

/** The same annotation has the same id each time that it is read in. */
function idOf(foreign: Foreign): NoteId {
  const { id, source, exact, body } = foreign;
  const plain = id?.startsWith(URN) ? id.slice(URN.length) : id;
  if (plain !== undefined && UUID.test(plain)) return plain.toLowerCase() as NoteId;
  return urnFor(id ?? [source, exact, fingerprint(body)].join('\n')).slice(URN.length) as NoteId;
}

/** The page's address without query and fragment, as pages tell theirs; nothing where it is no address of the web. */
function addressOf(source: string): string | undefined {
  if (!URL.canParse(source)) return undefined;
  const url = new URL(source);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin + url.pathname : undefined;
}

const instantOf = (time: string | undefined): IsoInstant | undefined => {
  const moment = time === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(moment) ? undefined : (new Date(moment).toISOString() as IsoInstant);
};

/** A note of ours made of another program's annotation: waiting until its page is opened. @param at for what has no date */
export function noteOf(foreign: Foreign, at: IsoInstant, where: string): Note | Refusal {
  const { exact, prefix = '', suffix = '', body, tags, source, title } = foreign;
  const address = addressOf(source);
  if (address === undefined) return { where, why: 'stands on no address of the web' };
  if (exact === '') return { where, why: 'has no words that it stands on' };
  const start = foreign.start ?? 0;
  const position = { start, end: start + exact.length };
  const created = instantOf(foreign.created) ?? instantOf(foreign.modified) ?? at;
  const note = v.safeParse(NoteShape, {
    id: idOf(foreign),
    page: { key: address as PageKey, address, title: title?.trim() || address, textHash: '' },
    selector: {
      exact,
      prefix: prefix.slice(-CONTEXT_KEPT),
      suffix: suffix.slice(0, CONTEXT_KEPT),
      position,
      codePoints: { start, end: start + Array.from(exact).length },
      headings: [],
    },
    body,
    tags: cleanTags(tags),
    created,
    changed: instantOf(foreign.modified) ?? created,
    placement: { state: 'waiting' },
    revision: 1,
  } satisfies Note);
  return note.success ? note.output : refusalOf(note.issues, where);
}
