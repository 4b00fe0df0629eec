import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../src/model/report.js';
import { reportOf } from '../../src/report/written-report.js';
import { packageRoot } from '../../src/support/package/paths.js';

/** The report in fixtures/reports/sample.json. */
export function sampleReport(): Report {
  return reportOf(JSON.parse(readFileSync(path.join(packageRoot, 'fixtures', 'reports', 'sample.json'), 'utf8')));
}
