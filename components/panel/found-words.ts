import { plural, t } from '@/lib/language';

import { isName } from './name-rows';
import type { PanelContent } from './panel-view';

/** "10 commitments and 22 names found."; nothing until both lists are there. */
export function foundWords(content: PanelContent): string | undefined {
  if (content.shows !== 'lists') return undefined;
  const { commitments, names } = content;
  if (commitments.state !== 'ready' || names.state !== 'ready') return undefined;
  const promised = commitments.data.rows.length;
  const named = names.data.filter(isName).length;
  if (promised === 0)
    return named === 0
      ? t('No commitments and no names found.')
      : plural(named, 'No commitments and {count} name found.', 'No commitments and {count} names found.');
  if (named === 0)
    return plural(promised, '{count} commitment and no names found.', '{count} commitments and no names found.');
  return t('{commitments} and {names} found.', {
    commitments: plural(promised, '{count} commitment', '{count} commitments'),
    names: plural(named, '{count} name', '{count} names'),
  });
}
