import type { NotePage } from '@/lib/model';

import { pageAddress } from '../words/page-address';
import { noteCount } from './notebook-words';

/** The page that the notes below stand on. */
export function PageHeading({ page, count }: { page: NotePage; count: number }) {
  const address = pageAddress(page);
  return (
    <div class="nb-page">
      <h2>{address === undefined ? page.title : <a href={address}>{page.title}</a>}</h2>
      <p class="pm-small pm-quiet">{noteCount(count)}</p>
    </div>
  );
}
