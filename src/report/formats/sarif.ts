import { defineFormat } from '../../model/format.js';
import { renderSarif } from '../sarif.js';

/** For code scanning: the failures, each at the clause that it breaks. */
export const format = defineFormat({
  extension: 'sarif',
  render: { report: (report, { knownGaps }) => renderSarif(report, knownGaps) },
});
