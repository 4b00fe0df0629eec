import { cpSync } from 'node:fs';

// What the compiler does not carry over.
cpSync('src/report/html.eta', 'dist/report/html.eta');
