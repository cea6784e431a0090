import { useId, useState } from 'preact/hooks';

import { RELATIONS } from '@/lib/model';
import type { CommitmentFind, LineageSuggestion, MayRelate as Suggested, Relation } from '@/lib/model';
import { dateWords, packWords } from '@/lib/words';

import { ComparedWords } from '../blocks/ComparedWords';
import { SourceLink } from '../blocks/SourceLink';
import { RELATION_WORDS } from '../words/labels';
import { becauseWords } from '../words/suggestions';
import { Act } from './Act';
import { useCorpus } from './corpus-context';

/** How a suggestion begins, and what is chosen of it, by which of the two came first. */
const IS_WORDS: Readonly<
  Record<LineageSuggestion['is'], { begins: (relation: string) => string; later: string; earlier: string }>
> = {
  earlier: { begins: (relation) => `It may be that this ${relation}:`, later: 'This one', earlier: 'the earlier one' },
  later: {
    begins: (relation) => `It may be that a later one ${relation} this:`,
    later: 'The later one',
    earlier: 'this one',
  },
};

function Suggestion({ find, suggested }: { find: CommitmentFind; suggested: Suggested }) {
  const tools = useCorpus();
  const id = useId();
  const { suggestion, other } = suggested;
  const [relation, setRelation] = useState<Relation>(suggestion.relation);
  if (tools === undefined) return null;
  const { acceptRelated, refuseRelated } = tools.acts;
  const { document: title, address, date, pack } = other;
  const words = IS_WORDS[suggestion.is];
  const [was, now] = suggestion.is === 'earlier' ? [other.words, find.quote] : [find.quote, other.words];
  return (
    <div class="pm-earlier">
      <p class="pm-small">
        <strong>{words.begins(RELATION_WORDS[suggestion.relation].toLowerCase())}</strong>{' '}
        <SourceLink source={{ title, ...(address === undefined ? {} : { address }) }} />
        {date === '' ? '' : `, ${dateWords(date)}`}
        {pack === undefined ? '' : `, from ${packWords(pack)}`}. {becauseWords(suggestion)}
      </p>
      <blockquote class="pm-small">
        {other.are === 'a summary' ? (
          <span class="pm-quiet">
            {pack === undefined ? 'In the editors’ words: ' : `In the words of ${packWords(pack)}: `}
          </span>
        ) : null}
        {other.words}
      </blockquote>
      {other.are === 'a summary' ? null : <ComparedWords was={was} now={now} />}
      <label class="pm-small" for={id}>
        {words.later}
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
            {RELATION_WORDS[one].toLowerCase()} {words.earlier}
          </option>
        ))}
      </select>
      <div class="pm-acts">
        <Act look="button" does={() => acceptRelated(find, suggestion, relation)}>
          Yes, save this
        </Act>
        <Act does={() => refuseRelated(find, suggestion.other)}>No, it does not</Act>
      </div>
    </div>
  );
}

/** Stored commitments that this one may take up, or that may take it up: suggestions, no facts, until the reader says so. */
export function MayRelate({ find }: { find: CommitmentFind }) {
  const suggested = useCorpus()?.suggested.related[find.id] ?? [];
  if (suggested.length === 0) return null;
  return (
    <>
      <p class="pm-small pm-quiet">Found by who acts and words in common. Nothing is saved until you say so.</p>
      {suggested.map((one) => (
        <Suggestion key={one.suggestion.other} find={find} suggested={one} />
      ))}
    </>
  );
}
