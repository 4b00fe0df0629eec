import { defineFormat } from '../../model/format.js';
import type { RenderedInParts } from '../../model/rendered.js';
import type { Report } from '../../model/report.js';
import { reportParts } from '../written-report.js';

/** For programs; specs/report.schema.json describes a report. */
export const format = defineFormat({
  extension: 'json',
  keepsValues: true,
  render: { report: reportText, 'fit-gap': reportText, portfolio: jsonText },
});

/** The report of a large definition is longer than a text can be. */
function reportText(report: Report): RenderedInParts {
  return { parts: reportParts(report) };
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
