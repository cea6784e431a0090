import { Fragment } from 'preact';

import type { WordRun } from '@/lib/model';

const CHANGED = { removed: 'del', added: 'ins' } as const;

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
              <span class="pm-hidden">{kind}: </span>
              {words}
            </Changed>
          </Fragment>
        );
      })}
    </>
  );
}
