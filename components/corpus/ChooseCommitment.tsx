import { useEffect, useId, useState } from 'preact/hooks';

import { t } from '@/lib/language';
import type { Clip, CommitmentId, StoredWords } from '@/lib/model';

import { dateWords, packWords } from '@/lib/words';
import { useCorpus } from './corpus-context';

/** A pause in typing after which the store is asked: longer than between two keys. */
const FIND_PAUSE_MS = 200;

/** Finds one stored commitment: by words typed, else those that are about what the clip is about. */
export function ChooseCommitment({
  clip,
  chosen,
  choose,
}: {
  clip: Clip;
  chosen: CommitmentId | undefined;
  choose: (id: CommitmentId) => void;
}) {
  const tools = useCorpus();
  const id = useId();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly StoredWords[]>();
  const find = tools?.acts.findCommitments;
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      const answer = (await find?.(words, clip)) ?? [];
      if (!gone) setFound(answer);
    };
    const wait = setTimeout(() => void ask(), words === '' ? 0 : FIND_PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(wait);
    };
  }, [words, clip.id, find]);
  const { wanted } = tools ?? {};
  const all = [...(wanted === undefined ? [] : [wanted]), ...(found ?? []).filter((one) => one.id !== wanted?.id)];
  return (
    <fieldset class="pm-choose">
      <legend>{t('Which commitment does it bear on?')}</legend>
      <label for={id}>{t('Find a commitment by its words')}</label>
      <input id={id} type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      {found !== undefined && all.length === 0 ? (
        <p class="pm-small">{t('None on this computer has these words. Save a commitment from its page first.')}</p>
      ) : null}
      {all.map((one) => (
        <label key={one.id} class="pm-option">
          <input type="radio" name={`${id}-one`} checked={chosen === one.id} onChange={() => choose(one.id)} />
          <span>
            {one.words}{' '}
            <span class="pm-small pm-quiet">
              {one.document}
              {one.date === '' ? '' : `, ${dateWords(one.date)}`}
              {one.pack === undefined ? '' : t(', from {pack}', { pack: packWords(one.pack) })}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
