// What is told of a page that says it is another one: loaded once a page was read.
import { data } from '@/lib/app';

export const claims = data.claims;
