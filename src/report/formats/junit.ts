import { defineFormat } from '../../model/format.js';
import { renderFitGapJunit } from '../fit-gap-junit.js';
import { renderJunit } from '../junit.js';

/** For CI: a test case for each verdict of a report, or for each requirement of a fit-gap. */
export const format = defineFormat({
  extension: 'junit.xml',
  render: { report: renderJunit, 'fit-gap': renderFitGapJunit },
});
