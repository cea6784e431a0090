import { dateWords } from '@/lib/words';
import type { PageHead } from './panel-view';

/** "Policy paper · Home Office · 4 March 2024", and the title of the page. */
export function PageFactsLine({ head }: { head: PageHead }) {
  const { kindShown, publisher, published, title } = head;
  const facts = [kindShown, publisher, published === undefined ? undefined : dateWords(published)];
  return (
    <>
      <p class="pm-small pm-quiet">{facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')}</p>
      <h1>{title}</h1>
    </>
  );
}
