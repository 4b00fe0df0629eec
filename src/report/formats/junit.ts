import { defineFormat } from '../../model/format.js';
import { renderFitGapJunit } from '../fit-gap-junit.js';
import { junitParts } from '../junit.js';
import { forXml } from '../plain-texts.js';

/** For CI: a test case for each verdict of a report, or for each requirement of a fit-gap. */
export const format = defineFormat({
  extension: 'junit.xml',
  render: {
    report: (report, { knownGaps }) => ({ parts: junitParts(report, knownGaps) }),
    'fit-gap': (fitGap, { knownGaps }) => renderFitGapJunit(forXml(fitGap), forXml(knownGaps)),
  },
});
