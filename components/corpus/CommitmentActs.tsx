import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import type { Said, OfCommitment } from '@/lib/model';

import { useCorpus } from './corpus-context';
import { LookForm } from './LookForm';
import { RecordForm } from './RecordForm';

/**
 * What a reader can do with a commitment: look for what became of it, add evidence, add its date to a calendar. A form
 * opens in place, and the focus goes back to its button. `children` are the other ways, between the two rows of buttons.
 */
export function CommitmentActs({
  of,
  quote,
  said,
  buttons,
  children,
}: {
  of: OfCommitment;
  quote: string;
  said: Said;
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
  return (
    <>
      <div class="pm-acts">
        {tools === undefined ? null : (
          <button
            ref={openers.look}
            type="button"
            class="pm-button"
            {...(said.outcome === 'nobody looked' ? { 'data-main': true } : {})}
            aria-expanded={form === 'look'}
            onClick={() => (form === 'look' ? close() : open('look'))}
          >
            {said.status.looked === undefined ? 'Look for what became of it' : 'Look again'}
          </button>
        )}
        {buttons}
      </div>
      {form === 'look' ? <LookForm of={of} quote={quote} close={close} /> : null}
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
            Add evidence
          </button>
        )}
        {tools === undefined || day === undefined || said.id === undefined ? null : (
          <button
            type="button"
            class="pm-link"
            onClick={() => tools.dates.addToCalendar(said.id === undefined ? [] : [said.id])}
          >
            Add to calendar
          </button>
        )}
      </div>
      {form === 'record' ? <RecordForm of={of} close={close} /> : null}
    </>
  );
}
