import { h } from 'preact';

import { Notice } from '@/components/notice/Notice';
import type { Raised } from '@/components/shadow/raise-shadow';
import noticeCss from '@/components/styles/notice.css?inline';
import type { Gesture } from '@/lib/gesture';
import { t } from '@/lib/language';
import { askByReader } from '@/lib/messages';

import type { PageContext } from './page-context';
import { endOf, liftToTop, raiseOver, unseenSaid } from './raise';

/** What was just changed on the page, in sight, with one press to take it back: a mark that goes leaves nothing to see. */
export interface NoticeBox {
  readonly show: (words: string, change: number) => void;
  readonly close: () => void;
}

/** @param takenBack is told what is said once a change was taken back */
export function openNotice(context: PageContext, takenBack: (words: string) => Promise<void>): NoticeBox {
  const { page, guard } = context;
  let raised: Raised | undefined;
  const close = (): void => {
    const closing = raised;
    raised = undefined;
    if (closing !== undefined) context.write(() => closing.lower());
  };
  return {
    show(words, change) {
      close();
      const tell = (said: string): void => {
        context.say(said);
        draw(said);
      };
      const undo = async (gesture: Gesture): Promise<void> => {
        let isBack: boolean;
        try {
          ({ takenBack: isBack } = await askByReader(gesture, 'takeBack', { change }));
        } catch {
          return tell(t('It could not be brought back. Try again, or use the panel.'));
        }
        if (!isBack) return tell(t('Something else was changed since. Bring it back in the panel or in Options.'));
        close();
        await takenBack(t('Brought back.'));
      };
      const shown = raiseOver(page, 'notice', {
        css: noticeCss,
        ground: context.ground,
        onUnseen: () => tell(unseenSaid()),
      });
      const draw = (said: string): void =>
        shown.draw(h(Notice, { words: said, onUndo: guard(undo), onClose: guard(close) }));
      raised = shown;
      context.write(() => liftToTop(shown, endOf(page).lastChild ?? endOf(page)));
      draw(words);
    },
    close,
  };
}
