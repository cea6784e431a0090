import { useId } from 'preact/hooks';

import { t } from '@/lib/language';
import { STRENGTHS } from '@/lib/model';
import type { Outcome } from '@/lib/model';

import { LineSample } from '../signs/LineSample';
import { DUE_WORDS, OUTCOME_WORDS } from '../words/choices';
import type { Due } from '../words/choices';
import { STRENGTH_WORDS } from '../words/labels';
import type { Choice } from './panel-place';
import { toggled } from './toggled';

/** One of several, or all of them; nothing to choose where there is only one. */
function OneOf({
  label,
  all,
  among,
  chosen,
  choose,
}: {
  label: string;
  all: string;
  among: readonly string[];
  chosen: string;
  choose: (one: string) => void;
}) {
  const id = useId();
  if (among.length < 2) return null;
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {among.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the words say, what became of it, who promises, under which heading, and by when. Only outcomes that stand on this page are offered. */
export function CommitmentFilter({
  id,
  choice,
  outcomes,
  who,
  headings,
  dues,
  shown,
  change,
}: {
  id: string;
  choice: Choice;
  outcomes: readonly Outcome[];
  who: readonly string[];
  headings: readonly string[];
  dues: readonly Due[];
  /** "4 of 10" */
  shown: string;
  change: (choice: Choice) => void;
}) {
  return (
    <div class="pm-filter" id={id}>
      <fieldset>
        <legend>{t('The words say')}</legend>
        {STRENGTHS.map((strength) => (
          <label key={strength} class="pm-option">
            <input
              type="checkbox"
              checked={choice.strengths.includes(strength)}
              onChange={() => change({ ...choice, strengths: toggled(choice.strengths, strength) })}
            />
            <LineSample strength={strength} /> {STRENGTH_WORDS[strength].label}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('What became of it')}</legend>
        {outcomes.map((outcome) => (
          <label key={outcome} class="pm-option">
            <input
              type="checkbox"
              checked={choice.outcomes.includes(outcome)}
              onChange={() => change({ ...choice, outcomes: toggled(choice.outcomes, outcome) })}
            />
            {OUTCOME_WORDS[outcome]}
          </label>
        ))}
      </fieldset>
      <OneOf
        label={t('Who promises')}
        all={t('Anyone')}
        among={who}
        chosen={choice.who}
        choose={(one) => change({ ...choice, who: one })}
      />
      <OneOf
        label={t('Under the heading')}
        all={t('Any heading')}
        among={headings}
        chosen={choice.under}
        choose={(one) => change({ ...choice, under: one })}
      />
      <OneOf
        label={t('By when')}
        all={t('Any time')}
        among={dues.map((due) => DUE_WORDS[due])}
        chosen={choice.due === '' ? '' : DUE_WORDS[choice.due]}
        choose={(one) => change({ ...choice, due: dues.find((due) => DUE_WORDS[due] === one) ?? '' })}
      />
      <p class="pm-small pm-quiet">{t('Showing {shown}', { shown })}</p>
    </div>
  );
}
