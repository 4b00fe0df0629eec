import { pass } from '../../judge/answers.js';
import { notOffered, unfound } from '../../judge/cross-functional/well-known.js';
import type { Found } from '../../model/cross-functional.js';
import type { Finding } from '../../model/verdict.js';

const requirement = 'govstack-cfr-architecture#req-15';

const figures = /^[a-zA-Z_:][\w:]*(\{[^}\r\n\u2028\u2029]*\})? [-+]?[\d.]+|^[ \t]*[[{]/m;

/** The candidate offers figures, as text for Prometheus or OpenMetrics, or as JSON. */
export function figuresOffered(found: Found): Finding {
  const { response } = found.exchange ?? {};
  if (response?.status === 200 && figures.test(response.body)) return pass();
  return (
    unfound(found, 'metrics for monitoring', 'metrics') ?? notOffered(requirement, found, 'metrics for monitoring')
  );
}
