import { registerSchema as register30, validate as validate30 } from '@hyperjump/json-schema/openapi-3-0';
import { registerSchema as register31, validate as validate31 } from '@hyperjump/json-schema/openapi-3-1';
import { makeJudge } from '../../src/judge/make-judge.js';
import type { Catalogue } from '../../src/model/catalogue.js';
import type { Operation, SchemaRef } from '../../src/model/definition.js';
import type { Exchange } from '../../src/model/exchange.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import type { Report } from '../../src/model/report.js';
import { asJson } from '../../src/support/json/parse.js';

/** What two validators that share nothing say of the same answers. */
export interface Opinions {
  /** Answers that both judged. */
  readonly judged: number;
  /** Those that both find invalid. */
  readonly invalid: number;
  readonly disagreements: readonly { operation: string; judge: boolean; other: boolean; body: string }[];
}

/**
 * Judges every JSON answer of a run twice: by the judge, and by a validator that understands the OpenAPI dialects by
 * itself. Left out is what the judge does not ask because the published text contradicts itself.
 */
export async function compareOpinions(
  report: Report,
  { catalogue, documents }: { catalogue: Catalogue; documents: ReadonlyMap<string, JsonObject> },
): Promise<Opinions> {
  const accepts = secondOpinion(catalogue.buildingBlock.id, documents);
  const disagreements: Opinions['disagreements'][number][] = [];
  let invalid = 0;
  const answers = [...exchangesOf(report)].flatMap((exchange) => judgedAnswer(catalogue, exchange) ?? []);
  for (const { exchange, schema, value, passes } of answers) {
    const other = await accepts(schema, value);
    if (!passes && !other) invalid += 1;
    if (passes === other || catalogue.schemas.remarks(schema, value).length > 0) continue;
    disagreements.push({ operation: exchange.operation, judge: passes, other, body: brief(exchange) });
  }
  return { judged: answers.length, invalid, disagreements };
}

/** What the judge says of the body of an answer; undefined where it has nothing to say. */
function judgedAnswer(catalogue: Catalogue, exchange: Exchange) {
  const operation = catalogue.operations.find(({ id }) => id === exchange.operation);
  const value = asJson(exchange.response?.body);
  const schema = operation === undefined ? undefined : schemaFor(operation, exchange);
  if (operation === undefined || value === undefined || schema === undefined) return undefined;
  const { outcome } = makeJudge(catalogue.schemas).body(
    { operation, exchange, doubts: { inputs: [], items: [] } },
    'any',
  );
  return outcome === 'pass' || outcome === 'fail' ? { exchange, schema, value, passes: outcome === 'pass' } : undefined;
}

function exchangesOf({ verdicts }: Report): Set<Exchange> {
  return new Set(
    verdicts.flatMap(({ exchange, earlier }) => [...earlier, ...(exchange === undefined ? [] : [exchange])]),
  );
}

function schemaFor({ responses }: Operation, { response }: Exchange): SchemaRef | undefined {
  const status = String(response?.status);
  const mediaType = response?.headers['content-type']?.split(';')[0];
  const documented = [status, `${status[0]}XX`, 'default'].flatMap(
    (wanted) => responses.find((candidate) => candidate.status === wanted) ?? [],
  )[0];
  return documented?.contents.find((content) => content.mediaType === mediaType)?.schema;
}

const registered = new Set<string>();

function secondOpinion(name: string, documents: ReadonlyMap<string, JsonObject>) {
  const is30 = (api: string): boolean => String(documents.get(api)?.openapi).startsWith('3.0');
  const urlOf = (api: string): string => `https://second-opinion.invalid/${name}/${api}`;
  for (const [api, document] of documents) {
    if (registered.has(urlOf(api))) continue;
    registered.add(urlOf(api));
    if (is30(api)) register30(document as never, urlOf(api), 'https://spec.openapis.org/oas/3.0/schema');
    else register31(document as never, urlOf(api), 'https://spec.openapis.org/oas/3.1/schema-base');
  }
  return async ({ api, pointer }: SchemaRef, body: Json): Promise<boolean> => {
    const validate = is30(api) ? validate30 : validate31;
    const check = await validate(`${urlOf(api)}#${pointer.split('/').map(encodeURIComponent).join('/')}`);
    return check(body as never).valid;
  };
}

function brief({ response }: Exchange): string {
  return `${response?.status} ${response?.body.slice(0, 200)}`;
}
