import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newKeyPair } from './key-pair.js';
import { packageRoot } from './package/paths.js';

/** Exports each of so many new keys so often that garbage is collected meanwhile. */
const exportsMany = `
  const { newKeyPair } = await import(${JSON.stringify(`file://${path.join(packageRoot, 'dist', 'support', 'key-pair.js')}`)});
  for (let made = 0; made < 200; made += 1) {
    const { privateKey } = newKeyPair('ec');
    for (let times = 0; times < 20; times += 1) privateKey.export({ format: 'jwk' });
  }
  process.stdout.write('all keys were exported');
`;

describe('new keys', () => {
  it('are of the kind that was asked for', () => {
    const details = (['rsa', 'ec', 'ed25519'] as const).map((kind) => {
      const { privateKey, publicKey } = newKeyPair(kind);
      return [privateKey.type, publicKey.type, publicKey.asymmetricKeyType];
    });
    expect(details).toEqual([
      ['private', 'public', 'rsa'],
      ['private', 'public', 'ec'],
      ['private', 'public', 'ed25519'],
    ]);
    expect(newKeyPair('rsa', 1024).publicKey.asymmetricKeyDetails?.modulusLength).toBe(1024);
  });

  it('can be exported while garbage is collected', () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', exportsMany], {
      encoding: 'utf8',
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    expect(stdout).toBe('all keys were exported');
  }, 70_000);
});
