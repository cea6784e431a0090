import { isPdf, pdfQuery } from '@/lib/model';
import type { NotePage, PartNamed, Publication } from '@/lib/model';

import { webAddress } from './web-address';

/**
 * Where the reader finds a page again: a PDF of GOV.UK in the reader for PDFs, as the same part of its publication.
 * Nothing where no link leads there, as to a file that was on the reader's computer.
 */
export function pageAddress({ address, title, key }: Pick<NotePage, 'address' | 'title' | 'key'>): string | undefined {
  if (!isPdf(address)) return webAddress(address);
  // a key begins with the content id, where there is one; what is none is passed over there
  const [contentId = ''] = key.split('/');
  return `/pdf.html?${pdfQuery({ address, title, contentId })}`;
}

/** Where the reader finds a part of a publication: its page, or its PDF in the reader for PDFs. */
export function partAddress(
  { address, title }: PartNamed,
  { address: from, contentId }: Publication,
): string | undefined {
  if (!isPdf(address)) return webAddress(address);
  return `/pdf.html?${pdfQuery({ address, title, from, ...(contentId === undefined ? {} : { contentId }) })}`;
}
