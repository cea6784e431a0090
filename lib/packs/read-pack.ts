import * as v from 'valibot';

import { publisherFault } from '@/lib/model';

import { checksumOf } from './checksum';
import { corpusFault } from './corpus-rules';
import type { PackFault } from './corpus-rules';
import { day, instant, text } from './fact-shapes';
import { LONGEST_PACK, PACK_FORMAT, PACK_VERSION, packIdOf } from './pack';
import type { Pack, PackId } from './pack';
import { CorpusShape } from './record-shapes';

const MB = 1_000_000;
/** A character takes 3 bytes at most, or 2 of them 4. */
const LARGEST_FILE = 3 * LONGEST_PACK;

const PackShape = v.strictObject({
  format: v.literal(PACK_FORMAT, 'It is no corpus pack of Pledgemark.'),
  version: v.literal(PACK_VERSION, `It is of another version than ${PACK_VERSION}. Update the extension to read it.`),
  title: text,
  publisher: v.pipe(
    text,
    v.check(
      (name) => publisherFault(name) === undefined,
      ({ input }) => publisherFault(input) ?? '',
    ),
  ),
  licence: v.exactOptional(text),
  made: instant,
  asOf: day,
  checksum: v.pipe(v.string('It is no checksum.'), v.regex(/^sha256:[0-9a-f]{64}$/, 'It is no checksum.')),
  corpus: CorpusShape,
});

export type PackRead = { readonly read: true; readonly pack: Pack } | ({ readonly read: false } & PackFault);

const refused = (place: string, because: string): PackRead => ({ read: false, place, because });

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}

/** Why a value is refused: its own words where its shape has some, and ours where a field is missing or of no use. */
function reasonOf({ type, expected, input, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object') return message;
  if (expected === 'never') return 'It is not part of a pack.';
  return input === undefined ? 'It is missing.' : 'It is no record.';
}

/** A pack as its file has it: its shape, and its checksum. What it names is not looked at yet. */
async function parsePack(file: string): Promise<PackRead> {
  if (file.length > LONGEST_PACK) return refused('the file', `It is longer than ${LONGEST_PACK} characters.`);
  if (/^\s*</.test(file)) return refused('the file', 'It is a web page, and not a pack.');
  const json = parsed(file);
  if (json === undefined) return refused('the file', 'It is not whole, or not JSON.');
  const checked = v.safeParse(PackShape, json, { abortEarly: true });
  if (!checked.success) {
    const [issue] = checked.issues;
    return refused(v.getDotPath(issue) ?? 'the file', reasonOf(issue));
  }
  const pack: Pack = checked.output;
  const { checksum, ...rest } = pack;
  if ((await checksumOf(rest)) !== checksum)
    return refused('checksum', 'The file was changed after it was made: the checksum is another.');
  return { read: true, pack };
}

/** The file that the reader chose, as the browser hands it over. */
export interface PackFile {
  /** Bytes. */
  readonly size: number;
  readonly text: () => Promise<string>;
}

/**
 * Reads a pack, whole or not at all: its shape, then its checksum, then whether what it names is there and what it
 * claims is borne out. Never throws because of what the file holds; nothing of a refused file is kept. A file that is
 * larger than any pack is not opened.
 * @param known ids that the corpus of this computer holds without the pack's own edition before: it may add records to them
 */
export async function readPack(
  file: PackFile,
  known: (butFor: PackId) => Promise<ReadonlySet<string>>,
): Promise<PackRead> {
  if (file.size > LARGEST_FILE) return refused('the file', `It is larger than ${LARGEST_FILE / MB} MB.`);
  const read = await parsePack(await file.text());
  if (!read.read) return read;
  const fault = corpusFault(read.pack.corpus, await known(packIdOf(read.pack)));
  return fault === undefined ? read : { read: false, ...fault };
}
