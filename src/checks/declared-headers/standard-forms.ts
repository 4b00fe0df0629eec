import type { HeaderDefinition, Schemas } from '../../model/definition.js';

/** The form that a standard gives to the values of a header. */
interface StandardForm {
  readonly test: RegExp;
  readonly words: string;
  readonly rfc: string;
}

const date =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
/** Forms that senders no longer write, and readers still take. */
const olderDates =
  /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d\d-[A-Z][a-z]{2}-\d\d \d\d:\d\d:\d\d GMT|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})$/;
const anyDate = new RegExp(`${date.source}|${olderDates.source}`);

const forms: Readonly<Record<string, StandardForm>> = {
  'last-modified': { test: anyDate, words: 'a date of HTTP', rfc: 'RFC 9110 section 8.8.2' },
  sunset: { test: anyDate, words: 'a date of HTTP', rfc: 'RFC 8594 section 3' },
  'retry-after': {
    test: new RegExp(`^\\d+$|${anyDate.source}`),
    words: 'a date of HTTP, or a number of seconds',
    rfc: 'RFC 9110 section 10.2.3',
  },
  'content-range': {
    test: /^[!#$%&'*+.^_`|~\w-]+ (\d+-\d+\/(\d+|\*)|\*\/\d+)$/,
    words: 'a range and the whole length',
    rfc: 'RFC 9110 section 14.4',
  },
};

/** What a definition may say of a header besides that it is a text: then it gives the header a form of its own. */
const ownForms = ['format', 'pattern', 'enum', 'const', 'example', 'examples', 'default', 'oneOf', 'anyOf', 'allOf'];

/**
 * The form that a standard gives to a header, if its value has another one. A definition that gives the header another form is
 * followed instead.
 */
export function brokenForm(schemas: Schemas, header: HeaderDefinition, text: string): StandardForm | undefined {
  const form = forms[header.name.toLowerCase()];
  if (form === undefined || header.schema === undefined || form.test.test(text)) return undefined;
  const { node } = schemas.follow(header.schema, 'response');
  return node.type === 'string' && ownForms.every((keyword) => node[keyword] === undefined) ? form : undefined;
}
