import * as v from 'valibot';

import { londonDay } from '@/lib/model';
import type { IsoInstant, UnreadableRow } from '@/lib/model';
import { facts, isDeeper } from '@/lib/rows';

import { sortRows } from './backup-rows';
import { writable } from './unreadable-file';
import type { ReportFile } from './export-notes';
import { isSound, lockText, unlockText } from './lock';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';

const FORMAT = 'pledgemark-backup';
const VERSION = 1;
const MEDIA_TYPE = 'application/json';
const HEX = 16;
/** No backup comes near it, and the checksum can still be taken. */
const DEEPEST_FILE = 1_000;

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
  | {
      readonly is: 'backup';
      readonly made: IsoInstant;
      /** Every row that can be brought back. */
      readonly content: BackupContent;
      /** Those that cannot. */
      readonly aside: readonly UnreadableRow[];
    }
  | { readonly is: 'no backup' | 'locked' | 'wrong passphrase' }
  | { readonly is: 'refused'; readonly refused: Refusal };

const headShape = v.looseObject({ format: v.literal(FORMAT), version: v.unknown() });
const openShape = v.looseObject({
  made: facts.instant,
  sha256: v.string('is no text'),
  content: v.unknown(),
});
/** Of the tables nothing is lost here: a shape of their own would drop a table that is called “constructor”. */
const contentShape = v.object({
  tables: v.custom<object>((tables) => typeof tables === 'object' && tables !== null, 'is no list of tables'),
  settings: v.unknown(),
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

/** Rows that no reader of backups would take stand beside the content, table by table, as they were read. */
function sorted({ tables, settings, lost }: RescuedContent): { content: BackupContent; beside: object } {
  const { tables: fit, aside } = sortRows(tables);
  const content = { tables: fit, settings };
  if (lost === undefined && aside.length === 0) return { content, beside: {} };
  const rows: Record<string, unknown[]> = {};
  for (const { table, row } of aside) (rows[table] ??= []).push(writable(row));
  return { content, beside: { rescued: { lost: lost ?? [], aside: rows } } };
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
  const { content, beside } = sorted(everything);
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

async function openBackup(file: unknown): Promise<BackupRead> {
  if (isDeeper(file, DEEPEST_FILE)) return refused('the file', `is nested more than ${DEEPEST_FILE} deep`);
  const open = v.safeParse(openShape, file);
  if (!open.success) return { is: 'refused', refused: refusalOf(open.issues, '') };
  const { made, sha256, content } = open.output;
  const held = v.safeParse(contentShape, content);
  if (!held.success) return { is: 'refused', refused: refusalOf(held.issues, 'content') };
  if ((await sumOf(content)) !== sha256)
    return refused('sha256', 'does not fit the content: the file was changed or is not whole');
  const { tables, aside } = sortRows({ ...held.output.tables });
  return { is: 'backup', made, content: { tables, settings: held.output.settings }, aside };
}

/**
 * Reads a backup, or says why it cannot be read. The file is whole, or it is refused; of a whole one, each row that is
 * not as it should be is set aside, with where it stands and why, and costs no other.
 */
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
