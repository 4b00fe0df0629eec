import type { Verdict } from '../model/verdict.js';
import { exchangesInOrder } from '../model/verdict-exchanges.js';
import { isServerError } from './answers.js';

/**
 * Blames nobody for what shows only by comparison with answers from before an outage: a candidate that is started again may begin with nothing, and
 * no GovSpec says what it keeps then. A request that brings the candidate down is blamed all the same.
 */
export function withOutageBetween(verdict: Verdict): Verdict {
  const { response } = verdict.exchange ?? {};
  if (verdict.outcome !== 'fail' || response === undefined || isServerError(response.status)) return verdict;
  const times = new Set(exchangesInOrder(verdict).map(({ outages = 0 }) => outages));
  if (times.size < 2) return verdict;
  return { ...verdict, outcome: 'not-verified', reason, problems: [] };
}

const reason = 'the candidate was away between the requests, and may have lost what it held before';
