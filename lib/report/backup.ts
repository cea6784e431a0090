import * as v from 'valibot';

import { londonDay } from '@/lib/model';
import type { IsoInstant } from '@/lib/model';

import { sortRows, tableRows } from './backup-shape';
import type { ReportFile } from './export-notes';
import { isSound, lockText, unlockText } from './lock';
import { InstantShape } from './note-shape';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';

const FORMAT = 'pledgemark-backup';
const VERSION = 1;
const MEDIA_TYPE = 'application/json';
const HEX = 16;

/** Everything of the reader's: the rows of each table, and the settings. */
export interface BackupContent {
  readonly tables: Readonly<Record<string, readonly object[]>>;
  readonly settings: unknown;
}

/** What could be read of data that cannot be opened, or not whole; `lost` tells what could not. */
export interface RescuedContent extends BackupContent {
  readonly lost?: readonly object[];
}

export type BackupRead =
  | { readonly is: 'backup'; readonly made: IsoInstant; readonly content: BackupContent }
  | { readonly is: 'no backup' | 'locked' | 'wrong passphrase' }
  | { readonly is: 'refused'; readonly refused: Refusal };

const headShape = v.looseObject({ format: v.literal(FORMAT), version: v.unknown() });
const openShape = v.looseObject({
  made: InstantShape,
  sha256: v.string('is no text'),
  content: v.object({ tables: v.record(v.string(), v.unknown()), settings: v.unknown() }),
});
const lockedShape = v.looseObject({
  lock: v.object({
    cipher: v.literal('AES-256-GCM'),
    derivation: v.literal('PBKDF2-HMAC-SHA-256'),
    iterations: v.pipe(v.number(), v.integer()),
    salt: v.string(),
    iv: v.string(),
  }),
  data: v.string('is no text'),
});

/** The checksum of a content: SHA-256 over its JSON without white space, in hexadecimal. */
async function sumOf(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(HEX).padStart(2, '0')).join('');
}

/** Rows of rescued data that no reader of backups would take stand beside the content, as they were read. */
function rescued({ tables, settings, lost }: RescuedContent): { content: BackupContent; beside: object } {
  if (lost === undefined) return { content: { tables, settings }, beside: {} };
  const { fit, aside } = sortRows(tables);
  return { content: { tables: fit, settings }, beside: { rescued: { lost, aside } } };
}

/**
 * One file with everything, as `docs/backup-format.md` tells.
 * @param lock a passphrase, and `LOCK_BYTES` random bytes: without it the file can be read by whoever has it
 */
export async function makeBackup(
  everything: RescuedContent,
  {
    now,
    build,
    lock,
  }: {
    readonly now: IsoInstant;
    readonly build: string;
    readonly lock?: { readonly passphrase: string; readonly chance: Uint8Array };
  },
): Promise<ReportFile> {
  const head = { format: FORMAT, version: VERSION, made: now, build };
  const { content, beside } = rescued(everything);
  const open = JSON.stringify({ ...head, sha256: await sumOf(content), content, ...beside });
  const kind = `${everything.lost === undefined ? 'backup' : 'rescued'}${lock === undefined ? '' : '-locked'}`;
  const name = `pledgemark-${londonDay(Date.parse(now))}-${kind}.json`;
  if (lock === undefined) return { name, mediaType: MEDIA_TYPE, text: open };
  const locked = await lockText(open, lock.passphrase, lock.chance);
  return { name, mediaType: MEDIA_TYPE, text: JSON.stringify({ ...head, ...locked }) };
}

const refused = (where: string, why: string): BackupRead => ({ is: 'refused', refused: { where, why } });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // what is no JSON is no backup: other readers of files may know it
  }
}

/** The content as it stands in the file: what was parsed has lost what no shape knows. */
const contentOf = (file: unknown): unknown =>
  typeof file === 'object' && file !== null && 'content' in file ? file.content : undefined;

async function openBackup(file: unknown): Promise<BackupRead> {
  const open = v.safeParse(openShape, file);
  if (!open.success) return { is: 'refused', refused: refusalOf(open.issues, '') };
  const { made, sha256, content } = open.output;
  if ((await sumOf(contentOf(file))) !== sha256)
    return refused('sha256', 'does not fit the content: the file was changed or is not whole');
  const tables: Record<string, readonly object[]> = {};
  for (const [table, rows] of Object.entries(content.tables)) {
    const read = tableRows(table, rows);
    if ('why' in read) return { is: 'refused', refused: read };
    tables[table] = read;
  }
  return { is: 'backup', made, content: { tables, settings: content.settings } };
}

/** Reads a backup, or says why it cannot be read. Nothing is read in part: it is whole, or it is refused. */
export async function readBackup(text: string, passphrase?: string): Promise<BackupRead> {
  const file = parsed(text);
  const head = v.safeParse(headShape, file);
  if (!head.success) return { is: 'no backup' };
  if (head.output.version !== VERSION)
    return refused('version', 'is of a newer Pledgemark: update the extension to read it');
  if (!('data' in head.output)) return openBackup(file);
  const locked = v.safeParse(lockedShape, file);
  if (!locked.success) return { is: 'refused', refused: refusalOf(locked.issues, '') };
  if (!isSound(locked.output.lock)) return refused('lock.iterations', 'is a number that no lock of Pledgemark’s has');
  if (passphrase === undefined) return { is: 'locked' };
  const open = await unlockText(locked.output, passphrase);
  return open === undefined ? { is: 'wrong passphrase' } : openBackup(parsed(open));
}
