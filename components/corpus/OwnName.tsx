import { useId, useState } from 'preact/hooks';

import { t } from '@/lib/language';
import type { EntityId, EntityType } from '@/lib/model';

import { useFormFocus } from '../states/use-form-focus';
import { Act } from './Act';
import { useCorpus } from './corpus-context';
import { FormFoot } from './FormFoot';

/** Dates, amounts and figures mean something by themselves. */
const EXPRESSIONS: readonly EntityType[] = ['date', 'money', 'quantity'];

function OtherName({ entity }: { entity: EntityId }) {
  const tools = useCorpus();
  const id = useId();
  const [is, setIs] = useState<'closed' | 'open' | 'full'>('closed');
  const [text, setText] = useState('');
  const { opener, first } = useFormFocus<HTMLInputElement>(is === 'closed' ? 'closed' : 'open');
  if (tools === undefined) return null;
  if (is === 'closed')
    return (
      <button ref={opener} type="button" class="pm-link" onClick={() => setIs('open')}>
        {t('Add another name for it')}
      </button>
    );
  const save = async (): Promise<void> => {
    const words = text.trim();
    if (words === '') return;
    const changed = await tools.acts.addAlias(entity, words);
    setIs(changed === 'saved' ? 'closed' : 'full');
    if (changed === 'saved') setText('');
  };
  return (
    <form
      class="pm-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label for={id}>{t('Another name, as pages write it')}</label>
      <input ref={first} id={id} type="text" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <FormFoot saves={t('Save name')} is={is === 'full' ? 'full' : 'asked'} cancel={() => setIs('closed')} />
    </form>
  );
}

/** What a reader can make of a name: another name for a known one; of an unknown one a name of the corpus, or none. */
export function OwnName({
  name,
  entity,
}: {
  name: { readonly words: string; readonly type: EntityType };
  entity: EntityId | undefined;
}) {
  const tools = useCorpus();
  if (tools === undefined || EXPRESSIONS.includes(name.type)) return null;
  if (entity !== undefined) return <OtherName entity={entity} />;
  return (
    <>
      <Act does={() => tools.acts.addName(name)}>{t('Add to my corpus')}</Act>
      <Act does={() => tools.acts.notAName(name)}>{t('Not a name')}</Act>
    </>
  );
}
