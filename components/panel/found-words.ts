import { isName } from './name-rows';
import type { PanelContent } from './panel-view';

const counted = (count: number, one: string): string => `${count === 0 ? 'No' : count} ${one}${count === 1 ? '' : 's'}`;

/** "10 commitments and 22 names found."; nothing until both lists are there. */
export function foundWords(content: PanelContent): string | undefined {
  if (content.shows !== 'lists') return undefined;
  const { commitments, names } = content;
  if (commitments.state !== 'ready' || names.state !== 'ready') return undefined;
  const named = names.data.filter(isName).length;
  return `${counted(commitments.data.rows.length, 'commitment')} and ${counted(named, 'name').replace('No', 'no')} found.`;
}
