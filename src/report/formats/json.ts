import { defineFormat } from '../../model/format.js';
import type { Report } from '../../model/report.js';
import { writtenReport } from '../written-report.js';

/** For programs; specs/report.schema.json describes a report. */
export const format = defineFormat({
  extension: 'json',
  render: { report: reportText, 'fit-gap': reportText, portfolio: jsonText },
});

function reportText(report: Report): string {
  return jsonText(writtenReport(report));
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
