import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { roleOf } from '../../model/parts.js';
import { isPlainText } from '../../schema/plain-text.js';
import { isBoundPlace } from './bound.js';
import { sentTargets } from './inputs.js';
import type { Target } from './targets.js';

/** Names of texts that people write, in any script. */
const free =
  /(name|title|description|text|message|subject|comment|purpose|note|label|remark|address|street|city|reason)s?$/i;

const code =
  /(user|file|domain|host|class|registry|resource|event|queue|topic|table|field|column|code|scheme|variable)_?name$|url|uri|mail|ipaddress/i;

/** The texts of a body of which the bindings say nothing, and the schema no more than their length. */
function textsOf(catalogue: Catalogue, operation: Operation): Target[] {
  const all = sentTargets(catalogue, operation);
  const secrets = all.filter(({ node }) => node.writeOnly === true).map(({ at }) => at);
  return all.filter(
    ({ at, node, value }) =>
      typeof value === 'string' &&
      node.type === 'string' &&
      isPlainText(node) &&
      !isBoundPlace(catalogue, operation, at) &&
      !secrets.some((secret) => at === secret || at.startsWith(`${secret}/`)),
  );
}

function isWritten(catalogue: Catalogue, operation: Operation, { at }: Target): boolean {
  const sent = roleOf(catalogue, operation)?.part.sent;
  const name = at.split('/').at(-1) ?? '';
  return sent !== undefined && at.startsWith(`${sent}/`) && free.test(name) && !code.test(name);
}

/** The texts of an item that people write. */
export function writtenTexts(catalogue: Catalogue, operation: Operation): Target[] {
  return textsOf(catalogue, operation).filter((target) => isWritten(catalogue, operation, target));
}

/** The other texts of a body. */
export function otherTexts(catalogue: Catalogue, operation: Operation): Target[] {
  return textsOf(catalogue, operation).filter((target) => !isWritten(catalogue, operation, target));
}
