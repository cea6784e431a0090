import type { CommitmentEntry } from '@/lib/model';

import { PageFrame } from '../pages/PageFrame';
import { Bones } from '../states/Bones';
import type { View } from '../states/view';
import { Answer } from './Answer';
import { EvidenceList } from './EvidenceList';

/** The page of one commitment: its words, the answer, and everything that the answer stands on. */
export function EntryPage({ view }: { view: View<CommitmentEntry> }) {
  return (
    <PageFrame here="search">
      {view.state === 'loading' ? <Bones /> : null}
      {view.state === 'empty' ? <p>{view.teach}</p> : null}
      {view.state === 'error' ? <p role="alert">{view.say}</p> : null}
      {view.state === 'ready' ? (
        <>
          <h1>{view.data.commitment.quote ?? view.data.commitment.summary}</h1>
          <p>{view.data.said.headline}</p>
          <Answer said={view.data.said} howViewsAreSet="/how-views-are-set.html" />
          <h2>Evidence</h2>
          <EvidenceList evidence={view.data.evidence} searched={view.data.searched} />
        </>
      ) : null}
    </PageFrame>
  );
}
