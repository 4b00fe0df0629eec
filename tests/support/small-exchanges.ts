import type { Part, Resource } from '../../src/model/bindings.js';
import type { Operation, Schemas } from '../../src/model/definition.js';
import type { JudgeContext } from '../../src/model/evidence-kinds.js';
import type { Exchange, ReceivedCall, ReceivedResponse } from '../../src/model/exchange.js';
import type { Json } from '../../src/model/json.js';
import type { Answer, CallAnswer, ListLook, LookBack } from '../../src/model/judge.js';
import type { Finding } from '../../src/model/verdict.js';

/** Knows one schema only: that of an integer, at the pointer /integer. Every other one is met by anything. */
export const schemas = {
  validate: ({ pointer }: { pointer: string }, _: string, value: Json) =>
    pointer === '/integer' && !Number.isInteger(value)
      ? {
          kind: 'invalid',
          violations: [{ keyword: 'type', at: '', clause: '/integer/type', message: 'must be integer' }],
        }
      : { kind: 'valid' },
  remarks: () => [],
  node: () => ({}),
  follow: (ref: { pointer: string }) => ({ ref, node: ref.pointer === '/integer' ? { type: 'integer' } : {} }),
} as unknown as Schemas;

/** An operation that documents nothing but statuses. */
export function operationWith(...statuses: string[]): Operation {
  return {
    id: 'bb/api/op',
    api: 'api',
    name: 'op',
    method: 'GET',
    path: '/op',
    summary: '',
    parameters: [{ name: 'limit', in: 'query', required: false, style: 'form', explode: true, pointer: '/p/limit' }],
    responses: statuses.map((status) => ({ status, contents: [], headers: [], pointer: `/r/${status}` })),
    security: [],
    role: 'served',
    pointer: '/op',
    file: 'f',
  };
}

export const operation = operationWith('200', '204');

/** What a judgement is given beside the evidence: a catalogue of one operation, and the values of the phrase. */
export function contextWith(...values: string[]): JudgeContext {
  const catalogue = { operations: [operation], schemas, requirements: [], buildingBlock: { id: 'bb' } };
  return { catalogue: catalogue as unknown as JudgeContext['catalogue'], values };
}

interface ExchangeFacts extends Partial<ReceivedResponse> {
  /** A body of JSON. */
  readonly value?: Json;
  readonly method?: string;
  readonly path?: string;
}

/** A request, and the answer to it. */
export function exchange(status: number, facts: ExchangeFacts = {}): Exchange {
  const { value, method = 'GET', path = '/op', headers = {}, ...rest } = facts;
  const body = value === undefined ? (rest.body ?? '') : JSON.stringify(value);
  const type = value === undefined ? {} : { 'content-type': 'application/json' };
  const response = { status, bytes: body.length, utf8: true, ...rest, body, headers: { ...type, ...headers } };
  return { operation: 'bb/api/op', request: { method, url: `http://127.0.0.1${path}`, headers: {} }, response, ms: 1 };
}

const { response: _, ...silence } = exchange(0);

/** A request that was not answered in time. */
export const noAnswer: Exchange = { ...silence, failure: { kind: 'timeout', message: 'none' } };

export function answer(given: Exchange, of = operation): Answer {
  return { operation: of, exchange: given, doubts: { inputs: [], items: [] } };
}

/** A finding in a few words. */
export function words(finding: Finding): string {
  if (finding.outcome === 'fail') return `fail ${finding.problems[0].kind}`;
  const remarks = finding.outcome === 'pass' ? (finding.observations ?? []).length : 0;
  return remarks > 0 ? `${finding.outcome}, with a remark` : finding.outcome;
}

/** A resource whose items have an identifier and a property that the candidate keeps itself. */
export const thing = {
  name: 'thing',
  identifier: '/id',
  managed: ['/at'],
  create: [],
  read: [],
  list: [],
  update: [],
  delete: [],
  exists: [],
} as unknown as Resource;

/** The part of an operation that answers a thing, named by its identifier. */
export const byId: Part = { operation: 'api/op', by: 'id', returned: '' };

/** A page of things, by their identifiers. */
export function page(...ids: Json[]): Exchange {
  return exchange(200, { value: { items: ids.map((id) => ({ id, kind: 'a' })) } });
}

/** A look at a list that is to contain the thing "1". */
export function listLook(...pages: Exchange[]): ListLook {
  return {
    answer: answer(exchange(200)),
    resource: thing,
    part: { operation: 'api/op', returned: '/items' },
    doubts: [],
    identifier: '1',
    pages,
  };
}

/** A look at a thing that was renamed. */
export function lookBack(read: Exchange, facts: Partial<LookBack> = {}): LookBack {
  return {
    answer: answer(exchange(200)),
    doubts: [],
    readDoubts: [],
    resource: thing,
    reader: operation,
    readPart: { operation: 'api/op', returned: '' },
    read,
    sent: { name: 'new' },
    before: { name: 'old', kind: 'a', at: 1 },
    ...facts,
  };
}

/** A call that the candidate makes to a URL of the listener. */
export function received(url: string, body = ''): ReceivedCall {
  return { method: 'GET', path: '', url, headers: {}, body, answered: 200 };
}

/** A call that is due after a request with the query parameter "state=abc". */
export function callAnswer(facts: Partial<CallAnswer> = {}): CallAnswer {
  const trigger = answer(exchange(200, { path: '/page?state=abc' }));
  return { operation, trigger, waited: 10, reachable: true, ...facts };
}
