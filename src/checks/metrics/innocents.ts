import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'metrics-as-openmetrics',
    title: 'writes its figures as OpenMetrics',
    wholeCandidate: true,
    absent: everywhere,
    wellKnownPage: (wire, path) =>
      path === '/metrics'
        ? {
            ...wire,
            headers: { 'content-type': 'application/openmetrics-text; version=1.0.0; charset=utf-8' },
            body: '# TYPE http_requests counter\nhttp_requests_total 1\n# EOF\n',
          }
        : wire,
  },
];
