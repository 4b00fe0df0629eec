import { defineFormat } from '../../model/format.js';
import { renderCtrf } from '../ctrf.js';

/** For tools that read the Common Test Report Format: a test for each verdict. */
export const format = defineFormat({ extension: 'ctrf.json', render: { report: renderCtrf } });
