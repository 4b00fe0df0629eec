import type {
  HeaderDefinition,
  LoadedApi,
  Operation,
  Parameter,
  RequestBody,
  ResponseDefinition,
} from '../model/definition.js';
import type { Method, ParameterLocation } from '../model/http.js';
import { isObject } from '../model/json.js';
import { join } from '../support/json/pointer.js';
import { isForm } from '../support/media-type.js';
import { distinctNames, plainName } from '../support/names.js';
import { serverHost, serverPath, serverUrls } from '../support/server-url.js';
import { readLinks } from './links.js';
import { asWritten } from './query-objects.js';
import { readContents } from './read-contents.js';
import { publishedExample, Reader } from './reader.js';
import { readSecurity, whereNoneIsNeeded } from './security.js';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/**
 * Header parameters that OpenAPI tells tools to ignore, and those that the HTTP client sets for each message and
 * connection (RFC 9110 sections 7.6.1, 7.2, 8.4, 8.6 and 10.1.1): no request goes without what it needs of them.
 */
const ignoredHeaders = new Set([
  ...['accept', 'content-type', 'authorization'],
  ...['content-length', 'content-encoding', 'host', 'expect'],
  ...['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'],
]);

/** Every operation of an API, in the order of the document. */
export function readOperations(buildingBlock: string, api: LoadedApi): Operation[] {
  const reader = new Reader(api.document);
  const paths = reader.entries('/paths').filter(([path]) => !path.startsWith('x-'));
  const found = paths.flatMap(([path]) => {
    const item = reader.follow(join('/paths', path));
    return methods
      .filter((method) => isObject(reader.get(join(item, method))))
      .map((method) => readOperation({ buildingBlock, api, reader, path, item }, method));
  });
  return withUniqueNames(found);
}

interface PathContext {
  readonly buildingBlock: string;
  readonly api: LoadedApi;
  readonly reader: Reader;
  readonly path: string;
  /** Pointer to the path item. */
  readonly item: string;
}

function readOperation(context: PathContext, method: (typeof methods)[number]): Operation {
  const { buildingBlock, api, reader, path, item } = context;
  const pointer = join(item, method);
  const operationId = reader.text(join(pointer, 'operationId'))?.trim() ?? '';
  const name = plainName(operationId) || nameFromPath(method, path);
  const body = readBody(context, join(pointer, 'requestBody'));
  const needsNone = whereNoneIsNeeded(reader, pointer);
  return {
    id: `${buildingBlock}/${api.id}/${name}`,
    api: api.id,
    name,
    ...(operationId === '' ? {} : { operationId }),
    method: method.toUpperCase() as Method,
    path,
    summary: reader.text(join(pointer, 'summary')) ?? '',
    ...readDescription(context, method, pointer),
    parameters: readParameters(context, pointer),
    ...(body === undefined ? {} : { body }),
    responses: readResponses(context, join(pointer, 'responses')),
    security: readSecurity(reader, pointer),
    ...(reader.get(join(pointer, 'deprecated')) === true ? { deprecated: true as const } : {}),
    ...(needsNone === undefined ? {} : { needsNone }),
    ...readServer(reader, [pointer, item]),
    role: api.role,
    pointer,
    file: api.file,
  };
}

/**
 * What is said of an action, which is a POST below the path of an item, and of the order of a list; no other description is
 * held in memory.
 */
function readDescription({ reader, path }: PathContext, method: string, pointer: string): { description?: string } {
  const isAction = method === 'post' && /\}[/:][^/{}]+$/.test(path);
  if (!isAction && method !== 'get') return {};
  const description = reader.text(join(pointer, 'description'));
  return description !== undefined && (isAction || saysOrder.test(description)) ? { description } : {};
}

const saysOrder = /\b(sort|order)\w* (by|on)\b/i;

/** The server of the operation or of its path, where it is another than that of the document. */
function readServer(reader: Reader, owners: readonly string[]): Pick<Operation, 'server'> {
  const [common = '/'] = serverUrls(reader.get('/servers'));
  const own = owners.map((owner) => serverUrls(reader.get(join(owner, 'servers')))).find((urls) => urls.length > 0);
  const [url] = own ?? [];
  if (url === undefined || own?.includes(common)) return {};
  const host = serverHost(url);
  const isElsewhere = host !== undefined && host !== serverHost(common);
  return { server: { path: serverPath(url), instead: serverPath(common), ...(isElsewhere ? { host } : {}) } };
}

/** `GET /database/{id}` as `get-database-id`. */
function nameFromPath(method: string, path: string): string {
  const words = path.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  return plainName([method, ...words].join('-'));
}

/** Two operations of one API never share a name, even where their ids do, or differ in signs or in case only. */
function withUniqueNames(operations: readonly Operation[]): Operation[] {
  const names = distinctNames(operations.map(({ name, operationId }) => ({ text: operationId ?? name, name })));
  return operations.map((operation, index) => {
    const name = names[index] ?? operation.name;
    return { ...operation, name, id: `${operation.id.slice(0, -operation.name.length)}${name}` };
  });
}

/** Parameters of the path item, overridden by those of the operation. */
function readParameters(context: PathContext, pointer: string): Parameter[] {
  const { reader, item } = context;
  const found = new Map<string, Parameter>();
  for (const list of [join(item, 'parameters'), join(pointer, 'parameters')]) {
    for (const index of reader.indexes(list)) {
      const parameter = readParameter(context, reader.follow(join(list, index)));
      if (parameter !== undefined) found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...found.values()].flatMap((parameter) => asWritten(reader, parameter));
}

function readParameter({ api, reader }: PathContext, pointer: string): Parameter | undefined {
  const name = reader.text(join(pointer, 'name'));
  const location = reader.text(join(pointer, 'in'));
  if (name === undefined) return undefined;
  if (location === 'querystring') return wholeQuery({ api, reader }, { name, pointer });
  if (!isLocation(location)) return undefined;
  if (location === 'header' && ignoredHeaders.has(name.toLowerCase())) return undefined;
  const style = reader.text(join(pointer, 'style')) ?? defaultStyles[location];
  const explode = reader.get(join(pointer, 'explode'));
  const example = publishedExample(reader, pointer);
  const description = reader.text(join(pointer, 'description'));
  const [content] = readContents({ api, reader }, join(pointer, 'content'));
  const schema = join(pointer, 'schema');
  return {
    name,
    in: location,
    required: location === 'path' || reader.get(join(pointer, 'required')) === true,
    style,
    explode: typeof explode === 'boolean' ? explode : style === 'form',
    ...(reader.get(schema) === undefined ? {} : { schema: { api: api.id, pointer: schema } }),
    ...content,
    ...(example === undefined ? {} : { example }),
    ...(description === undefined ? {} : { description }),
    pointer,
  };
}

const defaultStyles: Readonly<Record<ParameterLocation, string>> = {
  path: 'simple',
  query: 'form',
  header: 'simple',
  cookie: 'form',
};

/** The whole query as one object, written like a form (OpenAPI 3.2, section 4.12.2). */
function wholeQuery(
  { api, reader }: Pick<PathContext, 'api' | 'reader'>,
  { name, pointer }: Pick<Parameter, 'name' | 'pointer'>,
): Parameter | undefined {
  const [content] = readContents({ api, reader }, join(pointer, 'content')).filter(({ mediaType }) =>
    isForm(mediaType),
  );
  if (content?.schema === undefined) return undefined;
  const required = reader.get(join(pointer, 'required')) === true;
  return { name, in: 'query', required, style: 'form', explode: true, schema: content.schema, pointer };
}

function isLocation(text: string | undefined): text is ParameterLocation {
  return text !== undefined && Object.hasOwn(defaultStyles, text);
}

function readBody(context: PathContext, at: string): RequestBody | undefined {
  const { reader } = context;
  const pointer = reader.follow(at);
  const contents = readContents(context, join(pointer, 'content'));
  if (contents.length === 0) return undefined;
  return { required: reader.get(join(pointer, 'required')) === true, contents, pointer };
}

function readResponses(context: PathContext, at: string): ResponseDefinition[] {
  const { reader } = context;
  return reader
    .entries(at)
    .filter(([status]) => /^([1-5]\d\d|[1-5]XX|default)$/i.test(status))
    .map(([status]) => {
      const pointer = reader.follow(join(at, status));
      const links = readLinks(reader, join(pointer, 'links'));
      const description = status.startsWith('4') ? reader.text(join(pointer, 'description')) : undefined;
      return {
        status: status.toUpperCase().replace('DEFAULT', 'default'),
        contents: readContents(context, join(pointer, 'content')),
        headers: readHeaders(context, join(pointer, 'headers')),
        ...(links.length === 0 ? {} : { links }),
        ...(description === undefined ? {} : { description }),
        pointer,
      };
    });
}

/** Content-Type is told by the content, and OpenAPI says to ignore it here. */
function readHeaders({ api, reader }: PathContext, at: string): HeaderDefinition[] {
  return reader
    .entries(at)
    .filter(([name]) => name.toLowerCase() !== 'content-type')
    .map(([name]) => {
      const pointer = reader.follow(join(at, name));
      const [content] = readContents({ api, reader }, join(pointer, 'content'));
      const schema = join(pointer, 'schema');
      return {
        name,
        required: reader.get(join(pointer, 'required')) === true,
        explode: reader.get(join(pointer, 'explode')) === true,
        ...content,
        ...(reader.get(schema) === undefined ? {} : { schema: { api: api.id, pointer: schema } }),
        pointer,
      };
    });
}
