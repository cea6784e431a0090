import { ask } from '@/lib/messages';
import type { PageFacts } from '@/lib/model';
import { contentsOf } from '@/lib/page';

/** Tells which parts the contents list of a guide names. Of pages without one nothing is told. */
export async function tellContents(page: Document, facts: PageFacts): Promise<void> {
  const parts = facts.publication === undefined ? [] : contentsOf(page, facts.address);
  if (parts.length > 0) await ask('takeContents', { page: facts, parts });
}
