import path from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot, reportedFile } from './paths.js';

it('names a definition of the package from its root, and another by its name alone', () => {
  expect(reportedFile(path.join(packageRoot, 'specs', 'consent', 'consent.openapi.yaml'))).toBe(
    'specs/consent/consent.openapi.yaml',
  );
  expect(reportedFile(path.resolve(packageRoot, '..', 'someone', 'api.yaml'))).toBe('api.yaml');
});
