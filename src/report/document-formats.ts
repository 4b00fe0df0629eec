import type { TerminalOptions } from './terminal.js';

/** The formats of something that is made from reports. What it is made from is all that they may look at. */
export interface DocumentFormats<T> {
  readonly terminal: (subject: T, options: TerminalOptions) => string;
  /** By the name of the format. */
  readonly files: Readonly<Record<string, { readonly file: string; readonly render: (subject: T) => string }>>;
}
