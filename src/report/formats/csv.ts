import { defineFormat } from '../../model/format.js';
import { renderComparisonCsv } from '../comparison-csv.js';
import { renderFitGapCsv } from '../fit-gap-csv.js';

/** For spreadsheets. That of a report holds its requirements, so it is called after the fit-gap too. */
export const format = defineFormat({
  extension: 'csv',
  fileNames: { report: 'fit-gap' },
  render: { report: renderFitGapCsv, 'fit-gap': renderFitGapCsv, comparison: renderComparisonCsv },
});
