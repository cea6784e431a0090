/** The languages of the interface, in the order in which they are offered. The pages that are read are in English. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];
