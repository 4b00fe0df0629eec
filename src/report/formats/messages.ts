import { defineFormat } from '../../model/format.js';

/** Cucumber messages, which the test platform of GovStack reads. */
export const format = defineFormat({
  extension: 'ndjson',
  keepsValues: true,
  render: { messages: (messages) => messages },
});
