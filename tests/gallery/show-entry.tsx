import { render } from 'preact';

import { CorpusProvider } from '@/components/corpus/corpus-context';
import { EntryPage } from '@/components/entry/EntryPage';
import type { EntryActs } from '@/components/entry/entry-view';

import { BESIDE, QUIET_TOOLS } from './entry-stories';
import type { EntryStory } from './entry-stories';

const QUIET: EntryActs = {
  copy: () => Promise.resolve(),
  saveJson: () => 'pledgemark-2026-11-28-entry.json',
  print: () => undefined,
};

/** Draws a story into `place`. Returns what takes it away again. */
export function showEntry(story: EntryStory, place: HTMLElement, acts: Partial<EntryActs> = {}): () => void {
  render(
    <CorpusProvider value={QUIET_TOOLS}>
      <EntryPage view={story.view} beside={{ ...BESIDE, ...story.beside }} acts={{ ...QUIET, ...acts }} />
    </CorpusProvider>,
    place,
  );
  return () => render(null, place);
}
