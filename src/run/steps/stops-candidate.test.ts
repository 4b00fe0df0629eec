import { describe, expect, it } from 'vitest';
import type { Method } from '../../model/http.js';
import { stopsCandidate } from './stops-candidate.js';

describe('an operation that stops the candidate', () => {
  it.each<[Method, string]>([
    ['POST', '/admin/shutdown'],
    ['PUT', '/system/power-off'],
    ['POST', '/server:restart'],
    ['DELETE', '/api/reboot/'],
  ])('is told by its name: %s %s', (method, path) => {
    expect(stopsCandidate({ method, path })).toBe(true);
  });

  it.each<[Method, string]>([
    ['GET', '/admin/shutdown'],
    ['POST', '/machines/{id}/shutdown'],
    ['POST', '/recordings/stop'],
    ['POST', '/restarts'],
    ['POST', '/shutdown/plans'],
  ])('is not one that only reads, stops a part, or has a name like it: %s %s', (method, path) => {
    expect(stopsCandidate({ method, path })).toBe(false);
  });
});
