/** The languages of a page, as BCP 47 names them. */
export const languages = ['en', 'fr', 'es', 'ar'] as const;
export type Language = (typeof languages)[number];
