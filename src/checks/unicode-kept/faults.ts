import { isBoundPlace } from '../../mock/kit/bound.js';
import type { Fault } from '../../mock/kit/fault.js';
import { sentTargets } from '../../mock/kit/inputs.js';
import { unseen } from '../../mock/kit/kept.js';
import type { Store } from '../../mock/kit/store.js';
import { storeWith } from '../../mock/kit/stores.js';
import { isPlainText } from '../../mock/kit/targets.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { asObject, isObject, type Json, type JsonObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';

function changedText(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => changedText(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changedText(item, change)]));
}

/** Keeps new items with their texts changed. */
const writes = (change: (text: string) => string) => (store: Store) =>
  storeWith(store, { add: (resource, id, object) => store.add(resource, id, asObject(changedText(object, change))) });

/** Names of texts that people write, in any script. */
const free =
  /(name|title|description|text|message|subject|comment|purpose|note|label|remark|address|street|city|reason)$/i;

const code =
  /(user|file|domain|host|class|registry|resource|event|queue|topic|table|field|column|code|scheme|variable)_?name$|url|uri|mail|ipaddress/i;

function withoutLength({ maxLength: _, ...node }: JsonObject): JsonObject {
  return node;
}

function withoutUnicode(catalogue: Catalogue, operation: Operation): string | undefined {
  const resourceRole = roleOf(catalogue, operation);
  if (resourceRole?.role !== 'create') return 'it does not create';
  const sent = resourceRole.part.sent ?? '';
  const texts = sentTargets(catalogue, operation).filter((target) => {
    const name = target.at.split('/').at(-1) ?? '';
    const written = isPlainText({ ...target, node: withoutLength(target.node) });
    return written && target.at.startsWith(`${sent}/`) && free.test(name) && !code.test(name);
  });
  const usable = texts.some(({ at, node }) => {
    const isLong = typeof node.maxLength !== 'number' || node.maxLength >= 40;
    return isLong && !isBoundPlace(catalogue, operation, at);
  });
  return usable ? unseen(resourceRole) : 'it is sent no text that people write';
}

export const faults: readonly Fault[] = [
  {
    id: 'unicode-mangled',
    title: 'keeps question marks in place of other scripts',
    foundBy: ['unicode-kept'],
    mayAlsoFail: ['values-kept'],
    absent: withoutUnicode,
    store: writes((text) => text.replace(/[^\p{ASCII}]/gu, '?')),
  },
  {
    id: 'emoji-lost',
    title: 'keeps no characters beyond the basic plane',
    foundBy: ['unicode-kept'],
    mayAlsoFail: ['values-kept'],
    absent: withoutUnicode,
    store: writes((text) => text.replace(/[\u{10000}-\u{10FFFF}]/gu, '')),
  },
];
