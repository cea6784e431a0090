import { useId, useState } from 'preact/hooks';

import { t, worded } from '@/lib/language';
import { RELATIONS } from '@/lib/model';
import type { CommitmentFind, LineageSuggestion, MayRelate as Suggested, Relation } from '@/lib/model';
import { dateWords, packWords } from '@/lib/words';

import { ComparedWords } from '../blocks/ComparedWords';
import { SourceLink } from '../blocks/SourceLink';
import { becauseWords } from '../words/suggestions';
import { Act } from './Act';
import { useCorpus } from './corpus-context';

interface IsWords {
  readonly begins: Readonly<Record<Relation, string>>;
  readonly later: string;
  readonly relations: Readonly<Record<Relation, string>>;
}

/** How a suggestion begins, and what is chosen of it, by which of the two came first. */
const IS_WORDS: Readonly<Record<LineageSuggestion['is'], IsWords>> = worded({
  earlier: {
    begins: {
      restates: 'It may be that this says again:',
      strengthens: 'It may be that this goes further than:',
      weakens: 'It may be that this goes less far than:',
      narrows: 'It may be that this covers less than:',
      replaces: 'It may be that this takes the place of:',
    },
    later: 'This one',
    relations: {
      restates: 'says again the earlier one',
      strengthens: 'goes further than the earlier one',
      weakens: 'goes less far than the earlier one',
      narrows: 'covers less than the earlier one',
      replaces: 'takes the place of the earlier one',
    },
  },
  later: {
    begins: {
      restates: 'It may be that a later one says again this:',
      strengthens: 'It may be that a later one goes further than this:',
      weakens: 'It may be that a later one goes less far than this:',
      narrows: 'It may be that a later one covers less than this:',
      replaces: 'It may be that a later one takes the place of this:',
    },
    later: 'The later one',
    relations: {
      restates: 'says again this one',
      strengthens: 'goes further than this one',
      weakens: 'goes less far than this one',
      narrows: 'covers less than this one',
      replaces: 'takes the place of this one',
    },
  },
});

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
        <strong>{words.begins[suggestion.relation]}</strong>{' '}
        <SourceLink source={{ title, ...(address === undefined ? {} : { address }) }} />
        {date === '' ? '' : `, ${dateWords(date)}`}
        {pack === undefined ? '' : t(', from {pack}', { pack: packWords(pack) })}. {becauseWords(suggestion)}
      </p>
      <blockquote class="pm-small">
        {other.are === 'a summary' ? (
          <span class="pm-quiet">
            {pack === undefined
              ? t('In the editors’ words:')
              : t('In the words of {pack}:', { pack: packWords(pack) })}{' '}
          </span>
        ) : null}
        <span lang="en">{other.words}</span>
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
            {words.relations[one]}
          </option>
        ))}
      </select>
      <div class="pm-acts">
        <Act look="button" does={() => acceptRelated(find, suggestion, relation)}>
          {t('Yes, save this')}
        </Act>
        <Act does={() => refuseRelated(find, suggestion.other)}>{t('No, it does not')}</Act>
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
      <p class="pm-small pm-quiet">{t('Found by who acts and words in common. Nothing is saved until you say so.')}</p>
      {suggested.map((one) => (
        <Suggestion key={one.suggestion.other} find={find} suggested={one} />
      ))}
    </>
  );
}
