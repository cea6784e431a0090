// What was left out, row by row: loaded where something was.
import { data } from '@/lib/app';

export const rowsAt = data.unreadable.at;
