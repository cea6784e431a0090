import { t } from '@/lib/language';
import type { Correction, EntityType, FindId } from '@/lib/model';

import { Act } from '../corpus/Act';
import { useCorpus } from '../corpus/corpus-context';
import { notOneWords } from '../words/corrections';
import { useLists } from './list-context';
import { offRow } from './TakenOff';

/** Takes a report of progress or a name off this page, wherever it stands there. The focus goes to the way back. */
export function NotOne({
  of,
  type,
  finds,
  children,
}: {
  of: Correction['of'];
  type?: EntityType;
  finds: readonly [FindId, ...FindId[]];
  children?: string;
}) {
  const tools = useCorpus();
  const { say, focus } = useLists();
  if (tools?.corrections === undefined) return null;
  const takeOff = async () => {
    const changed = await tools.acts.putRight(finds, { is: 'not one' });
    if (changed === 'saved') {
      focus(offRow(finds[0]));
      say(t('Taken off. Bring it back is the next button.'));
    }
    return changed;
  };
  return <Act does={takeOff}>{children ?? notOneWords({ of, type })}</Act>;
}
