import type { JsonObject } from '../../../src/model/json.js';
import { listParameters, pageSchema, pagingOf } from './lists.js';
import { type ApiModel, collectionPath, headerName, isNested, type Resource, singular, spoken } from './model.js';
import { componentsOf, enveloped, identifierSchema, ref, type Schema, title } from './schemas.js';

const json = (schema: Schema): Schema => ({ 'application/json': { schema } });
const text: Schema = { type: 'string' };
const etag: Schema = { headers: { ETag: { required: true, schema: text } } };

const patchTypes: Record<Resource['patchKind'], string> = {
  merge: 'application/merge-patch+json',
  plain: 'application/json',
  operations: 'application/json-patch+json',
};

const operationsSchema: Schema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['op', 'path'],
    properties: { op: { type: 'string', enum: ['add', 'replace', 'remove'] }, path: text, value: {} },
  },
};

const conditionals: Record<Resource['versions'], readonly number[]> = { none: [], heeded: [412], demanded: [412, 428] };

const condition = (versions: Resource['versions']): Schema => ({
  name: 'If-Match',
  in: 'header',
  ...(versions === 'demanded' ? { required: true } : {}),
  schema: text,
});

/** What a change holds: the whole item, a part of it, or operations on it. */
function changeBody(resource: Resource, name: 'replace' | 'change'): Schema {
  const { patchKind } = resource;
  if (name === 'replace') return json(enveloped(resource, ref(title(resource)), true));
  const part = enveloped(resource, ref(`${title(resource)}Change`), true);
  return { [patchTypes[patchKind]]: { schema: patchKind === 'operations' ? operationsSchema : part } };
}

class Writer {
  constructor(private readonly api: ApiModel) {}

  private refusals(statuses: readonly number[], isRead = false): Schema {
    const { errors, errorsByDefault, security, openReads, header, refusal } = this.api;
    const type = errors === 'problem' ? 'application/problem+json' : 'application/json';
    const answer = { description: 'A refusal', content: { [type]: { schema: ref('Refusal') } } };
    if (errorsByDefault) return { default: answer };
    const isProtected = security !== 'none' && !(openReads && isRead);
    const all = [...statuses, ...(isProtected ? [401] : []), ...(header ? [refusal] : [])];
    return Object.fromEntries(all.map((status) => [String(status), answer]));
  }

  /** Why a reference to nothing is refused, where the definition says it; a conflict may have the same status. */
  private reference(resource: Resource): Schema {
    const { errorsByDefault, relation, resources, unknownReference, unknownReferenceTold } = this.api;
    const [first] = resources;
    const isTold = relation === 'refers' && unknownReferenceTold && !errorsByDefault;
    if (!isTold || first === undefined || first === resource) return {};
    const { [String(unknownReference)]: answer } = this.refusals([unknownReference]) as Record<string, Schema>;
    return { [unknownReference]: { ...answer, description: `There is no such ${spoken(singular(first))}.` } };
  }

  /** Why a conflict is refused, where the definition says it. */
  private conflict(resource: Resource): Schema {
    const { identifiers, unique, properties } = resource;
    const what = identifiers === 'given' ? resource.identifier : properties[0]?.name;
    if (this.api.errorsByDefault || (identifiers !== 'given' && unique !== 'by-refusal')) return {};
    const description = `A ${spoken(singular(resource))} with this ${spoken(what ?? '')} exists already.`;
    const { 409: answer } = this.refusals([409]) as { 409: Schema };
    return { 409: { ...answer, description } };
  }

  private operation(name: string, resource: Resource, rest: Schema): Schema {
    const { operationIds, tags, openReads, security } = this.api;
    const isOpen = openReads && security !== 'none' && (name === 'read' || name === 'list');
    return {
      ...(operationIds ? { operationId: `${name}${title(resource)}` } : {}),
      ...(tags ? { tags: [resource.name] } : {}),
      ...(isOpen ? { security: [] } : {}),
      ...rest,
    };
  }

  paths(resource: Resource): Schema {
    const path = collectionPath(this.api, resource);
    const [parent] = this.api.resources;
    const outer = isNested(this.api, resource) && parent !== undefined ? [this.pathParameter(parent)] : [];
    const inner = [...outer, this.pathParameter(resource)];
    const item = `${path}/{${resource.parameter}}`;
    return {
      [path]: {
        ...(outer.length + this.header.length > 0 ? { parameters: [...outer, ...this.header] } : {}),
        post: this.create(resource, outer),
        ...(resource.operations.list ? { get: this.list(resource, outer) } : {}),
      },
      [item]: this.single(resource, [...inner, ...this.header]),
      ...(resource.action ? { [`${item}/end`]: this.action(resource, [...inner, ...this.header]) } : {}),
      ...(resource.settings ? { [`${item}/settings`]: this.settings(resource, [...inner, ...this.header]) } : {}),
    };
  }

  private get header(): readonly Schema[] {
    if (!this.api.header) return [];
    return [{ name: headerName, in: 'header', required: true, schema: { type: 'string', format: 'uuid' } }];
  }

  private pathParameter(resource: Resource): Schema {
    return { name: resource.parameter, in: 'path', required: true, schema: identifierSchema(resource) };
  }

  private item(resource: Resource): Schema {
    return json(enveloped(resource, ref(title(resource)), false));
  }

  private conflicts(resource: Resource): readonly number[] {
    const { relation, resources, unknownReference } = this.api;
    const refers = relation === 'refers' && resources[0] !== resource;
    return [
      ...(resource.unique !== 'no' || resource.identifiers === 'given' ? [409] : []),
      ...(refers ? [unknownReference] : []),
    ];
  }

  private create(resource: Resource, outer: readonly Schema[]): Schema {
    const headers = resource.location ? { Location: { required: true, schema: text } } : {};
    const { identifier, createdBody } = resource;
    const acknowledged = {
      type: 'object',
      required: [identifier],
      properties: { [identifier]: identifierSchema(resource) },
    };
    const content = { item: this.item(resource), identifier: json(acknowledged), nothing: undefined }[createdBody];
    const schema = enveloped(resource, ref(title(resource)), true);
    const form = { 'application/x-www-form-urlencoded': { schema } };
    const bodies = { json: json(schema), form, both: { ...json(schema), ...form } };
    const isTold = resource.unique === 'by-operation';
    const unique = isTold ? `No two have the same ${spoken(resource.properties[0]?.name ?? '')}.` : undefined;
    return this.operation('create', resource, {
      ...(unique === undefined ? {} : { description: unique }),
      requestBody: { required: true, content: bodies[resource.form] },
      responses: {
        [resource.created]: { description: 'Created', headers, ...(content === undefined ? {} : { content }) },
        ...this.refusals([this.api.refusal, ...this.conflicts(resource), ...missing(outer)]),
        ...this.reference(resource),
        ...this.conflict(resource),
      },
    });
  }

  private list(resource: Resource, outer: readonly Schema[]): Schema {
    const items = { type: 'array', items: ref(title(resource)) };
    const parameters = listParameters(this.api, resource);
    const refused = parameters.length === 0 && !this.api.habits.strictQuery ? [] : [this.api.refusal];
    const headers = pagingOf(resource) === 'link' ? { headers: { Link: { schema: text } } } : {};
    return this.operation('list', resource, {
      parameters,
      responses: {
        200: { description: 'A page of items', ...headers, content: json(pageSchema(resource, items)) },
        ...this.refusals([...refused, ...missing(outer)], true),
      },
    });
  }

  private single(resource: Resource, parameters: readonly Schema[]): Schema {
    const { put, patch, remove } = resource.operations;
    const { habits } = this.api;
    const tagged = resource.versions === 'none' ? {} : etag;
    const item = { 200: { description: 'The item', content: this.item(resource), ...tagged } };
    const lost = [404, ...(remove && resource.gone === 410 ? [410] : [])];
    const malformed = habits.malformedIdRefused || habits.strictQuery ? [this.api.refusal] : [];
    const gone =
      resource.removed === 204
        ? { 204: { description: 'Removed' } }
        : { 200: { description: 'Removed', content: this.item(resource) } };
    const notModified = resource.versions === 'none' ? {} : { 304: { description: 'Unchanged' } };
    return {
      parameters,
      get: this.operation('read', resource, {
        responses: { ...item, ...notModified, ...this.refusals([...lost, ...malformed], true) },
      }),
      ...(put ? { put: this.change(resource, 'replace', lost) } : {}),
      ...(patch ? { patch: this.change(resource, 'change', lost) } : {}),
      ...(remove
        ? {
            delete: this.operation('remove', resource, {
              responses: { ...gone, ...this.refusals([...lost, ...malformed]) },
            }),
          }
        : {}),
    };
  }

  private change(resource: Resource, name: 'replace' | 'change', lost: readonly number[]): Schema {
    const { versions, changedBody } = resource;
    const creates = resource.upserts && name === 'replace';
    const tagged = versions === 'none' ? {} : etag;
    const shown = { description: 'The item', content: this.item(resource), ...tagged };
    const refused = [this.api.refusal, ...lost, ...conditionals[versions], ...this.conflicts(resource)];
    return this.operation(name, resource, {
      ...(versions === 'none' || creates ? {} : { parameters: [condition(versions)] }),
      requestBody: { required: true, content: changeBody(resource, name) },
      responses: {
        ...(changedBody === 'item' ? { 200: shown } : { 204: { description: 'Changed', ...tagged } }),
        ...(creates ? { 201: { description: 'Created', content: this.item(resource), ...tagged } } : {}),
        ...this.refusals(refused),
      },
    });
  }

  private action(resource: Resource, parameters: readonly Schema[]): Schema {
    return {
      parameters,
      post: this.operation('end', resource, {
        description: 'Ends it. What has ended already cannot be ended again: 409.',
        responses: { 200: { description: 'Ended', content: this.item(resource) }, ...this.refusals([404, 409]) },
      }),
    };
  }

  private settings(resource: Resource, parameters: readonly Schema[]): Schema {
    const settings = { 200: { description: 'The settings', content: json(ref('Settings')) } };
    return {
      parameters,
      get: this.operation('settings', resource, { responses: { ...settings, ...this.refusals([404]) } }),
      [resource.settingsInParts ? 'patch' : 'put']: this.operation('setSettings', resource, {
        requestBody: { required: true, content: json(ref(resource.settingsInParts ? 'SettingsChange' : 'Settings')) },
        responses: { ...settings, ...this.refusals([this.api.refusal, 404]) },
      }),
    };
  }
}

const missing = (parameters: readonly Schema[]): readonly number[] => (parameters.length === 0 ? [] : [404]);

const key: Schema = { type: 'apiKey', in: 'header', name: 'X-Key' };
const schemes: Record<Exclude<ApiModel['security'], 'none'>, Record<string, Schema>> = {
  apiKey: { login: key },
  apiKeyInQuery: { login: { type: 'apiKey', in: 'query', name: 'key' } },
  bearer: { login: { type: 'http', scheme: 'bearer' } },
  basic: { login: { type: 'http', scheme: 'basic' } },
  either: { app: key, user: { type: 'http', scheme: 'bearer' } },
  both: { app: key, user: { type: 'http', scheme: 'bearer' } },
};

function securityOf({ security }: ApiModel) {
  if (security === 'none') return { schemes: {}, demand: {} };
  const securitySchemes = schemes[security];
  const names = Object.keys(securitySchemes).map((name) => ({ [name]: [] }));
  return {
    schemes: { securitySchemes },
    demand: { security: security === 'both' ? [Object.assign({}, ...names)] : names },
  };
}

/** The OpenAPI document of an API. */
export function definitionOf(api: ApiModel): JsonObject {
  const writer = new Writer(api);
  const { schemes: securitySchemes, demand } = securityOf(api);
  const document = {
    openapi: api.openapi,
    info: { title: 'A small API', version: '1.0.0' },
    servers: [{ url: api.basePath === '' ? '/' : api.basePath }],
    ...demand,
    paths: Object.assign({}, ...api.resources.map((resource) => writer.paths(resource))),
    components: { schemas: componentsOf(api), ...securitySchemes },
  };
  return JSON.parse(JSON.stringify(document)) as JsonObject;
}
