import type { MediaContent } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { changed, changesIn } from './changes.js';
import { type TemplateContext as Context, sampleObject, withGiven } from './sample-object.js';

export type BodyResult =
  | { readonly kind: 'body'; readonly content?: { readonly mediaType: string; readonly value: Json } }
  | { readonly kind: 'impossible'; readonly reason: string };

/** The body of the valid request, or why none can be made. */
export function makeBody(context: Context): BodyResult {
  const { catalogue, operation } = context;
  const content = preferred(operation.body?.contents ?? []);
  if (content === undefined) return { kind: 'body' };
  const { mediaType, schema } = content;
  const carrier = schema === undefined ? {} : { schema };
  const bound = catalogue.bindings.operations[shortName(operation)]?.body;
  const value = bound === undefined ? sampleObject(context, carrier) : withGiven(context, bound, carrier);
  return value === undefined
    ? { kind: 'impossible', reason: 'no value could be made that meets the schema of the request body' }
    : { kind: 'body', content: { mediaType, value: changed(value, changesIn(context)) } };
}

/** JSON where it is offered, else the first media type. */
function preferred(contents: readonly MediaContent[]): MediaContent | undefined {
  return contents.find((content) => /[/+]json\b/.test(content.mediaType)) ?? contents[0];
}
