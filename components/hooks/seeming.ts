// The comparing of documents: loaded where a kept page may be a pair with the one that is read.
import { reports } from '@/lib/app';

export const acts = reports.acts;
export const seeming = reports.seeming;
