import { pass } from '../../judge/answers.js';
import { answeredAnywhere, notOffered, unfound } from '../../judge/cross-functional/well-known.js';
import type { Found } from '../../model/cross-functional.js';
import type { Finding } from '../../model/verdict.js';

const requirement = 'govstack-cfr-architecture#req-15';
const offered = 'metrics for monitoring';

const figures = /^[a-zA-Z_:][\w:]*(\{[^}\r\n\u2028\u2029]*\})? [-+]?[\d.]+|^[ \t]*[[{]/m;

/** The candidate offers figures, as text for Prometheus or OpenMetrics, or as JSON. */
export function figuresOffered(found: Found): Finding {
  const { response } = found.exchange ?? {};
  if (response?.status === 200 && figures.test(response.body)) return answeredAnywhere(found, offered) ?? pass();
  return unfound(found, offered, 'metrics') ?? notOffered(requirement, found, offered);
}
