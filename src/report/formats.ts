import type { Report } from '../model/report.js';
import { renderFitGapCsv } from './fit-gap-csv.js';
import { renderFitGapJunit } from './fit-gap-junit.js';
import { renderHtml } from './html.js';
import { renderJunit } from './junit.js';
import { writtenReport } from './written-report.js';

/** A format that goes to a file: its name, and how it is made. A report is all that it may look at. */
export interface FileFormat {
  readonly file: string;
  readonly render: (report: Report) => string;
}

export const fileFormats = {
  json: { file: 'report.json', render: (report) => `${JSON.stringify(writtenReport(report), null, 1)}\n` },
  html: { file: 'report.html', render: renderHtml },
  junit: { file: 'report.junit.xml', render: renderJunit },
  csv: { file: 'fit-gap.csv', render: renderFitGapCsv },
} as const satisfies Record<string, FileFormat>;

export type FileFormatName = keyof typeof fileFormats;

export function isFileFormat(name: string): name is FileFormatName {
  return Object.hasOwn(fileFormats, name);
}

/** The same formats for a fit-gap: under names of their own, so that the report of the run stays. */
export const fitGapFormats: Readonly<Record<FileFormatName, FileFormat>> = {
  json: { ...fileFormats.json, file: 'fit-gap.json' },
  html: { ...fileFormats.html, file: 'fit-gap.html' },
  junit: { file: 'fit-gap.junit.xml', render: renderFitGapJunit },
  csv: fileFormats.csv,
};
