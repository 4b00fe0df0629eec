import { pass } from '../../judge/answers.js';
import { answeredAnywhere, notOffered, unfound } from '../../judge/cross-functional/well-known.js';
import type { Found } from '../../model/cross-functional.js';
import type { Finding } from '../../model/verdict.js';

const requirement = 'govstack-cfr-architecture#req-15';
const statement = 'a statement of health';

/** The candidate reports its health; "unhealthy" is an answer too. */
export function wellSaid(found: Found): Finding {
  const { exchange } = found;
  const open =
    exchange?.response === undefined ? unfound(found, statement, 'health') : answeredAnywhere(found, statement);
  if (open !== undefined) return open;
  const { response } = exchange ?? {};
  const says = response !== undefined && (response.status === 200 || response.status === 503) && response.body !== '';
  if (!says) return unfound(found, statement, 'health') ?? notOffered(requirement, found, statement);
  const plain = /json/.test(response.headers['content-type'] ?? '')
    ? []
    : ['It is not JSON, so programs cannot read it.'];
  return pass(...(response.status === 503 ? ['It says that the candidate is not healthy.'] : []), ...plain);
}
