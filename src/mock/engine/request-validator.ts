import { randomUUID } from 'node:crypto';
import { registerSchema as register30, validate as validate30 } from '@hyperjump/json-schema/openapi-3-0';
import { registerSchema as register31, validate as validate31 } from '@hyperjump/json-schema/openapi-3-1';
import type { Operation, Parameter, SchemaRef } from '../../model/definition.js';
import { isObject, type Json, type JsonObject, WrittenNumber } from '../../model/json.js';
import { asJson } from '../../support/json/parse.js';
import { isYaml } from '../../support/yaml.js';
import { type Constraint, requestView } from '../kit/constraints.js';

type Check = (value: Json) => boolean;

const validators = new WeakMap<ReadonlyMap<string, JsonObject>, Map<string, RequestValidator>>();

/**
 * Says whether a request meets its definition. It stands on another validator than the judge, which understands the
 * OpenAPI dialects by itself, so that the checker and the candidate that it is tried on cannot share a mistake.
 */
export class RequestValidator {
  private readonly checks = new Map<string, Promise<Check>>();

  private constructor(
    private readonly bases: ReadonlyMap<string, { url: string; is30: boolean }>,
    private readonly overlooked: ReadonlySet<Constraint>,
  ) {}

  /**
   * The validator of some documents; the same for the same documents, because it is expensive.
   * @param documents the OpenAPI documents by API
   * @param overlooked the kinds of clauses that it does not look at
   */
  static of(documents: ReadonlyMap<string, JsonObject>, overlooked: readonly Constraint[] = []): RequestValidator {
    const known = validators.get(documents) ?? new Map<string, RequestValidator>();
    validators.set(documents, known);
    const key = [...overlooked].sort().join();
    const validator = known.get(key) ?? RequestValidator.load(documents, new Set(overlooked));
    known.set(key, validator);
    return validator;
  }

  private static load(
    documents: ReadonlyMap<string, JsonObject>,
    overlooked: ReadonlySet<Constraint>,
  ): RequestValidator {
    const bases = new Map<string, { url: string; is30: boolean }>();
    const instance = randomUUID();
    for (const [api, document] of documents) {
      const is30 = String(document.openapi).startsWith('3.0');
      const url = `https://reference-candidate.invalid/${instance}/${encodeURIComponent(api)}`;
      const dialect = `https://spec.openapis.org/oas/${is30 ? '3.0/schema' : '3.1/schema-base'}`;
      (is30 ? register30 : register31)(requestView(document, overlooked) as never, url, dialect);
      bases.set(api, { url, is30 });
    }
    return new RequestValidator(bases, overlooked);
  }

  /** Why a request is not valid; undefined when it is. */
  async fault(
    operation: Operation,
    parameters: Readonly<Record<string, string>>,
    body: Json | undefined,
  ): Promise<string | undefined> {
    for (const parameter of operation.parameters) {
      const reason = await this.parameterFault(parameter, parameters);
      if (reason !== undefined) return reason;
    }
    if (operation.body === undefined) return undefined;
    if (body === undefined) return operation.body.required && !this.sparing ? 'A body is required.' : undefined;
    const { contents } = operation.body;
    const content = contents.find(({ mediaType }) => /json/.test(mediaType) || isYaml(mediaType)) ?? contents[0];
    if (content?.schema === undefined || (await this.accepts(content.schema, body))) return undefined;
    return 'The body does not match its schema.';
  }

  /** True when nothing is required. */
  private get sparing(): boolean {
    return this.overlooked.has('required');
  }

  /** Why a parameter is not valid; undefined when it is, or may be left out and is. */
  async parameterFault(
    parameter: Parameter,
    parameters: Readonly<Record<string, string>>,
  ): Promise<string | undefined> {
    const text = parameters[parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name];
    if (text === undefined) return parameter.required && !this.sparing ? `${parameter.name} is required.` : undefined;
    if (parameter.schema === undefined) return undefined;
    const { schema } = parameter;
    // Where types are overlooked, anything could be a list, and no clause about a text would hold.
    const readings = [text, asJson(text), ...(this.overlooked.has('type') ? [] : [text.split(',')])];
    const accepted = await Promise.all(readings.map((value) => value !== undefined && this.accepts(schema, value)));
    return accepted.includes(true) ? undefined : `${parameter.name} is not of the documented type.`;
  }

  private async accepts(ref: SchemaRef, value: Json): Promise<boolean> {
    const key = `${ref.api} ${ref.pointer}`;
    const check = this.checks.get(key) ?? this.compile(ref);
    this.checks.set(key, check);
    return (await check)(value);
  }

  private async compile(ref: SchemaRef): Promise<Check> {
    const base = this.bases.get(ref.api);
    if (base === undefined) throw new Error(`no definition for the API "${ref.api}"`);
    const fragment = ref.pointer.split('/').map(encodeURIComponent).join('/');
    const validator = await (base.is30 ? validate30 : validate31)(`${base.url}#${fragment}`);
    return (value) => validator(asFloats(value) as never).valid;
  }
}

/** The validator knows no numbers but those of floating point. */
function asFloats(value: Json): unknown {
  if (value instanceof WrittenNumber) return Number(value);
  if (Array.isArray(value)) return value.map(asFloats);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asFloats(inner)]));
}
