import { everywhere } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'openapi-as-yaml',
    title: 'publishes its OpenAPI document as YAML',
    wholeCandidate: true,
    absent: everywhere,
    wellKnownPage: (wire, path) =>
      path.startsWith('/openapi') ? withHeader(wire, 'content-type', 'application/yaml') : wire,
  },
];
