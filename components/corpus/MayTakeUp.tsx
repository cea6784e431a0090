import { useId, useState } from 'preact/hooks';

import { RELATIONS } from '@/lib/model';
import type { CommitmentFind, MayTakeUp as Suggested, Relation } from '@/lib/model';

import { Block } from '../blocks/Block';
import { ComparedWords } from '../blocks/ComparedWords';
import { SourceLink } from '../blocks/SourceLink';
import { RELATION_WORDS } from '../words/labels';
import { dateWords } from '@/lib/words';
import { becauseWords } from '../words/suggestions';
import { Act } from './Act';
import { useCorpus } from './corpus-context';

function Suggestion({ find, suggested }: { find: CommitmentFind; suggested: Suggested }) {
  const tools = useCorpus();
  const id = useId();
  const { suggestion, earlier } = suggested;
  const [relation, setRelation] = useState<Relation>(suggestion.relation);
  if (tools === undefined) return null;
  const { acceptEarlier, refuseEarlier } = tools.acts;
  const { document: title, address, date } = earlier;
  return (
    <div class="pm-earlier">
      <p class="pm-small">
        <strong>It may be that this {RELATION_WORDS[suggestion.relation].toLowerCase()}:</strong>{' '}
        <SourceLink source={{ title, ...(address === undefined ? {} : { address }) }} />
        {date === '' ? '' : `, ${dateWords(date)}`}. {becauseWords(suggestion)}
      </p>
      <blockquote class="pm-small">
        {earlier.are === 'a summary' ? <span class="pm-quiet">In the editors’ words: </span> : null}
        {earlier.words}
      </blockquote>
      {earlier.are === 'a summary' ? null : <ComparedWords was={earlier.words} now={find.quote} />}
      <label class="pm-small" for={id}>
        This one
      </label>{' '}
      <select
        id={id}
        value={relation}
        onChange={(event) => {
          const chosen = RELATIONS.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) setRelation(chosen);
        }}
      >
        {RELATIONS.map((one) => (
          <option key={one} value={one}>
            {RELATION_WORDS[one].toLowerCase()} the earlier one
          </option>
        ))}
      </select>
      <div class="pm-acts">
        <Act look="button" does={() => acceptEarlier(find, earlier.id, relation)}>
          Yes, save this
        </Act>
        <Act does={() => refuseEarlier(find, earlier.id)}>No, it does not</Act>
      </div>
    </div>
  );
}

/** Earlier commitments that this one may take up: suggestions, no facts, until the reader says so. */
export function MayTakeUp({ find }: { find: CommitmentFind }) {
  const suggested = useCorpus()?.suggested.takesUp[find.id] ?? [];
  if (suggested.length === 0) return null;
  return (
    <Block heading="Said before?" count={`${suggested.length} to judge`}>
      <p class="pm-small pm-quiet">Found by actors and words in common. Nothing is saved until you say so.</p>
      {suggested.map((one) => (
        <Suggestion key={one.earlier.id} find={find} suggested={one} />
      ))}
    </Block>
  );
}
