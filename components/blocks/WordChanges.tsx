import { Fragment } from 'preact';

import { worded } from '@/lib/language';
import type { WordRun } from '@/lib/model';

const CHANGED = { removed: 'del', added: 'ins' } as const;
const CHANGED_WORDS = worded({ removed: 'removed:', added: 'added:' });

/** Words that went and came, readable without colour: struck or underlined, and said. */
export function WordChanges({ changes }: { changes: readonly WordRun[] }) {
  return (
    <>
      {changes.map(({ kind, words }, at) => {
        const space = at === 0 ? '' : ' ';
        if (kind === 'same') return `${space}${words}`;
        const Changed = CHANGED[kind];
        return (
          <Fragment key={at}>
            {space}
            <Changed>
              <span class="pm-hidden">{CHANGED_WORDS[kind]} </span>
              {words}
            </Changed>
          </Fragment>
        );
      })}
    </>
  );
}
