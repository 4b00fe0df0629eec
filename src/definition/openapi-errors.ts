import { messageOf } from '../errors.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';

/** What the rules of OpenAPI have against a document, as swagger-parser sees it; a copy is looked at. */
export async function openApiErrors(document: JsonObject): Promise<string[]> {
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  const copy: JsonObject = JSON.parse(JSON.stringify(document));
  if (Array.isArray(copy.servers)) for (const server of copy.servers) withoutDescriptions(server);
  try {
    await SwaggerParser.validate(copy as never, { dereference: { circular: 'ignore' }, resolve: { external: false } });
    return [];
  } catch (error) {
    return messageOf(error)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/validation failed/i.test(line))
      .slice(0, 10);
  }
}

/** The validator refuses the description of a server variable, which OpenAPI allows. */
function withoutDescriptions(server: Json): void {
  if (!isObject(server) || !isObject(server.variables)) return;
  for (const variable of Object.values(server.variables)) if (isObject(variable)) delete variable.description;
}
