import type { CheckContext } from '../../model/check-context.js';
import { type MediaContent, type Operation, shortName } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { isObject, type JsonObject, numberOr } from '../../model/json.js';
import type { Step } from '../../model/plan.js';
import { holdsBytes } from '../../schema/file-schema.js';
import { definedProperties } from '../../schema/properties.js';
import { join } from '../../support/json/pointer.js';
import { essenceOf } from '../../support/media-type.js';
import { say } from '../../vocabulary/phrases.js';
import { propertyStep } from '../kit/steps.js';
import { mediaContent } from './inputs.js';
import { textStep } from './invalid-bodies.js';
import { propertySet } from './placed-change.js';

/** A text or a file that a request stores, and the operation that answers with it. */
export interface StoredContent {
  readonly change: { readonly at: string; readonly step: Step };
  /** JSON pointer to the file in a form; empty for the whole body. */
  readonly at: string;
  readonly reader: string;
  /** The same with bytes that are no text in any character set, where any bytes may be sent. */
  readonly bytes?: { readonly at: string; readonly step: Step };
  /** The item that the request creates, where the reader is addressed by it. */
  readonly resource?: string;
}

const longest = 2000;
const line = 'Zürich 100 % é 你好 🏥 עברית <b>&amp;</b> "quoted" \\ ';

/** What a request stores as it is: bytes that nobody looks into, or a plain text. */
export function storedContent(context: CheckContext): StoredContent | undefined {
  const { operation, template } = context;
  const content = mediaContent(context);
  if (operation.method === 'GET' || content === undefined || template.body === undefined) return undefined;
  return wholeBody(context, content) ?? fileInForm(context, content);
}

function wholeBody(context: CheckContext, { mediaType, schema }: MediaContent): StoredContent | undefined {
  const { operation, catalogue } = context;
  const essence = essenceOf(mediaType);
  const node = schema === undefined ? {} : catalogue.schemas.follow(schema, 'request').node;
  if (!isOpaque(essence) && essence !== 'text/plain') return undefined;
  const text = textFor(node, essence);
  const reader = readersOf(context).find(
    (other) => other.path === operation.path && answers(other, (type) => type === essence || isOpaque(type)),
  );
  if (text === undefined || reader === undefined) return undefined;
  const change = { at: '', step: textStep(essence, text) };
  const takesAny = isOpaque(essence) && numberOr(node.maxLength, everyByte.length) >= everyByte.length;
  const bytes = takesAny ? { bytes: { at: '', step: bytesStep(essence) } } : {};
  return { change, ...bytes, at: '', reader: shortName(reader) };
}

/** Every byte but that of zero, which no command line can carry, with ends of lines of every kind, and the beginnings of encoded characters. */
const everyByte = Buffer.from([
  ...Array.from({ length: 255 }, (_, index) => index + 1),
  ...[13, 10, 10, 13, 0xc3, 0x28, 0xe2, 0x82, 0xf0, 0x9f, 0xff, 0xfe, 26, 128, 32, 10],
]);

/** Sends bytes as the body. */
function bytesStep(mediaType: string): Step {
  const content = everyByte.toString('base64');
  return { keyword: 'And', text: say('bodyBytes', mediaType), docString: { mediaType: 'text', content } };
}

/** A text as long as is allowed, up to a limit; undefined where the schema asks for more than a length. */
function textFor(
  { type, pattern, enum: listed, minLength, maxLength }: JsonObject,
  essence: string,
): string | undefined {
  if ((type !== undefined && type !== 'string') || pattern !== undefined || listed !== undefined) return undefined;
  const length = Math.min(numberOr(maxLength, longest), longest);
  if (length < 20 || numberOr(minLength, 0) > length) return undefined;
  const whole = essence === 'text/plain' ? line : `${line}\n\t`;
  return `${[...whole.repeat(longest / 20)].slice(0, length - 1).join('')}.`;
}

function fileInForm(
  context: CheckContext,
  { mediaType, schema, encoding = {} }: MediaContent,
): StoredContent | undefined {
  const { catalogue, resourceRole } = context;
  const { schemas } = catalogue;
  if (essenceOf(mediaType) !== 'multipart/form-data' || schema === undefined) return undefined;
  if (resourceRole?.role !== 'create' || !isObject(context.template.body?.value)) return undefined;
  const [file, ...others] = definedProperties(schemas, schema, 'request').filter((property) =>
    holdsBytes(schemas.follow(property.schema, 'request').node),
  );
  const [read] = resourceRole.resource.read;
  const item = operationNamed(catalogue, read?.operation);
  if (file === undefined || others.length > 0 || encoding[file.name]?.contentType !== undefined || item === undefined)
    return undefined;
  const [reader, ...more] = readersOf(context).filter(
    (other) => other.path.startsWith(`${item.path}/`) && answers(other, isOpaque),
  );
  if (reader === undefined || more.length > 0) return undefined;
  const at = join('', file.name);
  const text = `${line.repeat(20)}\n.`;
  const { name } = resourceRole.resource;
  return {
    change: { ...propertySet(at, text), step: propertyStep(undefined, at, text) },
    at,
    reader: shortName(reader),
    resource: name,
  };
}

function readersOf({ catalogue, operation }: CheckContext): Operation[] {
  return catalogue.operations.filter(({ api, method }) => api === operation.api && method === 'GET');
}

function answers({ responses }: Operation, accepts: (essence: string) => boolean): boolean {
  return responses.some(
    ({ status, contents }) => /^2/.test(status) && contents.some(({ mediaType }) => accepts(essenceOf(mediaType))),
  );
}

/** True for bytes that a candidate has no reason to look into. */
function isOpaque(essence: string): boolean {
  return essence === 'application/octet-stream' || essence === '*/*';
}
