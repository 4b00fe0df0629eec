/**
 * Joins the modules of the program into few files, in dist/bundled, from which the command line and the library run: to open and
 * compile hundreds of files takes longer than many commands. What is installed stays as it is.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const folder = path.resolve('dist', 'bundled');
const input = {
  main: './dist/cli/main.js',
  environment: './dist/cli/process-environment.js',
  commands: './dist/commands/registry.generated.js',
  index: './dist/index.js',
};

/** A module finds its templates and texts by where it stood before it was joined with others. */
const placeOfModules = {
  name: 'place-of-modules',
  transform: {
    filter: { code: 'import.meta.url' },
    handler(/** @type {string} */ code, /** @type {string} */ file) {
      const place = path.relative(folder, file).split(path.sep).join('/');
      return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`);
    },
  },
};

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input,
  platform: 'node',
  external: (name) => !name.startsWith('.') && !path.isAbsolute(name),
  plugins: [placeOfModules],
  checks: { circularDependency: false },
});
// Comments are for readers of the sources; the engine would read them at each start.
await bundle.write({ dir: folder, format: 'esm', comments: false });
await bundle.close();
