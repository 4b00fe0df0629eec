import type { ScenarioResult } from './scenario-result.js';

/**
 * Told when a scenario is over.
 * @param total how many there are; of a large definition, whose features are read a few at a time, an estimate
 * @param last the one that is over
 * @param isEstimate whether some features are still to be read
 */
export type OnProgress = (
  done: number,
  total: number,
  last?: Pick<ScenarioResult, 'operation' | 'finding'> | undefined,
  isEstimate?: boolean,
) => void;
