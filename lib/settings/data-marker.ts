import { browser } from 'wxt/browser';

import type { DataMarker, DataStanding, IsoInstant, Loss } from '@/lib/model';

/** Beside the settings, in another store of the browser's than the data: what clears or damages one spares the other. */
const KEY = 'data';

type Fields<Row> = Partial<Record<keyof Row, unknown>>;

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const momentOf = (value: unknown): IsoInstant | undefined =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? (value as IsoInstant) : undefined;

function standingFrom(kept: unknown): DataStanding | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { notes, changes, ...from }: Fields<DataStanding> = kept;
  if (!isCount(notes) || !isCount(changes)) return undefined;
  const [at, backup] = [momentOf(from.at), momentOf(from.backup)];
  return { notes, changes, ...(at === undefined ? {} : { at }), ...(backup === undefined ? {} : { backup }) };
}

function lossFrom(kept: unknown): Loss | undefined {
  const was = standingFrom(kept);
  const { found, lostChanges }: Fields<Loss> = kept ?? {};
  return was !== undefined && isCount(found) && isCount(lostChanges) ? { ...was, found, lostChanges } : undefined;
}

function markerFrom(kept: unknown): DataMarker | undefined {
  const was = standingFrom(kept);
  if (was === undefined) return undefined;
  const { loss: told }: Fields<DataMarker> = kept ?? {};
  const loss = lossFrom(told);
  return { ...was, ...(loss === undefined ? {} : { loss }) };
}

/** What is remembered of the data; nothing before the first change, and where it was forgotten. */
async function read(): Promise<DataMarker | undefined> {
  const kept = await browser.storage.local.get(KEY);
  return markerFrom(kept[KEY]);
}

async function keep(marker: DataMarker): Promise<void> {
  await browser.storage.local.set({ [KEY]: marker });
}

async function forget(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls after each change of it, in whichever room it was made. Returns what stops it. */
function watch(tell: (marker: DataMarker | undefined) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) tell(markerFrom(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

export const dataMarker = { read, keep, forget, watch };
