import * as v from 'valibot';

import { isoDate } from '@/lib/model';
import type { IsoDate } from '@/lib/model';

const LONGEST_ID = 2_000;
const LONGEST_FIELD = 2_000;

const shortText = v.pipe(v.string('it is no text'), v.maxLength(LONGEST_FIELD, 'it is too long'));
const CONTENTS = ['text', 'html', 'file'] as const;

const DocumentShape = v.strictObject({
  id: v.pipe(v.string('it is no text'), v.minLength(1, 'it is empty'), v.maxLength(LONGEST_ID, 'it is too long')),
  text: v.exactOptional(v.string('it is no text')),
  html: v.exactOptional(v.string('it is no text')),
  file: v.exactOptional(shortText),
  address: v.exactOptional(
    v.pipe(
      shortText,
      v.check((words) => /^https?:/i.test(words) && URL.canParse(words), 'it is no web address'),
    ),
  ),
  published: v.exactOptional(
    v.pipe(
      shortText,
      v.check((words) => isoDate(words) !== undefined, 'it is no day, YYYY-MM-DD'),
      v.transform((words) => words as IsoDate),
    ),
  ),
  title: v.exactOptional(shortText),
  publisher: v.exactOptional(shortText),
});

/** One line of the input: what is to be read, and what is known of it. */
export type DocumentAsked = {
  readonly id: string;
  readonly said: Pick<v.InferOutput<typeof DocumentShape>, 'address' | 'published' | 'title' | 'publisher'>;
} & { readonly [Content in (typeof CONTENTS)[number]]?: string };

export class NotADocument extends Error {
  override readonly name = 'NotADocument';
  constructor(
    why: string,
    /** Where the line gives one. */
    readonly id?: string,
  ) {
    super(`This line cannot be read: ${why}.`);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new NotADocument('it begins like JSON and is none');
  }
}

/**
 * Reads one line of the input: a JSON object with `id` and one of `text`, `html`, `file`; or the path of a file, which is
 * its own id. @throws NotADocument
 */
export function readDocumentLine(line: string): DocumentAsked {
  if (!/^\s*[{["]/.test(line)) return { id: line.trim(), said: {}, file: line.trim() };
  const json = parsed(line);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new NotADocument('it is no object');
  const checked = v.safeParse(DocumentShape, json, { abortEarly: true });
  if (!checked.success) {
    const [{ type, expected, message, ...issue }] = checked.issues;
    const at = v.getDotPath(issue as v.BaseIssue<unknown>);
    const own = type === 'strict_object' && at !== null;
    const why = own ? (expected === 'never' ? 'nothing is called so' : 'it is missing') : message;
    throw new NotADocument(at === null ? why : `“${at}”: ${why}`, idIn(json));
  }
  const { id, text, html, file, ...said } = checked.output;
  const given = CONTENTS.filter((name) => checked.output[name] !== undefined);
  if (given.length !== 1) throw new NotADocument('it needs one of “text”, “html” and “file”, and no more', id);
  const content = { text, html, file };
  return { id, said, ...Object.fromEntries(given.map((name) => [name, content[name]])) };
}

function idIn(json: object): string | undefined {
  const id = 'id' in json ? json.id : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, LONGEST_ID) : undefined;
}
