import { MARK_OF_VIEW } from '@/lib/model';
import type { Headline, JudgedAs, Lineage, Looked, Sign, SignMark, SignShape } from '@/lib/model';

import type { Counts } from './counts';

/** What is known where no view tells more. */
interface Known {
  readonly counts: Counts;
  readonly looked: Looked | undefined;
}

function viewMark(view: JudgedAs, { counts, looked }: Known): SignMark {
  if (view !== 'too early') return MARK_OF_VIEW[view];
  if (counts.supports + counts.contradicts > 0) return 'records';
  return looked === undefined ? 'empty' : 'none found';
}

/** The editors' view; the reader's own where there is no other. */
function viewTold(headline: Headline): JudgedAs | undefined {
  return headline.says === 'view' ? (headline.editors ?? headline.reader) : undefined;
}

function markOf(headline: Headline, known: Known): SignMark {
  switch (headline.says) {
    case 'view': {
      const view = viewTold(headline);
      return view === undefined ? 'empty' : viewMark(view, known);
    }
    case 'the date has passed':
      return 'date passed';
    case 'none found':
      return 'none found';
    case 'cannot be tested':
    case 'nobody has looked':
      return 'empty';
    default:
      return 'records';
  }
}

/** Said before: it adds nothing to the words of an earlier one. */
function isSaidBefore({ relation }: Lineage): boolean {
  return relation === 'restates' || relation === 'weakens' || relation === 'narrows';
}

function shapeOf(headline: Headline, lineage: readonly Lineage[]): SignShape {
  if (headline.says === 'cannot be tested' || viewTold(headline) === 'not testable') return 'untestable';
  return lineage.some(isSaidBefore) ? 'again' : 'new';
}

/** UI section 2: outside, where the words come from; inside, what became of them. */
export function signOf(headline: Headline, lineage: readonly Lineage[], known: Known): Sign {
  return { shape: shapeOf(headline, lineage), mark: markOf(headline, known) };
}
