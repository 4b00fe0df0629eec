import { isObject, type Json } from '../../model/json.js';
import { importContent } from './bodies.js';
import { pick } from './objects.js';
import { isUsefulExample } from './prose.js';
import { importSchema } from './schemas.js';

const facts = ['name', 'in', 'required', 'deprecated', 'style', 'explode', 'allowReserved', 'allowEmptyValue'];

export function importParameters(parameters: Json): Json {
  return Array.isArray(parameters) ? parameters.map(importParameter) : [];
}

export function importParameter(parameter: Json): Json {
  if (!isObject(parameter) || typeof parameter.$ref === 'string') return parameter;
  return {
    ...pick(parameter, facts),
    ...(isUsefulExample(parameter.example) ? { example: parameter.example ?? null } : {}),
    ...(parameter.schema === undefined ? {} : { schema: importSchema(parameter.schema) }),
    ...(isObject(parameter.content) ? { content: importContent(parameter.content) } : {}),
  };
}
