import { defineFormat } from '../../model/format.js';
import { renderComparisonCsv } from '../comparison-csv.js';
import { gapSheet } from '../gap-sheet.js';
import { operationSheet } from '../operation-sheet.js';
import { requirementSheet } from '../requirement-sheet.js';
import { sheetAsCsv } from '../sheet.js';

/**
 * For spreadsheets: a file of requirements, which is called after the fit-gap, and for a report a file of gaps and one of
 * operations beside it.
 */
export const format = defineFormat({
  extension: 'csv',
  fileNames: { report: 'fit-gap' },
  render: {
    report: (report) => sheetAsCsv(requirementSheet(report)),
    'fit-gap': (report) => sheetAsCsv(requirementSheet(report)),
    comparison: renderComparisonCsv,
  },
  beside: {
    'gaps.csv': { report: (report, { knownGaps }) => sheetAsCsv(gapSheet(report, knownGaps)) },
    'operations.csv': { report: (report) => sheetAsCsv(operationSheet(report)) },
  },
});
