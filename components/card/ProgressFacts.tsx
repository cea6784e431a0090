import { t } from '@/lib/language';
import type { CardFacts } from '@/lib/model';

import { namesWords, packWords } from '@/lib/words';
import { Fact } from './Fact';

type Facts = Extract<CardFacts, { kind: 'progress' }>;

/** "“We will report”, from the pack of Institute for Kettles (it may: say so in the panel)". */
function bearsOnWords({ words, said, pack }: Facts['bearsOn'][number]): string {
  const quoted = pack === undefined ? `“${words}”` : t('“{words}”, from {pack}', { words, pack: packWords(pack) });
  return said === 'accepted' ? quoted : t('{words} (it may: say so in the panel)', { words: quoted });
}

/** The middle of a progress card: the page says so itself, and that is all that is said. */
export function ProgressFacts({ facts }: { facts: Facts }) {
  const { actors, heading, bearsOn } = facts;
  return (
    <>
      <p class="pm-card-name">{t('Reported as done or under way')}</p>
      <p>{t('The page itself says that this was done, or is being done.')}</p>
      <dl class="pm-card-facts">
        {actors.length === 0 ? null : <Fact name={t('Who')}>{namesWords(actors)}</Fact>}
        {heading === undefined ? null : <Fact name={t('Under')}>{heading}</Fact>}
        {bearsOn.length === 0 ? null : (
          <Fact name={t('Bears on')}>
            {bearsOn.map((one) => (
              <span key={one.words} class="pm-card-bears">
                {bearsOnWords(one)}
              </span>
            ))}
          </Fact>
        )}
        <Fact name={t('Source')}>{t('the page’s own account')}</Fact>
      </dl>
    </>
  );
}
