import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import { t } from '@/lib/language';
import type { Said, OfCommitment } from '@/lib/model';

import { Bones } from '../states/Bones';
import type { LookedFor } from '../look-for/look-view';
import { later } from '../states/later';
import { useCorpus } from './corpus-context';
import { LookForm } from './LookForm';
import { RecordForm } from './RecordForm';
import { WatchButton } from './WatchButton';

const LookFor = later(async () => (await import('../look-for/LookFor')).LookFor, Bones);

/**
 * What a reader can do with a commitment: look for what became of it, add evidence, add its date to a calendar. A form
 * opens in place, and the focus goes back to its button. `children` are the other ways, between the two rows of buttons.
 */
export function CommitmentActs({
  of,
  quote,
  said,
  lookedFor = {},
  say = () => undefined,
  buttons,
  children,
}: {
  of: OfCommitment;
  quote: string;
  said: Said;
  /** The commitment as it is looked for; without it only a search of the reader's own can be put on record. */
  lookedFor?: LookedFor;
  /** Says it in the live region. */
  say?: (words: string) => void;
  /** Buttons beside the first. */
  buttons?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const tools = useCorpus();
  const [form, setForm] = useState<'none' | 'look' | 'record'>('none');
  const openers = { look: useRef<HTMLButtonElement>(null), record: useRef<HTMLButtonElement>(null) };
  const open = (which: 'look' | 'record'): void => {
    setForm(which);
    // a form that is only looked at stores nothing: words clipped meanwhile bear on what is stored already
    const stored = typeof of === 'string' ? of : of.known;
    if (which === 'record' && stored !== undefined) void tools?.acts.wantEvidence(stored);
  };
  const close = (): void => {
    if (form !== 'none') openers[form].current?.focus();
    setForm('none');
  };
  const { day } = said.due;
  const looks = tools?.lookFor;
  const subject = looks?.subjectOf(lookedFor);
  const view = subject === undefined ? undefined : looks?.viewOf(subject.key);
  const isLooking = form === 'look' || view !== undefined;
  const look = (): void => {
    if (looks === undefined || subject === undefined) return form === 'look' ? close() : open('look');
    if (!isLooking) return looks.open(subject);
    looks.close(subject.key);
    setForm('none');
  };
  const { wanted } = looks ?? {};
  useEffect(() => {
    if (wanted === undefined || wanted.find !== lookedFor.find?.id || subject === undefined || isLooking) return;
    looks?.open(subject);
    // the focus goes where the reader's press on the page led: to the buttons of the search
    openers.look.current?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  return (
    <>
      <div class="pm-acts">
        {tools === undefined ? null : (
          <button
            ref={openers.look}
            type="button"
            class="pm-button"
            {...(said.outcome === 'nobody looked' ? { 'data-main': true } : {})}
            aria-expanded={isLooking}
            onClick={look}
          >
            {said.status.looked === undefined ? t('Look for what became of it') : t('Look again')}
          </button>
        )}
        <WatchButton of={of} quote={quote} id={said.id} say={say} />
        {buttons}
      </div>
      {form === 'look' ? <LookForm of={of} quote={quote} close={close} /> : null}
      {view === undefined || subject === undefined || looks === undefined || form === 'look' ? null : (
        <LookFor
          view={view}
          subject={subject}
          due={day}
          tools={looks}
          say={say}
          lookElsewhere={() => {
            looks.close(subject.key);
            open('look');
            openers.look.current?.focus();
          }}
        />
      )}
      <div class="pm-acts">
        {children}
        {tools === undefined ? null : (
          <button
            ref={openers.record}
            type="button"
            class="pm-link"
            aria-expanded={form === 'record'}
            onClick={() => (form === 'record' ? close() : open('record'))}
          >
            {t('Add evidence')}
          </button>
        )}
        {tools === undefined || day === undefined || said.id === undefined ? null : (
          <button
            type="button"
            class="pm-link"
            onClick={() => tools.dates.addToCalendar(said.id === undefined ? [] : [said.id])}
          >
            {t('Add to calendar')}
          </button>
        )}
      </div>
      {form === 'record' ? <RecordForm of={of} close={close} /> : null}
    </>
  );
}
