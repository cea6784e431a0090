import { finds as kept } from '@/lib/db';

/** What was found on a text that was read. */
export const finds = kept.of;
