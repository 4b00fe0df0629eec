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

/**
 * The engine keeps a text in one byte for each sign, or in two for all of them where one sign needs it: a sign beyond those of one byte
 * stands in the files by its number. No template has it in its raw text.
 */
const inOneByte = {
  name: 'in-one-byte',
  generateBundle(/** @type {unknown} */ _, /** @type {Record<string, { code?: string }>} */ files) {
    for (const file of Object.values(files)) if (file.code !== undefined) file.code = escaped(file.code);
  },
};

const escaped = (/** @type {string} */ code) =>
  code.replaceAll(/[\u0100-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input,
  platform: 'node',
  external: (name) => !name.startsWith('.') && !path.isAbsolute(name),
  plugins: [placeOfModules, inOneByte],
  checks: { circularDependency: false },
});
// Comments are for readers of the sources; the engine would read them at each start.
await bundle.write({ dir: folder, format: 'esm', comments: false });
await bundle.close();
