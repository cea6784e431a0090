import { useEffect, useState } from 'preact/hooks';

import type { FindId } from '@/lib/model';

import type { PageCorrections } from '../corpus/corpus-context';

const NOT_THERE = 'These words are not on the page as it stands now. Reload the page and try again.';

/** The reader moves the ends of the words on the page; here it is told how, and it can be left. */
export function PutRightWords({
  find,
  corrections: { changeWords, stopChanging },
  done,
}: {
  find: FindId;
  corrections: Pick<PageCorrections, 'changeWords' | 'stopChanging'>;
  /** It is over: the words were changed, or are as they were. */
  done: (how: 'changed' | 'left') => void;
}) {
  const [is, setIs] = useState<'begun' | 'not there'>('begun');
  useEffect(() => {
    let gone = false;
    void changeWords(find).then((how) => {
      if (gone) return;
      if (how === 'not there') setIs(how);
      else done(how);
    });
    return () => {
      gone = true;
      stopChanging();
    };
  }, [find, changeWords, stopChanging]);
  return (
    <div class="pm-form" role="group" aria-label="Change its words">
      {is === 'begun' ? (
        <>
          <p class="pm-small">
            On the page, the words have a handle at each end. Left and Right move an end by a word. Tab changes ends.
            Enter saves, Esc leaves the words as they were.
          </p>
          <p class="pm-small">Press F6 to go to the page.</p>
        </>
      ) : (
        <p class="pm-small" role="alert">
          {NOT_THERE}
        </p>
      )}
      <button type="button" class="pm-link" onClick={() => done('left')}>
        Cancel
      </button>
    </div>
  );
}
