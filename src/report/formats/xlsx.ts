import { defineFormat } from '../../model/format.js';
import { gapSheet } from '../gap-sheet.js';
import { operationSheet } from '../operation-sheet.js';
import { forXml } from '../plain-texts.js';
import { requirementSheet } from '../requirement-sheet.js';
import { summarySheet } from '../summary-sheet.js';
import { renderWorkbook } from '../workbook.js';

/**
 * For Excel and LibreOffice: one workbook with a sheet each for the summary, gaps, operations and requirements; those of a
 * fit-gap begin with its requirements.
 */
export const format = defineFormat({
  extension: 'xlsx',
  render: {
    report: (given, { knownGaps }) => {
      const report = forXml(given);
      return renderWorkbook([
        summarySheet(report),
        gapSheet(report, knownGaps),
        operationSheet(report),
        requirementSheet(report),
      ]);
    },
    'fit-gap': (given, { knownGaps }) => {
      const report = forXml(given);
      return renderWorkbook([
        summarySheet(report),
        requirementSheet(report),
        gapSheet(report, knownGaps),
        operationSheet(report),
      ]);
    },
  },
});
