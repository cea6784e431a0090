import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { ImportCounts, ImportItem, ImportJob } from '@/lib/model';

/** An import with what became of its documents. */
export interface ImportRead {
  readonly job: ImportJob;
  readonly counts: ImportCounts;
  readonly failed: readonly ImportItem[];
  readonly leftOut: readonly ImportItem[];
  /** Asked for again where they are now. */
  readonly moved: readonly ImportItem[];
}

export async function readImports(store: Store): Promise<readonly ImportRead[]> {
  const { imports } = library;
  const jobs = await imports.all(store);
  return Promise.all(
    jobs.map(async (job) => ({
      job,
      counts: await imports.counts(store, job.id),
      failed: await imports.inState(store, job.id, 'failed'),
      leftOut: await imports.inState(store, job.id, 'not brought in'),
      moved: await imports.inState(store, job.id, 'moved'),
    })),
  );
}
