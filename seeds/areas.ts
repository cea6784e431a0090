import type { AreaEdition } from '@/lib/model';

import areas from './areas.json';

/** The areas that ship beside the base of the corpus. Their files are read when they are planted. */
export const AREAS = areas as readonly unknown[] as readonly AreaEdition[];
