import { pass } from '../../judge/answers.js';
import { notOffered, unfound } from '../../judge/cross-functional/well-known.js';
import type { Found } from '../../model/cross-functional.js';
import type { Finding } from '../../model/verdict.js';

const requirement = 'govstack-cfr-quality#req-4';

/** An OpenAPI document is published. */
export function published(found: Found): Finding {
  if (found.exchange?.response?.status === 200) return pass(`At ${new URL(found.exchange.request.url).pathname}.`);
  return unfound(found, 'an OpenAPI document', 'openapi') ?? notOffered(requirement, found, 'an OpenAPI document');
}
