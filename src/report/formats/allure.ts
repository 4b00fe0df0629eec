import { defineFormat } from '../../model/format.js';
import { renderAllure } from '../allure/results.js';

/** For Allure: a folder of results, which its command line makes into a report. */
export const format = defineFormat({
  extension: 'allure-results',
  isFolder: true,
  render: { report: (report, { knownGaps }) => renderAllure(report, knownGaps) },
});
