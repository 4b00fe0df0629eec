import { defineFormat } from '../../model/format.js';
import { forXml } from '../plain-texts.js';
import { renderFitGapWorkbook, renderWorkbook } from '../workbook.js';

/** For Excel and LibreOffice: one workbook with a sheet each for the summary, gaps, operations and requirements. */
export const format = defineFormat({
  extension: 'xlsx',
  render: {
    report: (report, { knownGaps }) => renderWorkbook(forXml(report), knownGaps),
    'fit-gap': (report, { knownGaps }) => renderFitGapWorkbook(forXml(report), knownGaps),
  },
});
