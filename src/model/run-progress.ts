import type { ScenarioResult } from './scenario-result.js';

/**
 * Told when a scenario is over.
 * @param total how many are known so far; it grows while features are read
 * @param last the one that is over
 */
export type OnProgress = (
  done: number,
  total: number,
  last?: Pick<ScenarioResult, 'operation' | 'finding'> | undefined,
) => void;
