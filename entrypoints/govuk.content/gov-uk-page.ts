import { bodiesOf, spot } from '@/lib/page';

import type { PageRead } from './page-visit';

/** A page of GOV.UK: what it is, is said by itself. @param address where it is now */
export function govUkPage(page: Document, address: () => string): PageRead {
  return { facts: () => spot(page, address()), bodies: () => bodiesOf(page) };
}
