import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { PageKey } from '@/lib/model';

export const keptPage = (store: Store, key: PageKey) => library.keptPages.of(store, key);
export const { changeOf } = library.readings;
