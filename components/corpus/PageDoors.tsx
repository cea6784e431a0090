import { useState } from 'preact/hooks';

import type { Changed, PageDesk } from './corpus-desk';
import { StorageFull } from './StorageFull';

const SAID = {
  'nothing to read': 'No words were found on this page that can be kept. Reload the page and try again.',
  'nothing selected': 'Select words on the page first.',
} as const;
type Said = keyof typeof SAID | Changed | 'clipped';

/** Saving the page's words, taking them out again, and clipping words of a page that was not read. */
export function PageDoors({ kept }: { kept: PageDesk }) {
  const { page, words, save, takeOut, bringBack, clip } = kept;
  const [said, setSaid] = useState<Said>('kept');
  const door = (name: string, does: () => Promise<Said | undefined>) => (
    <button type="button" class="pm-link" onClick={() => void does().then((answer) => setSaid(answer ?? 'kept'))}>
      {name}
    </button>
  );
  if (save === undefined && page === 'read') return null;
  return (
    <section class="pm-page-doors pm-small" aria-label="Keep from this page">
      {words === 'kept' ? (
        <p>
          The words of this page are kept on this computer.{' '}
          {door('Take them out', async () => {
            await takeOut();
            return undefined;
          })}
        </p>
      ) : null}
      {words === 'out' ? <p>The words of this page were taken out. {door('Bring them back', bringBack)}</p> : null}
      <p class="pm-acts">
        {words === 'kept' || save === undefined ? null : door('Save this page', save)}
        {page === 'read' ? null : door('Clip the selected words', clip)}
      </p>
      {said === 'nothing to read' || said === 'nothing selected' ? <p role="status">{SAID[said]}</p> : null}
      {said === 'storage full' ? <StorageFull /> : null}
    </section>
  );
}
