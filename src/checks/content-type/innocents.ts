import { everywhere } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'media-type-with-profile',
    title: 'sends a media type with a parameter that nobody asked for',
    absent: everywhere,
    refusals: true,
    rewrite: (wire) => {
      const { 'content-type': type = '' } = wire.headers;
      return /json/.test(type) ? withHeader(wire, 'content-type', `${type}; profile="urn:candidate:profile"`) : wire;
    },
  },
];
