import { Buffer } from 'node:buffer';
import { targetsOf, withoutNamedJson } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import type { Fault } from '../../mock/kit/fault.js';
import { isPlainText, targets } from '../../mock/kit/targets.js';
import { set } from '../../support/json/pointer.js';

export const faults: readonly Fault[] = [
  {
    id: 'charset-latin1',
    title: 'says that JSON is written in ISO 8859-1',
    foundBy: ['charset'],
    mayAlsoFail: ['json-everywhere'],
    absent: withoutNamedJson,
    rewrite: (wire) => withHeader(wire, 'content-type', `${wire.headers['content-type']}; charset=iso-8859-1`),
  },
  {
    id: 'byte-order-mark',
    title: 'writes a byte order mark before JSON',
    foundBy: ['charset'],
    mayAlsoFail: [],
    absent: withoutNamedJson,
    rewrite: (wire) => ({ ...wire, body: `\ufeff${wire.body}` }),
  },
  {
    id: 'invalid-utf8',
    title: 'writes JSON in ISO 8859-1',
    foundBy: ['charset', 'body-schema'],
    mayAlsoFail: ['json-everywhere', 'list-agrees'],
    absent: (catalogue, operation) =>
      withoutNamedJson(catalogue, operation) ??
      (targetsOf(catalogue, operation, { wanted: isPlainText }).length > 0 ? undefined : 'it answers no free text'),
    rewrite: (wire, { call, value, schema }) => {
      if (value === undefined || schema === undefined) return wire;
      const [target] = targets(call.catalogue.schemas, schema, value).filter(isPlainText);
      if (target === undefined) return wire;
      return { ...wire, bytes: Buffer.from(JSON.stringify(set(value, target.at, 'caf\u00e9')), 'latin1') };
    },
  },
];
