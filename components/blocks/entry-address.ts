import type { CommitmentId } from '@/lib/model';

/** The address of a commitment's own page, inside the extension. */
export function entryAddress(id: CommitmentId): string {
  return `/entry.html#${encodeURIComponent(id)}`;
}
