import { cpSync } from 'node:fs';

// What the compiler does not carry over.
for (const folder of ['client', 'templates', 'words'])
  cpSync(`src/report/html/${folder}`, `dist/report/html/${folder}`, { recursive: true });
