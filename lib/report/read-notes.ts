import * as v from 'valibot';

import type { IsoInstant, Note } from '@/lib/model';
import { NoteShape } from '@/lib/rows';

import { NOTES_FORMAT, NOTES_VERSION } from './export-notes';
import { readAnnotation } from './read-annotation';
import { readHypothesis } from './read-hypothesis';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';

/** So many characters are read: 100,000 notes of a usual length. */
const LONGEST_FILE = 200_000_000;
const MOST_NOTES = 100_000;

/** What a file holds: notes, each part that could not be read with its reason; or why it could not be read at all. */
export type NotesRead =
  | {
      readonly read: true;
      readonly from: 'Pledgemark' | 'Hypothesis' | 'W3C Web Annotation';
      readonly notes: readonly Note[];
      readonly refused: readonly Refusal[];
    }
  | { readonly read: false; readonly refused: Refusal };

type ReadOne = (value: unknown, at: IsoInstant, where: string) => Note | Refusal;

interface Found {
  readonly from: Extract<NotesRead, { read: true }>['from'];
  readonly items: readonly unknown[];
  /** Where the items stand in the file. */
  readonly where: string;
  readonly one: ReadOne;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const refuse = (where: string, why: string): Refusal => ({ where, why });

const ownNote: ReadOne = (value, _at, where) => {
  const note = v.safeParse(NoteShape, value);
  return note.success ? note.output : refusalOf(note.issues, where);
};

/** Hypothesis' annotations have an address of their own, W3C's have it in the target. */
const isHypothesis = (value: unknown): boolean => isFields(value) && 'uri' in value && !('@context' in value);

function listed(items: readonly unknown[], where: string): Found {
  return items.length > 0 && items.every((item) => isHypothesis(item))
    ? { from: 'Hypothesis', items, where, one: readHypothesis }
    : { from: 'W3C Web Annotation', items, where, one: readAnnotation };
}

function ownNotes(file: Fields): Found | Refusal {
  if (file['version'] !== NOTES_VERSION)
    return refuse('version', 'is of a newer Pledgemark: update the extension to read it');
  const { notes } = file;
  if (!Array.isArray(notes)) return refuse('notes', 'is no list of notes');
  return { from: 'Pledgemark', items: notes, where: 'notes', one: ownNote };
}

function collected(file: Fields): Found | Refusal {
  const { first, total } = file;
  if (first === undefined && total === 0) return listed([], 'first');
  if (typeof first === 'string')
    return refuse('first', 'is an address: only a file that holds its annotations can be read');
  if (!isFields(first) || !Array.isArray(first['items'])) return refuse('first.items', 'is no list of annotations');
  if (first['next'] !== undefined)
    return refuse('first.next', 'leads to further pages that this file does not hold: save them all as one file');
  return { ...listed(first['items'], 'first.items'), one: readAnnotation, from: 'W3C Web Annotation' };
}

/** Which lists a file may hold its annotations in, the first that fits. */
function found(file: unknown): Found | Refusal {
  if (Array.isArray(file)) return listed(file, '');
  if (!isFields(file)) return refuse('the file', 'holds no notes');
  if (file['format'] === NOTES_FORMAT) return ownNotes(file);
  if (file['type'] === 'AnnotationCollection') return collected(file);
  for (const where of ['annotations', 'rows', 'items']) {
    const items = file[where];
    if (Array.isArray(items)) return listed(items, where);
  }
  if ('target' in file) return listed([file], '');
  return refuse('the file', 'holds no notes that Pledgemark knows: W3C Web Annotations, Hypothesis, or its own');
}

function parsed(text: string): { readonly file: unknown } | Refusal {
  if (text.length > LONGEST_FILE) return refuse('the file', 'is too long to be read');
  try {
    return { file: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (fault) {
    // the engine says where; its words may quote the file, which is the reader's own
    return refuse('the file', `is no JSON: ${fault instanceof Error ? fault.message : ''}`);
  }
}

const isRefusal = (value: object): value is Refusal => 'why' in value;

/** Reads notes from a file's text: Pledgemark's own two forms, Hypothesis' export or API, any W3C Web Annotations. */
export function readNotes(text: string, at: IsoInstant): NotesRead {
  const file = parsed(text);
  if (isRefusal(file)) return { read: false, refused: file };
  const held = found(file.file);
  if (isRefusal(held)) return { read: false, refused: held };
  if (held.items.length > MOST_NOTES)
    return { read: false, refused: refuse(held.where, `holds more than ${MOST_NOTES} notes`) };
  const refused: Refusal[] = [];
  const notes = new Map<string, Note>();
  for (const [number, item] of held.items.entries()) {
    const where = `${held.where}[${number}]`;
    const note = held.one(item, at, where);
    if (isRefusal(note)) refused.push(note);
    else if (notes.has(note.id)) refused.push(refuse(where, 'has the id of another note in this file'));
    else notes.set(note.id, note);
  }
  return { read: true, from: held.from, notes: [...notes.values()], refused };
}
