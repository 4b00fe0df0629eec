import { defineFormat } from '../../model/format.js';

/** Cucumber messages, which the test platform of GovStack reads. */
export const format = defineFormat({
  extension: 'ndjson',
  render: { messages: (messages) => messages },
});
