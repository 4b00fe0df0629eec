import type { SchemaRef, Schemas } from '../model/definition.js';
import type { Json, JsonObject } from '../model/json.js';
import { fill, type Lookup, literally } from '../support/json/template.js';
import { standIn } from './stand-in.js';
import { typesOf } from './types.js';

/** Anything that holds schemas, such as a catalogue. */
interface WithSchemas {
  readonly schemas: Schemas;
}

/** A placeholder for a value that differs from request to request, and that the schema allows. */
export function freshValue({ schemas }: WithSchemas, schema: SchemaRef | undefined): string {
  const { format, maxLength, ...limits } = schema === undefined ? {} : schemas.follow(schema, 'request').node;
  const types = schema === undefined ? undefined : typesOf(schemas, schema, 'request');
  const isNumber = types?.has('integer') === true || types?.has('number') === true;
  if (isNumber && !types?.has('string')) return freshNumber(limits);
  if (format === 'uuid') return '{{fresh uuid}}';
  return typeof maxLength === 'number' && maxLength < 16 ? `{{fresh text ${maxLength}}}` : '{{fresh text}}';
}

/** The first of the numbers that a run usually makes up lies beyond what many definitions allow. */
const usualNumbers = 2_100_000_000;

/** A fresh number up to the maximum, where that is lower than what is made up otherwise. */
function freshNumber({ maximum, exclusiveMaximum }: JsonObject): string {
  const greatest = [maximum, typeof exclusiveMaximum === 'number' ? exclusiveMaximum - 1 : undefined].flatMap(
    (limit) => (typeof limit === 'number' && limit > 0 && limit < usualNumbers ? [Math.floor(limit)] : []),
  );
  return greatest.length === 0 ? '{{fresh number}}' : `{{fresh number ${Math.min(...greatest)}}}`;
}

/** The same, in the form of a value that the schema allows; that value itself where no other is known to fit. */
export function freshLike(catalogue: WithSchemas, schema: SchemaRef | undefined, value: Json | undefined): Json {
  if (typeof value === 'number')
    return schema === undefined ? '{{fresh number}}' : freshNumber(catalogue.schemas.follow(schema, 'request').node);
  const isUuid = typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);
  if (isUuid) return '{{fresh uuid}}';
  const usual = freshValue(catalogue, schema);
  if (schema === undefined || typeof value !== 'string' || fits(catalogue, schema, usual)) return usual;
  return [...inFormOf(value)].find((template) => fits(catalogue, schema, template)) ?? literally(value);
}

/** A published name with a fresh end, in the way in which its words are joined; undefined where the schema does not allow it. */
export function freshNamed(catalogue: WithSchemas, schema: SchemaRef, value: string): string | undefined {
  const separator = [' ', '_', '.'].find((one) => value.includes(one)) ?? '-';
  const template = `${literally(value)}${separator}{{fresh text 8}}`;
  return fits(catalogue, schema, template) ? template : undefined;
}

/** A published text in its form, with other letters and digits; undefined where it has too few of these, or none that fit. */
export function freshInForm(catalogue: WithSchemas, schema: SchemaRef, value: string): string | undefined {
  if ((value.match(/[A-Za-z0-9]/g) ?? []).length < fewestChosen) return undefined;
  const [local = '', host = ''] = value.split('@');
  const templates = host === '' ? inFormOf(value) : [`${local}-{{fresh text 8}}@${host}`, `{{fresh text 8}}@${host}`];
  const fitting = [...templates].filter((template) => fits(catalogue, schema, template));
  return fitting.find((template) => chosenIn(template) >= fewestChosen) ?? fitting[0];
}

/** How many characters of a template differ from request to request. */
const chosenIn = (template: string): number =>
  [...template.matchAll(/\{\{fresh \w+ (\d+)/g)].reduce((sum, [, length]) => sum + Number(length), 0);

const runs: readonly (readonly [RegExp, string])[] = [
  [/\d+/g, 'digits'],
  [/[A-Z]+/g, 'capitals'],
  [/[A-Z0-9]+/g, 'digits'],
  [/[a-z0-9]+/g, 'text'],
];

/** What is left to choose in a text that is to differ from request to request: fewer characters meet too soon. */
const fewestChosen = 4;

/** A decimal or a date in the form of a text: other digits say another amount, which is written in its own way. */
const amount = /^[+-]?\d+([.,:-]\d+)+/;

/**
 * A text that a pattern describes, such as a code, as a template that differs from request to request; undefined where the
 * pattern leaves too little to choose, or where digits are an amount.
 */
export function freshPatterned(catalogue: WithSchemas, schema: SchemaRef, value: string): string | undefined {
  if (amount.test(value)) return undefined;
  const isRight = (template: string): boolean =>
    extremes.every((extreme) => fits(catalogue, schema, template, extreme));
  const made = [/[A-Za-z0-9]+/g, /[A-Z]+|[0-9]+|[a-z]+/g].reduce<Chosen>(
    (so, runs) => withFreshRuns(so, runs, isRight),
    { template: value, chosen: 0 },
  );
  return made.chosen < fewestChosen ? undefined : made.template;
}

/** A template, and how many of its characters are left to choose. */
interface Chosen {
  readonly template: string;
  readonly chosen: number;
}

/** Labels, by which two placeholders of one kind are given different texts. */
const labels = ['', ' second', ' third', ' fourth', ' fifth', ' sixth'];

/** Each run of characters that may be another one is a fresh one, the last first; placeholders stay. */
function withFreshRuns({ template, chosen }: Chosen, runs: RegExp, isRight: (template: string) => boolean): Chosen {
  const plain = template.replace(/\{\{[^{}]*\}\}/g, (placeholder) => '\0'.repeat(placeholder.length));
  return [...plain.matchAll(runs)].reverse().reduce<Chosen>(
    (made, { 0: run, index }) => {
      const label = labels[(made.template.match(/\{\{/g) ?? []).length];
      if (label === undefined) return made;
      const end = index + run.length;
      const placeholder = `{{fresh ${kindOf(run)} ${run.length}${label}}}`;
      const changed = made.template.slice(0, index) + placeholder + made.template.slice(end);
      return isRight(changed) ? { template: changed, chosen: made.chosen + run.length } : made;
    },
    { template, chosen },
  );
}

function kindOf(run: string): string {
  if (/[a-z]/.test(run)) return 'text';
  return /[A-Z]/.test(run) ? 'capitals' : 'digits';
}

/** The first and the last of the characters that a fresh text may be made of. */
const extremes = [
  { digits: '0', capitals: 'G', text: '0' },
  { digits: '9', capitals: 'Z', text: 'x' },
].map(
  (characters: Readonly<Record<string, string>>): Lookup =>
    ([, kind = '', length = '']) =>
      (characters[kind] ?? '').repeat(Number(length)),
);

/**
 * The value with its capitals and its digits replaced by fresh ones, or with its longest run of letters or digits. Digits have
 * a label, so that they do not follow from the capitals: few characters would meet too soon.
 */
function* inFormOf(value: string): Generator<string> {
  const mixed = value.replace(
    /[A-Z]+|[0-9]+/g,
    (run) => `{{fresh ${/\d/.test(run) ? `digits ${run.length} second` : `capitals ${run.length}`}}}`,
  );
  if (/[A-Z]/.test(value) && /\d/.test(value)) yield mixed;
  for (const [run, kind] of runs) {
    const [longest] = [...value.matchAll(run)].sort((a, b) => b[0].length - a[0].length);
    if (longest === undefined) continue;
    const [text] = longest;
    const end = longest.index + text.length;
    yield `${value.slice(0, longest.index)}{{fresh ${kind} ${text.length}}}${value.slice(end)}`;
  }
}

function fits({ schemas }: WithSchemas, schema: SchemaRef, template: string, lookup: Lookup = standIn): boolean {
  return schemas.validate(schema, 'request', fill(template, lookup)).kind !== 'invalid';
}
