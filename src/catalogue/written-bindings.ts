import { Document, isScalar, type Node, type Scalar, visit } from 'yaml';
import type { Catalogue } from '../model/catalogue.js';
import { type Operation, type Parameter, shortName } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { resourceOfParameter } from '../model/parts.js';

/**
 * The bindings of a definition as YAML that a person can review and correct: beside each operation stands what it is, and at
 * the end what nothing is known of.
 */
export function writtenBindings(catalogue: Catalogue): string {
  const document = new Document(withoutDefaults(catalogue.bindings as unknown as JsonObject));
  const requests = new Map(catalogue.operations.map((operation) => [shortName(operation), wordsOf(operation)]));
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key') explain(node, requests);
    },
    Pair: (_, { key, value }) => {
      const words = isScalar(key) ? requests.get(String(key.value)) : undefined;
      if (words !== undefined && isExplainable(value)) value.commentBefore = ` ${words}`;
    },
  });
  document.commentBefore = introduction(catalogue);
  document.comment = openQuestions(catalogue);
  return document.toString({ lineWidth: 120 });
}

function explain(node: Scalar, requests: ReadonlyMap<string, string>): void {
  const words = typeof node.value === 'string' ? requests.get(node.value) : undefined;
  if (words !== undefined) node.comment = ` ${words}`;
}

function isExplainable(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'commentBefore' in value && !isScalar(value);
}

const wordsOf = ({ method, path }: Operation): string => `${method} ${path}`;

function introduction({ buildingBlock }: Catalogue): string {
  return [
    ` What ${oneLine(buildingBlock.title)} ${oneLine(buildingBlock.govspec)} leaves unsaid, inferred from names, paths and schemas.`,
    ' Correct what is wrong, add what is missing, and give the file to: run <name> --spec <file> --bindings <this file>',
    ' docs/bindings.md describes the keys.',
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a bundled file would not say either: empty lists and maps, and values that hold where nothing is said. */
function withoutDefaults(value: JsonObject): JsonObject {
  const kept = Object.entries(value).flatMap(([key, part]): [string, Json][] => {
    if (isUsual(key, part)) return [];
    const inner = key === 'resources' && isObject(part) ? withoutNames(part) : part;
    if (isObject(inner) && !asTheyAre.has(key)) {
      const rest = withoutDefaults(inner);
      return Object.keys(rest).length === 0 ? [] : [[key, rest]];
    }
    return [[key, inner]];
  });
  return Object.fromEntries(kept);
}

/** Values of requests: an empty one says something. */
const asTheyAre: ReadonlySet<string> = new Set(['set', 'values', 'body', 'becomes', 'where', 'refusal']);

function isUsual(key: string, value: Json): boolean {
  if (Array.isArray(value)) return value.length === 0 && key !== 'body' && key !== 'becomes';
  if (key === 'shared') return value === false;
  if (key === 'identifierChosenBy') return value === 'server';
  return isObject(value) && Object.keys(value).length === 0 && key !== 'body' && key !== 'becomes';
}

function withoutNames(resources: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(resources).map(([id, resource]) => {
      const { name: _, ...rest } = isObject(resource) ? resource : {};
      return [id, rest];
    }),
  );
}

/** Parameters of paths that name no known resource and have no example, and so need a value of the vendor's. */
function openQuestions(catalogue: Catalogue): string {
  const open = catalogue.operations.flatMap((operation) =>
    operation.parameters
      .filter((parameter) => parameter.in === 'path' && isOpen(catalogue, operation, parameter))
      .map(({ name }) => ` ${name} of ${wordsOf(operation)} (${shortName(operation)})`),
  );
  if (open.length === 0) return ' Every parameter of a path has a resource or an example.';
  return [
    ' Nothing tells what these parameters name. Say it under parameters (a resource), or give a value in the profile:',
    ...open,
  ].join('\n');
}

function isOpen(catalogue: Catalogue, operation: Operation, parameter: Parameter): boolean {
  if (resourceOfParameter(catalogue, operation, parameter) !== undefined || parameter.example !== undefined)
    return false;
  if (parameter.schema === undefined) return true;
  const { node } = catalogue.schemas.follow(parameter.schema, 'request');
  return [node.enum, node.const, node.default, node.examples].every((told) => told === undefined);
}
