import type { Comparison } from './comparison.js';
import type { ExchangeLog } from './exchange.js';
import type { KnownGap } from './known-gap.js';
import type { Language } from './language.js';
import type { Portfolio } from './portfolio.js';
import type { AnyRendered } from './rendered.js';
import type { Report } from './report.js';
import type { History, SinceLast } from './since-last.js';

/** What can be rendered, by its kind. */
export interface Documents {
  readonly report: Report;
  /** A report again, for the requirements that it meets. */
  readonly 'fit-gap': Report;
  readonly comparison: Comparison;
  readonly portfolio: Portfolio;
  /** The run as Cucumber messages, one a line. */
  readonly messages: string;
  /** What was sent and answered in the run, as it was recorded. */
  readonly exchanges: ExchangeLog;
}

export type DocumentKind = keyof Documents;

/** What a terminal can show; files take no notice of it. */
export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Shows only what a report comes to. */
  readonly brief?: boolean;
}

/** What is known beside the document itself. */
export interface FormatOptions extends TerminalOptions {
  /** Gaps that the build lets pass; absent where there is no such list. */
  readonly knownGaps?: readonly KnownGap[];
  /** What changed since the report before; absent where there is none. */
  readonly since?: SinceLast;
  /** The earlier runs of the candidate; absent where nobody asked for them. */
  readonly history?: History;
  /** The language of a page; English where none is named. */
  readonly language?: Language;
}

/** How a format renders the documents that it is for: functions that look at nothing but what they are given. */
export type Renderers = {
  readonly [Kind in DocumentKind]?: (
    document: Documents[Kind],
    options: FormatOptions,
  ) => AnyRendered | Promise<AnyRendered>;
};

/** A format of reports and of what is made from them. Its name is that of its file, or its key in a plugin. */
export interface Format {
  /** The ending of the file, such as `html`; absent for a format that goes to the terminal. */
  readonly extension?: string;
  /** The name of the file without its ending, where it is not the kind of document. */
  readonly fileNames?: Readonly<Partial<Record<DocumentKind, string>>>;
  readonly render: Renderers;
  /** Programs read it, so that values stand in it as they are; in the others a reader sees every character. */
  readonly keepsValues?: true;
  /** It makes a folder of files, and no single text. */
  readonly isFolder?: true;
  /** Files that are written beside the first, by their endings. */
  readonly beside?: Readonly<Record<string, Renderers>>;
}

/** A format that is loaded when it is asked for. */
export interface FormatEntry {
  readonly name: string;
  readonly documents: readonly DocumentKind[];
  readonly isFolder?: true;
  readonly load: () => Promise<Format>;
}

/** Says of an object that it is a format, so that the compiler checks it. */
export function defineFormat(format: Format): Format {
  return format;
}
