import { type DryRunWriter, dryRunJson, dryRunText } from '../../report/dry-run-text.js';
import { UserError } from '../../support/errors.js';

/**
 * How a dry run is printed: as text, or with the format json alone as JSON.
 * @param format as --format has it
 * @throws UserError when it names neither
 */
export function dryRunFormat(format: string, buildingBlock: string): DryRunWriter {
  const names = format.split(',').map((name) => name.trim());
  if (names.includes('terminal')) return dryRunText();
  if (names.includes('json')) return dryRunJson(buildingBlock);
  throw new UserError('A dry run can only be printed as text or as JSON.', {
    hint: 'Use --format terminal or --format json.',
  });
}
