import { t } from '@/lib/language';

import { StorageFull } from '../states/StorageFull';

/** The end of a form: that there was no room, where so; the button that saves, and the way out. */
export function FormFoot({
  saves,
  is,
  cancel,
  disabled = false,
}: {
  /** The words of the button that saves. */
  saves: string;
  is: 'asked' | 'full';
  cancel: () => void;
  disabled?: boolean;
}) {
  return (
    <>
      {is === 'full' ? <StorageFull /> : null}
      <div class="pm-acts">
        <button type="submit" class="pm-button" data-main disabled={disabled}>
          {saves}
        </button>
        <button type="button" class="pm-link" onClick={cancel}>
          {t('Cancel')}
        </button>
      </div>
    </>
  );
}
