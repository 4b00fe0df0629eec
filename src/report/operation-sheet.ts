import type { OperationResult, Report } from '../model/report.js';
import type { Sheet } from './sheet.js';
import { fitWords } from './words.js';

/** The columns, and their values. */
const columns: Readonly<Record<string, (operation: OperationResult) => string | number>> = {
  operation: ({ operation }) => operation,
  method: ({ method }) => method,
  path: ({ path }) => path,
  fit: ({ fit }) => fitWords[fit],
  score: ({ score }) => score.value ?? '',
  coverage: ({ score }) => score.coverage ?? '',
  passed: ({ score }) => score.counts.pass,
  failed: ({ score }) => score.counts.fail,
  'not verified': ({ score }) => score.counts['not-verified'],
  'not applicable': ({ score }) => score.counts['not-applicable'],
  errors: ({ score }) => score.counts.error,
  why: ({ why }) => why ?? '',
  optional: ({ optional }) => optional ?? '',
};

/** The operations, one a row. */
export function operationSheet({ operations }: Pick<Report, 'operations'>): Sheet {
  const cells = Object.values(columns);
  return {
    title: 'Operations',
    head: Object.keys(columns),
    rows: operations.map((operation) => cells.map((cell) => cell(operation))),
  };
}
