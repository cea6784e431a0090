import { plural, t } from '@/lib/language';
import type { FindId } from '@/lib/model';

import { OwnName } from '../corpus/OwnName';
import { HOW_KNOWN_WORDS, unknownWords, ambiguousWords } from '../words/how-known';
import { hostWords } from '../words/web-address';
import { NotOne } from './NotOne';
import type { ListedName } from './panel-view';
import { SourceLink } from '../blocks/SourceLink';

/** Also called, takes part in, official site: what an open name shows. */
export function NameOpen({
  name,
  show,
  goToCommitment,
}: {
  name: ListedName;
  show: (id: FindId) => void;
  goToCommitment: (id: FindId) => void;
}) {
  const [first, ...others] = name.finds;
  const { commitments, progress, officialSite, aliases, how = [], alternatives = [], known, entity, type } = name;
  const isName = type !== 'date' && type !== 'money' && type !== 'quantity';
  return (
    <>
      <dl class="pm-parts">
        {aliases.length === 0 ? null : (
          <div>
            <dt>{t('Also called')}</dt>
            <dd>{aliases.join('; ')}</dd>
          </div>
        )}
        {isName && (how.length > 0 || !known) ? (
          <div>
            <dt>{t('How it was known')}</dt>
            <dd>
              {how.length > 0
                ? how.map((one) => HOW_KNOWN_WORDS[one]).join('. ')
                : !known && alternatives.length > 1
                  ? ambiguousWords(alternatives)
                  : unknownWords()}
            </dd>
          </div>
        ) : null}
        {known && alternatives.length > 0 ? (
          <div>
            <dt>{t('Also called so')}</dt>
            <dd>{alternatives.join('; ')}</dd>
          </div>
        ) : null}
        {commitments.length + progress === 0 ? null : (
          <div>
            <dt>{t('Takes part in')}</dt>
            <dd class="pm-numbers">
              {commitments.map(({ id, number }) => (
                <button key={id} type="button" class="pm-link" onClick={() => goToCommitment(id)}>
                  <span class="pm-hidden">{t('commitment')} </span>
                  {number}
                </button>
              ))}
              {progress === 0 ? null : (
                <span>{plural(progress, '{count} report of progress', '{count} reports of progress')}</span>
              )}
            </dd>
          </div>
        )}
        {officialSite === undefined ? null : (
          <div>
            <dt>{t('Official site')}</dt>
            <dd>
              <SourceLink source={{ title: hostWords(officialSite) ?? officialSite, address: officialSite }} />
            </dd>
          </div>
        )}
      </dl>
      {first === undefined ? null : (
        <div class="pm-acts">
          <button type="button" class="pm-button" onClick={() => show(first)}>
            {t('Show on page')}
          </button>
          {known || alternatives.length === 0 ? <OwnName name={{ words: name.name, type }} entity={entity} /> : null}
          {known || alternatives.length > 0 || !isName ? (
            <NotOne of="entity" type={type} finds={[first, ...others]} />
          ) : null}
        </div>
      )}
    </>
  );
}
