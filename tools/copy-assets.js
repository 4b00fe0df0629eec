import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';

// What the compiler does not carry over.
for (const folder of ['report/html/client', 'report/html/templates', 'support/words'])
  for (const name of readdirSync(`src/${folder}`, { recursive: true }).filter((file) =>
    /\.(js|json|eta|css)$/.test(file),
  ))
    cpSync(path.join('src', folder, name), path.join('dist', folder, name));
