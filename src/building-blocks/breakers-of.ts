import type { Breakers } from '../mock/kit/breaker.js';
import { bundledBreakers } from './breakers.generated.js';

/** The breakers of a Building Block, by requirement. */
export function breakersOf(buildingBlock: string): Breakers {
  return bundledBreakers[buildingBlock] ?? {};
}
