/** What stands in braces in a text. */
export type Values = Readonly<Record<string, string | number>>;

/** Says the texts of a page in one language. */
export interface Speech {
  /** As BCP 47 names it. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text of a key, with the values that stand in braces in it. `count` chooses the plural. */
  readonly say: (key: string, values?: Values) => string;
}
