import { PageFrame } from './PageFrame';

/** How the editors' views are set. */
export function HowViewsAreSet() {
  return (
    <PageFrame here="search">
      <h1>How views are set</h1>
    </PageFrame>
  );
}
