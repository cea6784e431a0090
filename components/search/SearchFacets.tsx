import { useId } from 'preact/hooks';

import { t } from '@/lib/language';
import { OUTCOMES, SEARCH_KINDS, STRENGTHS } from '@/lib/model';
import type { Asked, Results } from '@/lib/model';

import { LineSample } from '../signs/LineSample';
import { OUTCOME_WORDS } from '../words/choices';
import { STRENGTH_WORDS } from '../words/labels';
import { KIND_WORDS } from './kind-words';
import type { SearchActs } from './search-view';

function toggled<One>(list: readonly One[], one: One): readonly One[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** What to look for; of commitments also what the words say, what became of it, and who promised. */
export function SearchFacets({
  asked,
  results,
  acts,
}: {
  asked: Asked;
  results: Results | undefined;
  acts: SearchActs;
}) {
  const promiser = useId();
  const { ask } = acts;
  return (
    <div class="facets">
      <fieldset>
        <legend>{t('Look for')}</legend>
        {SEARCH_KINDS.map((kind) => (
          <label key={kind} class="facet">
            <input type="radio" name="kind" checked={asked.kind === kind} onChange={() => ask({ kind })} />
            <span>{KIND_WORDS[kind]}</span>
            {results === undefined ? null : <span class="facet-count">{results.kinds[kind]}</span>}
          </label>
        ))}
      </fieldset>
      {asked.kind === 'commitment' ? (
        <>
          <fieldset>
            <legend>{t('The words say')}</legend>
            {STRENGTHS.map((strength) => (
              <label key={strength} class="facet">
                <input
                  type="checkbox"
                  checked={asked.strengths.includes(strength)}
                  onChange={() => ask({ strengths: toggled(asked.strengths, strength) })}
                />
                <span class="pm-words">
                  <LineSample strength={strength} />
                </span>
                <span>{STRENGTH_WORDS[strength].label}</span>
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{t('What became of it')}</legend>
            {OUTCOMES.map((outcome) => (
              <label key={outcome} class="facet">
                <input
                  type="checkbox"
                  checked={asked.outcomes.includes(outcome)}
                  onChange={() => ask({ outcomes: toggled(asked.outcomes, outcome) })}
                />
                <span>{OUTCOME_WORDS[outcome]}</span>
                {results?.outcomes === undefined ? null : <span class="facet-count">{results.outcomes[outcome]}</span>}
              </label>
            ))}
          </fieldset>
          <div>
            <label class="facet-top" for={promiser}>
              {t('Promised by')}
            </label>
            <select
              id={promiser}
              value={asked.by ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const by = results?.promisers.find(({ id }) => id === value)?.id;
                ask({ by });
              }}
            >
              <option value="">{t('Anyone')}</option>
              {(results?.promisers ?? []).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        </>
      ) : null}
    </div>
  );
}
