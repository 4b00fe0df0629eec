import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';

// What the compiler does not carry over.
for (const file of readdirSync('src/report').filter((name) => name.endsWith('.eta')))
  cpSync(path.join('src/report', file), path.join('dist/report', file));
