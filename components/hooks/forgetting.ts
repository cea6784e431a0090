// Forgetting a page, and the way back: loaded once it is asked for.
import { data } from '@/lib/app';

export const bringBackPage = data.bringBackPage;
export const forgetPage = data.forgetPage;
export const rememberPage = data.rememberPage;
export const takeOutPage = data.takeOutPage;
