import type { Operation, Parameter } from '../../model/definition.js';
import { type Difference, demandWords, difference, type OperationPair } from './difference.js';
import { compareSchemas } from './schemas.js';

/** Compares the parameters of an operation: which are missing or added, and how those of both differ. */
export function compareParameters(pair: OperationPair): Difference[] {
  const ours = parametersByKey(pair.ours);
  const theirs = parametersByKey(pair.theirs);
  const missing = [...ours].filter(([key]) => !theirs.has(key)).map(([, parameter]) => parameter);
  const added = [...theirs].filter(([key]) => !ours.has(key)).map(([, parameter]) => parameter);
  const common = [...ours].flatMap(([key, parameter]) => {
    const counterpart = theirs.get(key);
    return counterpart === undefined ? [] : compareParameter(pair, parameter, counterpart);
  });
  return [
    ...missing.map((parameter) => missingParameter(pair.ours, parameter)),
    ...added.map((parameter) => addedParameter(pair.ours, parameter)),
    ...common,
  ];
}

/**
 * Parameters by what identifies them: location and name. The name of a header counts without regard to case, and a path
 * parameter is identified by its position, because each definition may name it as it likes.
 */
function parametersByKey({ parameters, path }: Operation): Map<string, Parameter> {
  const positions = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  return new Map(
    parameters.map((parameter) => {
      const { name, in: location } = parameter;
      if (location === 'path') return [`path ${positions.indexOf(name)}`, parameter];
      return [`${location} ${location === 'header' ? name.toLowerCase() : name}`, parameter];
    }),
  );
}

/** A path parameter that is not declared breaks no client: both paths have the same segments, and any value fits. */
function missingParameter(operation: Operation, { in: location, name, required }: Parameter): Difference {
  const breaking = required && location !== 'path';
  return difference(operation, { kind: 'missing', what: 'parameter', words: `${location} ${name}`, breaking });
}

function addedParameter(operation: Operation, { in: location, name, required }: Parameter): Difference {
  const words = `${location} ${name}${required ? ', required' : ''}`;
  return difference(operation, { kind: 'added', what: 'parameter', words, breaking: required });
}

function compareParameter(pair: OperationPair, ours: Parameter, theirs: Parameter): Difference[] {
  const name = `${ours.in} ${ours.name}`;
  const demand = compareDemand(pair.ours, name, { ours, theirs });
  if (ours.schema === undefined || theirs.schema === undefined) return demand;
  return [
    ...demand,
    ...compareSchemas(pair.schemas, {
      operation: pair.ours,
      ours: ours.schema,
      theirs: theirs.schema,
      at: name,
      direction: 'request',
      depth: 0,
    }),
  ];
}

function compareDemand(
  operation: Operation,
  name: string,
  { ours, theirs }: { readonly ours: Parameter; readonly theirs: Parameter },
): Difference[] {
  if (ours.required === theirs.required) return [];
  const words = `${name} ${demandWords(theirs.required)}`;
  return [difference(operation, { kind: 'differs', what: 'parameter', words, breaking: theirs.required })];
}
