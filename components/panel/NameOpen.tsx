import type { FindId } from '@/lib/model';

import type { ListedName } from './panel-view';
import { SourceLink } from './SourceLink';

/** Also called, takes part in, official site: what an open name shows. */
export function NameOpen({
  name,
  show,
  goToCommitment,
}: {
  name: ListedName;
  show: (id: FindId) => void;
  goToCommitment: (id: FindId) => void;
}) {
  const [first] = name.finds;
  const { commitments, progress, officialSite, aliases } = name;
  return (
    <>
      <dl class="pm-parts">
        {aliases.length === 0 ? null : (
          <div>
            <dt>Also called</dt>
            <dd>{aliases.join(', ')}</dd>
          </div>
        )}
        {commitments.length + progress === 0 ? null : (
          <div>
            <dt>Takes part in</dt>
            <dd class="pm-numbers">
              {commitments.map(({ id, number }) => (
                <button key={id} type="button" class="pm-link" onClick={() => goToCommitment(id)}>
                  <span class="pm-hidden">commitment </span>
                  {number}
                </button>
              ))}
              {progress === 0 ? null : (
                <span>
                  {progress} {progress === 1 ? 'report' : 'reports'} of progress
                </span>
              )}
            </dd>
          </div>
        )}
        {officialSite === undefined ? null : (
          <div>
            <dt>Official site</dt>
            <dd>
              <SourceLink source={{ title: officialSite, address: officialSite }} />
            </dd>
          </div>
        )}
      </dl>
      {first === undefined ? null : (
        <div class="pm-acts">
          <button type="button" class="pm-button" onClick={() => show(first)}>
            Show on page
          </button>
        </div>
      )}
    </>
  );
}
