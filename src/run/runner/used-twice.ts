import type { ScenarioResult } from '../../model/scenario-result.js';
import { UserError } from '../../support/errors.js';

/** Two scenarios with one id could not be told apart in a report. */
export function usedTwice({ id, file, line }: Pick<ScenarioResult, 'id' | 'file' | 'line'>): UserError {
  return new UserError(`The scenario id "${id}" is used twice (${file}:${line}).`, {
    hint: 'Give each scenario its own tag @id=.',
  });
}
