import { t } from '@/lib/language';
import type { CommitmentId, OfCommitment } from '@/lib/model';

import { useCorpus } from './corpus-context';

/** Puts a commitment into the list of what is watched, and takes it out again. */
export function WatchButton({
  of,
  quote,
  id,
  say,
}: {
  of: OfCommitment;
  quote: string;
  /** Of one that the store holds. */
  id: CommitmentId | undefined;
  say: (words: string) => void;
}) {
  const tools = useCorpus();
  if (tools?.watched === undefined) return null;
  const { acts, watched } = tools;
  const isWatched = id !== undefined && watched.has(id);
  const change = async (): Promise<void> => {
    const became = await (isWatched ? acts.stopWatching(id, quote) : acts.watch(of));
    if (became === 'storage full') say(t('It could not be saved: the disk is full.'));
    else say(isWatched ? t('No longer watched.') : t('Watched. It stands under What is due.'));
  };
  return (
    <button type="button" class="pm-link" aria-pressed={isWatched} onClick={() => void change()}>
      {t('Watch')}
    </button>
  );
}
