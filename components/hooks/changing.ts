// Whether a page has other words than before: loaded once a page was read.
import { data } from '@/lib/app';

export const changeOf = data.changeOf;
