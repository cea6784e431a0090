import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';

import { plural, t } from '@/lib/language';
import type { LookAllState } from '@/lib/model';

import { RequestList } from '../look-for/RequestList';
import { lookedWords, secondsLeftWords, wouldAskWords } from './watch-view';

/** How many passages were found so far, and the way to the first of them. */
function Passages({ look: { passages, firstFound } }: { look: LookAllState }) {
  return (
    <>
      {plural(passages, '{count} passage so far', '{count} passages so far')}
      {firstFound === undefined ? null : (
        <>
          : <a href={`#${encodeURIComponent(firstFound)}`}>{plural(passages, 'see it', 'see them')}</a>
        </>
      )}
      .
    </>
  );
}

/** While it looks: one bar, the way to stop, every request. The focus is on *Stop* from the press on. */
function Looking({
  look,
  left,
  stop,
  say,
}: {
  look: LookAllState;
  /** Told when it goes: where the focus was then. */
  left: { current: 'here' | 'elsewhere' };
  stop: () => void;
  say: (words: string) => void;
}) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => () => {
      left.current = group.current?.contains(document.activeElement) === true ? 'here' : 'elsewhere';
    },
    [left],
  );
  const button = useRef<HTMLButtonElement>(null);
  const { at, of, requests, most } = look;
  const made = requests.length;
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
    say(t('Looking.'));
  }, [say]);
  const tens = made > 0 && made % 10 === 0 ? made : undefined;
  useEffect(() => {
    if (tens !== undefined) say(t('{made} of at most {most}.', { made: tens, most }));
  }, [tens, most, say]);
  return (
    <div ref={group} class="watch-all" role="group" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('Looking again for all {count}', { count: of })}</h2>
      <label class="pm-small" for={id}>
        {t('Request {made} of at most {most}, to www.gov.uk. Commitment {at} of {of}.', { made, most, at, of })}
      </label>
      <progress id={id} max={most} value={made}>
        {t('{made} of {most}', { made, most })}
      </progress>
      <p class="pm-small pm-quiet">
        {t('Only what is newer than your last look.')} {secondsLeftWords(look)} <Passages look={look} />
      </p>
      <div class="pm-acts">
        <button ref={button} type="button" class="pm-button" onClick={stop}>
          {t('Stop')}
        </button>
      </div>
      <RequestList requests={requests} />
    </div>
  );
}

/** "Look again for all 12": what would be asked, then one bar, then what came of it (UI section 10.5). */
export function LookAll({
  count,
  most,
  look,
  begin,
  stop,
  say,
}: {
  count: number;
  /** So many requests at most. */
  most: number;
  look: LookAllState | undefined;
  begin: () => void;
  stop: () => void;
  say: (words: string) => void;
}) {
  const result = useRef<HTMLParagraphElement>(null);
  const told = look === undefined ? undefined : lookedWords(look);
  const left = useRef<'here' | 'elsewhere'>('elsewhere');
  // who was on *Stop* reads on here, whatever else asks for the focus in the same turn; who went on stays where they are
  useLayoutEffect(() => {
    if (told !== undefined && left.current === 'here') result.current?.focus({ preventScroll: true });
  }, [told]);
  useEffect(() => {
    if (told !== undefined) say(told);
  }, [told, say]);
  if (look?.is === 'looking') return <Looking look={look} left={left} stop={stop} say={say} />;
  return (
    <div class="watch-all">
      {look === undefined ? null : (
        <>
          <p ref={result} tabIndex={-1}>
            {told}
            {look.firstFound === undefined ? null : (
              <>
                {' '}
                <a href={`#${encodeURIComponent(look.firstFound)}`}>{t('See the first')}</a>
              </>
            )}
          </p>
          <RequestList requests={look.requests} />
        </>
      )}
      <div class="pm-acts">
        <button type="button" class="pm-button" data-main onClick={begin}>
          {t('Look again for all {count}', { count })}
        </button>
      </div>
      <p class="pm-small pm-quiet">{wouldAskWords(most)}</p>
    </div>
  );
}
