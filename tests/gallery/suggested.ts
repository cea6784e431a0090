import type { CorpusTools } from '@/components/corpus/corpus-context';
import type { CommitmentId, LineageSuggestion, StoredWords } from '@/lib/model';

import { LONG_WORDS } from './long-words';
import { FINDS, PAGE, findOf } from './statement';

const PACK = 'Institute for Kettles';

/** Invented, as are all suggestions here. */
export const EARLIER: StoredWords = {
  id: 'commitment/earlier' as CommitmentId,
  words: 'reaffirmed their commitment to disrupt criminal activity',
  are: 'its own words',
  document: 'Joint ministerial statement of 2022',
  date: '2022-12-08',
  address: PAGE.address,
};
export const OF_A_PACK: StoredWords = {
  id: 'commitment/pack' as CommitmentId,
  words: LONG_WORDS.paragraph,
  are: 'a summary',
  document: LONG_WORDS.title,
  date: '',
  pack: PACK,
};

const suggestion = (is: LineageSuggestion['is'], other: StoredWords) => ({
  suggestion: { other: other.id, is, relation: 'strengthens' as const, because: [], share: 0.6 },
  other,
});

const [PROGRESS] = FINDS.progress;
export const SUGGESTED: CorpusTools['suggested'] = {
  related: { [findOf(10)]: [suggestion('earlier', EARLIER), suggestion('later', OF_A_PACK)] },
  bearsOn:
    PROGRESS === undefined
      ? {}
      : {
          [PROGRESS.id]: [
            { commitment: EARLIER, said: 'suggested' },
            { commitment: OF_A_PACK, said: 'accepted', stance: 'supports' },
          ],
        },
};
