import { Fragment } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

import { t, worded } from '@/lib/language';
import { isoDate } from '@/lib/model';
import type { Deadline, ReaderDate, Changed } from '@/lib/model';

import { FormFoot } from '../corpus/FormFoot';
import { dateReadWords } from '../words/corrections';

const WAYS = worded({ day: 'By a day', event: 'By an event, no day known', none: 'These words are not a date' });
type Way = keyof typeof WAYS;

const FIELDS = worded({ day: 'Day', month: 'Month', year: 'Year' });
type Typed = Readonly<Record<keyof typeof FIELDS, string>>;

const MISSING = worded({
  day: 'Give a day of the calendar, such as 31 3 2021.',
  event: 'Say what it is to be done before.',
});

function typedOf(to: string | undefined): Typed {
  const [year = '', month = '', day = ''] = to?.split('-') ?? [];
  return { day: String(Number(day) || ''), month: String(Number(month) || ''), year };
}

/** The day that the fields name, if the calendar has it. */
function dayOf({ day, month, year }: Typed) {
  const [y, m, d] = [year, month, day].map((part) => part.trim());
  return isoDate(`${y}-${(m ?? '').padStart(2, '0')}-${(d ?? '').padStart(2, '0')}`);
}

function wayOf(deadline: Deadline | undefined): Way {
  return deadline?.event !== undefined && deadline.to === undefined ? 'event' : 'day';
}

/** By when it is due, as the reader says; above it what the page says, and what was read there. */
export function PutRightDate({
  given,
  now,
  use,
  cancel,
}: {
  /** What the finder read. */
  given: Deadline | undefined;
  /** What is shown now. */
  now: Deadline | undefined;
  use: (date: ReaderDate) => Promise<Changed>;
  cancel: () => void;
}) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const eventField = useRef<HTMLInputElement>(null);
  const [way, choose] = useState<Way>(wayOf(now ?? given));
  const [typed, type] = useState<Typed>(typedOf(now?.to));
  const [event, name] = useState(now?.event ?? '');
  const [is, setIs] = useState<'open' | 'asked' | 'full'>('open');
  const ways = (Object.keys(WAYS) as Way[]).filter((one) => one !== 'none' || given !== undefined);
  const day = dayOf(typed);
  const missing =
    way === 'day' && day === undefined
      ? MISSING.day
      : way === 'event' && event.trim() === ''
        ? MISSING.event
        : undefined;
  const fault = is === 'asked' ? missing : undefined;
  const wrong = fault === undefined ? {} : ({ 'aria-invalid': true, 'aria-describedby': `${id}-fault` } as const);
  const save = async (): Promise<void> => {
    if (missing !== undefined) {
      setIs('asked');
      (way === 'day' ? first : eventField).current?.focus();
      return;
    }
    const date =
      way === 'none' ? ({ none: true } as const) : way === 'event' ? { event: event.trim() } : day && { day };
    if (date !== undefined && (await use(date)) !== 'saved') setIs('full');
  };
  return (
    <form
      class="pm-form"
      aria-label={t('Change its date')}
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void save();
      }}
    >
      <p class="pm-small">
        {given === undefined ? null : `${t('The page says “{words}”.', { words: given.words })} `}
        {dateReadWords(given)}
      </p>
      <fieldset>
        <legend>{t('When it is due')}</legend>
        {ways.map((one) => (
          <Fragment key={one}>
            <label class="pm-option">
              <input type="radio" name={id} checked={one === way} onChange={() => choose(one)} /> {WAYS[one]}
            </label>
            {one === 'day' && way === 'day' ? (
              <div class="pm-day-fields">
                {(Object.keys(FIELDS) as (keyof Typed)[]).map((field) => (
                  <label key={field}>
                    {FIELDS[field]}
                    <input
                      {...(field === 'day' ? { ref: first } : {})}
                      type="text"
                      inputMode="numeric"
                      data-field={field}
                      value={typed[field]}
                      onInput={({ currentTarget: { value } }) => type({ ...typed, [field]: value })}
                      {...wrong}
                    />
                  </label>
                ))}
              </div>
            ) : null}
            {one === 'event' && way === 'event' ? (
              <label class="pm-event-field">
                {t('Before what')}
                <input
                  ref={eventField}
                  type="text"
                  value={event}
                  onInput={({ currentTarget: { value } }) => name(value)}
                  {...wrong}
                />
              </label>
            ) : null}
          </Fragment>
        ))}
      </fieldset>
      {fault === undefined ? null : (
        <p class="pm-small" role="alert" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <FormFoot saves={t('Use this date')} is={is === 'full' ? 'full' : 'asked'} cancel={cancel} />
    </form>
  );
}
