import type { RegimeName, RegimeResult } from '../../model/regime.js';
import { distinctRequirements } from '../distinct.js';
import type { RegimeFacts } from './counting.js';
import { govmarket2 } from './govmarket-2.js';
import { levels1 } from './levels-1.js';

const regimes: Readonly<Record<RegimeName, (facts: RegimeFacts) => RegimeResult>> = {
  'govmarket-2': govmarket2,
  'levels-1': levels1,
};

/** What a regime makes of requirements and operations. Neither their order nor a duplicate plays a part. */
export function judgeByRegime(name: RegimeName, facts: RegimeFacts): RegimeResult {
  return regimes[name]({ ...facts, requirements: distinctRequirements(facts.requirements) });
}
