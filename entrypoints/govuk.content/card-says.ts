import type { MarkSpan } from '@/lib/highlight';
import { t } from '@/lib/language';
import { NobodyAnswers } from '@/lib/messages';
import type { ChangeMade } from '@/lib/model';

import type { CardBox, CardNeeds } from './card-box';
import { correct, takenOffSaid } from './correct';
import type { PageContext } from './page-context';
import { failedWords } from './panel';
import { NAME_SAID, sayName } from './say-name';

/** What is told where the page was drawn anew, and where the focus goes, if it was in what was drawn over. */
export interface Arrival {
  readonly words: string;
  readonly id?: MarkSpan['id'];
  readonly after?: number;
  /** The change that these words tell of: the reader can take it back beside them. */
  readonly change?: ChangeMade['change'];
}

/** Keeps what the reader says of an item in its card. @param box the card, where it is told that something was not kept */
export function cardSays(
  context: PageContext,
  box: () => Pick<CardBox, 'open' | 'answered'>,
  corpusChanged: (arrival: Arrival) => Promise<void>,
): Pick<CardNeeds, 'onSayName' | 'onNotOne'> {
  /** What was said, once it is kept; where it was not, nothing, and the item's card says why. */
  const kept = async (span: MarkSpan, saying: Promise<ChangeMade>): Promise<ChangeMade | undefined> => {
    try {
      return await saying;
    } catch (fault) {
      if (fault instanceof NobodyAnswers) throw fault;
      box().open(span);
      box().answered({ opened: false, because: 'fault', hint: failedWords(t('This could not be kept.'), fault) });
      return undefined;
    }
  };
  return {
    async onSayName(span, is, gesture) {
      const made = await kept(span, sayName(context, span, is, gesture));
      if (made !== undefined) await corpusChanged({ words: NAME_SAID[is], change: made.change });
    },
    async onNotOne(span, from, gesture) {
      const made = await kept(span, correct(context, span, { is: 'not one' }, gesture));
      if (made === undefined) return;
      const after = from === 'keyboard' ? { after: span.start } : {};
      await corpusChanged({ words: takenOffSaid(), change: made.change, ...after });
    },
  };
}
