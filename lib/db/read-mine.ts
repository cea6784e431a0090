import { fingerprint, foldQuote } from '@/lib/model';
import type { ChangeKind, IsoInstant, Refused, Watched } from '@/lib/model';

import type { ChangeRow } from './reader-tables';
import type { Store } from './schema';

/** One key for a suggestion: the same words and commitment are refused wherever they stand. */
export function refusalId(refused: Refused): string {
  const { suggested, words } = refused;
  const of = refused.suggested === 'report' ? refused.earlier : refused.commitment;
  return fingerprint([suggested, foldQuote(words), of].join('\n'));
}

/** What was changed and can be taken back. */
export interface LastChange {
  readonly order: number;
  readonly what: ChangeKind;
  readonly about: string;
  readonly at: IsoInstant;
}

export const toldOf = ({ order = 0, what, about, at }: ChangeRow): LastChange => ({ order, what, about, at });

/** The last change that can be taken back. */
export async function last(store: Store): Promise<LastChange | undefined> {
  const change = await store.changes.orderBy('order').last();
  return change && toldOf(change);
}

/** Which of these suggestions the reader has refused. */
export async function refused<Asked extends Refused>(store: Store, asked: readonly Asked[]): Promise<readonly Asked[]> {
  const rows = await store.refused.bulkGet(asked.map(refusalId));
  return asked.filter((_, at) => rows[at] !== undefined);
}

/** What the reader watches, in the order in which it was begun. */
export async function watched(store: Store): Promise<readonly Watched[]> {
  return (await store.watched.toArray()).toSorted((a, b) => a.since.localeCompare(b.since));
}
