import { tokens } from '../support/json/pointer.js';

/**
 * What a clause of a definition is called, for those who do not read JSON pointers.
 * @param pointer as RFC 6901 writes it
 * @returns such as `Policy, name: maxLength` or `POST /policies, request body: required`
 */
export function clauseName(pointer: string): string {
  const { subject, rest } = subjectOf(tokens(pointer));
  const last = rest.at(-1) ?? '';
  const isRule = rulesOfSchema.has(last) && rest.at(-2) !== 'properties';
  const within = (isRule ? rest.slice(0, -1) : rest).filter((part, index) => !isStructure(part, rest[index - 1]));
  const place = [...subject, ...within].join(', ');
  return isRule ? `${place}: ${last}` : place;
}

/** Keywords of JSON Schema that ask something of a value. */
const rulesOfSchema: ReadonlySet<string> = new Set([
  'required',
  'type',
  'enum',
  'const',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'additionalProperties',
  'oneOf',
  'anyOf',
  'allOf',
  'not',
  'nullable',
]);

function subjectOf(parts: readonly string[]): {
  readonly subject: readonly string[];
  readonly rest: readonly string[];
} {
  const [first, second = '', third = ''] = parts;
  if (first === 'components') return { subject: [third], rest: parts.slice(3) };
  if (first !== 'paths') return { subject: [], rest: parts };
  const method = methods.has(third)
    ? [`${third.toUpperCase()} ${second}`]
    : [second, third].filter((part) => part !== '');
  return { subject: method, rest: inOperation(parts.slice(3)) };
}

const methods: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** What of an operation is meant, in words. */
function inOperation(rest: readonly string[]): readonly string[] {
  const [first, second = ''] = rest;
  if (first === 'requestBody') return ['request body', ...rest.slice(1)];
  if (first === 'responses' && second !== '') return [`response ${second}`, ...rest.slice(2)];
  if (first === 'parameters' && second !== '') return [`parameter ${Number(second) + 1}`, ...rest.slice(2)];
  return rest;
}

/** Parts of a pointer that only lead on: a name below them is what is meant. */
function isStructure(part: string, before: string | undefined): boolean {
  if (before === 'properties') return false;
  return ['content', 'schema', 'properties', 'headers'].includes(part) || before === 'content';
}
