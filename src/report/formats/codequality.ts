import { defineFormat } from '../../model/format.js';
import { renderCodeQuality } from '../code-quality.js';

/** For merge requests of GitLab: the failures, each at the clause that it breaks. */
export const format = defineFormat({
  extension: 'codequality.json',
  render: { report: (report, { knownGaps }) => renderCodeQuality(report, knownGaps) },
});
