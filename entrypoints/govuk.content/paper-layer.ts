import { h } from 'preact';

import { PrintedList } from '@/components/paper/PrintedList';
import type { Printed } from '@/components/paper/PrintedList';
import paperCss from '@/components/styles/paper.css?inline';
import type { Settings } from '@/lib/model';

import type { PageContext } from './page-context';
import { setFlag } from './flags';
import { hear } from './hear';
import { raiseOver } from './raise';

/** What is printed of marks: the flag for the stylesheets, and the list after the page. */
export interface PaperLayer {
  readonly follow: (settings: Settings) => void;
  readonly lower: () => void;
}

/** Lays what is printed under the page: the list speaks of the day of the records. */
export function layPaper(context: PageContext): PaperLayer {
  const { page, painter, guard, signal } = context;
  const raised = raiseOver(page, 'paper', { css: paperCss, ground: 'light' });
  context.stand(raised.host);
  const draw = (): void => {
    const { paper, density } = context.settings();
    const printed =
      paper === 'list' && density !== 'off'
        ? painter.spans().flatMap((span): readonly Printed[] => {
            const item = context.itemOf(span);
            const quote = context.read.page.reading.text.slice(span.start, span.end);
            return item.kind === 'commitment' || item.kind === 'note' ? [{ item, quote }] : [];
          })
        : [];
    raised.draw(printed.length === 0 ? null : h(PrintedList, { printed, asOf: context.analysis.asOf }));
  };
  const follow = ({ paper }: Pick<Settings, 'paper'>): void => {
    setFlag(page, 'paper', paper);
    for (const host of page.querySelectorAll<HTMLElement>('[data-pledgemark-host="margin"]'))
      host.dataset['paper'] = paper;
  };
  const view = page.defaultView ?? window;
  hear(view, 'beforeprint', guard(draw), { signal });
  hear(view.matchMedia('print'), 'change', guard(draw), { signal });
  follow(context.settings());
  return {
    follow,
    lower() {
      setFlag(page, 'paper', undefined);
      context.write(() => raised.lower());
    },
  };
}
