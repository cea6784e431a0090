import type { CardFacts } from '@/lib/model';

import { namesWords, packWords } from '@/lib/words';
import { Fact } from './Fact';

/** The middle of a progress card: the page says so itself, and that is all that is said. */
export function ProgressFacts({ facts }: { facts: Extract<CardFacts, { kind: 'progress' }> }) {
  const { actors, heading, bearsOn } = facts;
  return (
    <>
      <p class="pm-card-name">Reported as done or under way</p>
      <p>The page itself says that this was done, or is being done.</p>
      <dl class="pm-card-facts">
        {actors.length === 0 ? null : <Fact name="Who">{namesWords(actors)}</Fact>}
        {heading === undefined ? null : <Fact name="Under">{heading}</Fact>}
        {bearsOn.length === 0 ? null : (
          <Fact name="Bears on">
            {bearsOn.map(({ words, said, pack }) => (
              <span key={words} class="pm-card-bears">
                “{words}”{pack === undefined ? '' : `, from ${packWords(pack)}`}
                {said === 'accepted' ? '' : ' (it may: say so in the panel)'}
              </span>
            ))}
          </Fact>
        )}
        <Fact name="Source">the page’s own account</Fact>
      </dl>
    </>
  );
}
