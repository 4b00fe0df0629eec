import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import type { Json } from '../model/json.js';
import { uuidText } from '../support/text-forms.js';
import { boundedWhereLong } from './bounded-test.js';
import { isMultiple } from './decimals.js';
import { testOf } from './patterns.js';

const offsetDateTime = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** One label of a domain, in any script (RFC 6531). */
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?`;
const atom = String.raw`[\p{L}\p{N}!#$%&'*+/=?^_\x60{|}~-]+`;
const quotedText = String.raw`"(?:[^"\\\x00-\x1f]|\\[\x20-\x7e])*"`;
const mailbox = new RegExp(
  String.raw`^(?:${atom}(?:\.${atom})*|${quotedText})@(?:${label}(?:\.${label})*|\[[\w.:-]+\])$`,
  'u',
);
/** RFC 5321 section 4.5.3.1 allows 256 octets; nothing much longer is looked at. */
const longestMailbox = 1000;

/** A validator of JSON Schema 2020-12 that collects all errors. */
export function makeValidator(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    logger: false,
    addUsedSchema: false,
    // Every object of JavaScript has "constructor" and "toString"; the JSON that was sent has not.
    ownProperties: true,
    // A schema to which many refer is compiled once, not at every place. Better code would be used too little to be worth its time.
    inlineRefs: false,
    code: { optimize: false, regExp: Object.assign(testOf, { code: 'testOf' }) },
  });
  ajvFormats.default(ajv);
  boundFormats(ajv);
  exactMultiples(ajv);
  statedFormats(ajv);
  return ajv;
}

/** The expressions of the library take quadratic time for some texts, and answers may be long. */
function boundFormats(ajv: Ajv2020): void {
  const expressions = Object.entries(ajv.formats).filter(
    (entry): entry is [string, RegExp] => entry[1] instanceof RegExp,
  );
  for (const [name, expression] of [...expressions, ['uri', { test: isAddress }] as const]) {
    const { test } = boundedWhereLong(expression);
    ajv.addFormat(name, test);
  }
}

/** Numbers are decimal in JSON, so they are divided as such. */
function exactMultiples(ajv: Ajv2020): void {
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    errors: false,
    validate: (step: number, value: number) => isMultiple(value, step),
  });
}

/** Formats as their sources define them, where the library takes more or less. */
function statedFormats(ajv: Ajv2020): void {
  // RFC 3339 section 5.6: an offset has a colon and minutes.
  ajv.addFormat('date-time', (text: string) => offsetDateTime.test(text) && isDateTime(text));
  // RFC 9562 section 4, without the prefix of a URN.
  ajv.addFormat('uuid', uuidText);
  // ECMA-262, with the escapes that its Annex B allows.
  ajv.addFormat('regex', (text: string) => isRegularExpression(text));
  // A float cannot tell the largest int64 from the number after it, so that one counts too.
  ajv.addFormat('int64', {
    type: 'number',
    validate: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63,
  });
  // RFC 5321 section 4.1.2: a local part may be quoted, and a domain may be one label or an address in brackets.
  ajv.addFormat('email', (text: string) => text.length <= longestMailbox && mailbox.test(text));
  // ISO 8601 allows a fraction of the smallest unit, which Appendix A of RFC 3339 leaves out.
  ajv.addFormat('duration', (text: string) => isDuration(text.replace(/(\d)[.,]\d+(?=[A-Z]$)/, '$1')));
  // No standard defines it, and many write it where they mean a URI; the library takes no host without a dot.
  ajv.addFormat('url', (text: string) => URL.canParse(text) || isAddress(text));
}

// Three constant schemas: the schema of schemas takes long to compile, and would only say that they are right.
const plain = new Ajv2020({ strict: false, validateSchema: false });
ajvFormats.default(plain);
const isUri = plain.compile({ type: 'string', format: 'uri' });
const isReference = plain.compile({ type: 'string', format: 'uri-reference' });
/**
 * A URI, or the path of one: generators write this format for every address, and the addresses of problem details may be relative
 * (RFC 9457 section 3.1).
 */
const isAddress = (text: string): boolean => isReference(text) && (text.startsWith('/') || isUri(text));
const isDuration = plain.compile({ type: 'string', format: 'duration' });
/** As the library takes it: the day and the time exist. */
const isDateTime = plain.compile({ type: 'string', format: 'date-time' });

function isRegularExpression(text: string): boolean {
  return ['u', ''].some((flags) => {
    try {
      return new RegExp(text, flags) !== undefined;
    } catch {
      return false;
    }
  });
}

/** An error of the validator in words, without the place. */
export function wordsOf(error: ErrorObject): string {
  const { keyword, message, params, schema } = error;
  const facts: Record<string, unknown> = params;
  const words: Readonly<Record<string, () => string>> = {
    enum: () => `must be one of ${JSON.stringify(facts.allowedValues)}`,
    additionalProperties: () => `must not have the property "${String(facts.additionalProperty)}"`,
    unevaluatedProperties: () => `must not have the property "${String(facts.unevaluatedProperty)}"`,
    const: () => `must be ${JSON.stringify(facts.allowedValue)}`,
    multipleOf: () => `must be multiple of ${JSON.stringify(schema)}`,
  };
  return words[keyword]?.() ?? message ?? `breaks ${keyword}`;
}

/** Formats of OpenAPI that belong to numbers. */
const formatTypes: Readonly<Record<string, string>> = {
  int32: 'integer',
  int64: 'integer',
  float: 'number',
  double: 'number',
};

/** Whether a format takes a value; undefined for a format that is not known. */
export function formatAccepts(ajv: Ajv2020, format: string, value: Json): boolean | undefined {
  if (!Object.hasOwn(ajv.formats, format)) return undefined;
  return ajv.compile({ type: formatTypes[format] ?? 'string', format })(value);
}
