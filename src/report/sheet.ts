import { writeTable } from '../support/csv.js';

/** Rows for a spreadsheet, under their heads. */
export interface Sheet {
  /** As the tab of the sheet is called. */
  readonly title: string;
  readonly head: readonly string[];
  /** A number stands as a number, so that programs can sort by it; shares lie between 0 and 1. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A sheet as CSV. */
export function sheetAsCsv({ head, rows }: Sheet): string {
  return writeTable([head, ...rows.map((row) => row.map(String))]);
}
