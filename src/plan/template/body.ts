import { shortName } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { join, set } from '../../support/json/pointer.js';
import { literally } from '../../support/json/template.js';
import { concrete } from '../../support/media-type.js';
import { canBeWritten } from '../../support/writable-body.js';
import { changed, changesIn } from './changes.js';
import { preferredContent } from './preferred-content.js';
import { sampleObject, withGiven } from './sample-object.js';
import { type TemplateContext as Context, ownSettings } from './template-context.js';

export type BodyResult =
  | { readonly kind: 'body'; readonly content?: { readonly mediaType: string; readonly value: Json } }
  | { readonly kind: 'impossible'; readonly reason: string };

/** The body of the valid request, or why none can be made. */
export function makeBody(context: Context): BodyResult {
  const { catalogue, operation } = context;
  const content = preferredContent(operation.body);
  if (content === undefined) return { kind: 'body' };
  const { schema, example } = content;
  const mediaType = concrete(content.mediaType);
  const carrier = { ...(schema === undefined ? {} : { schema }), ...(example === undefined ? {} : { example }) };
  const bound = catalogue.bindings.operations[shortName(operation)]?.body;
  const given = ownSettings(context)?.body;
  if (given !== undefined) return { kind: 'body', content: { mediaType, value: withOwn(context, given) } };
  const value = bound === undefined ? sampleObject(context, carrier) : withGiven(context, bound, carrier);
  if (value === undefined)
    return { kind: 'impossible', reason: 'no value could be made that matches the schema of the request body' };
  const whole = withOwn(context, changed(value, changesIn(context)));
  return canBeWritten(mediaType, whole)
    ? { kind: 'body', content: { mediaType, value: whole } }
    : { kind: 'impossible', reason: `govstack-check does not know how such a value is written as ${mediaType}` };
}

/** The values and the files of the profile, each at its place. */
function withOwn(context: Context, body: Json): Json {
  const { values = {}, files = {} } = ownSettings(context) ?? {};
  const placed = Object.entries(values).filter(([place]) => place.startsWith('/'));
  const parts = Object.entries(files).map(([name, text]): [string, Json] => [join('', name), literally(text)]);
  return [...placed, ...parts].reduce<Json>((whole, [place, value]) => set(whole, place, value), body);
}
