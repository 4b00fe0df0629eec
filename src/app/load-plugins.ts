import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'import-meta-resolve';
import { foldersOf, type Plugin } from '../pipeline/plugin.js';
import { bundledFormats } from '../report/formats/registry.generated.js';
import { messageOf, UserError } from '../support/errors.js';
import { readPlugin } from './plugin-shape.js';

/**
 * Loads plugins, each from a package, a folder or a file.
 * @param places as --plugin has them; a folder or file is looked for from `cwd`, a package in its node_modules
 * @throws UserError when one is not found, cannot be loaded, has the wrong shape, or has a name that is taken.
 */
export async function loadPlugins(places: readonly string[], cwd: string): Promise<Plugin[]> {
  const plugins: Plugin[] = [];
  for (const place of places) plugins.push(await loadPlugin(place, cwd));
  refuseClashes(plugins);
  return plugins;
}

async function loadPlugin(place: string, cwd: string): Promise<Plugin> {
  const url = urlOf(place, cwd);
  const plugin = readPlugin(await importFrom(url, place), place);
  if (plugin.buildingBlocks === undefined) return plugin;
  const home = path.dirname(fileURLToPath(url));
  return {
    ...plugin,
    buildingBlocks: plugin.buildingBlocks.map((folder) => existing(path.resolve(home, folder), place)),
  };
}

function existing(folder: string, place: string): string {
  if (existsSync(path.join(folder, 'building-block.yaml'))) return folder;
  throw new UserError(`The plugin ${place} has no Building Block in ${folder}.`, {
    hint: 'The folder must hold a building-block.yaml: see docs/extending.md.',
  });
}

async function importFrom(url: string, place: string): Promise<unknown> {
  try {
    const module: Readonly<Record<string, unknown>> = await import(url);
    return module.default ?? { ...module };
  } catch (error) {
    throw new UserError(`The plugin ${place} cannot be loaded: ${messageOf(error)}`, {
      hint: 'It must be an ES module that Node can import.',
      cause: error,
    });
  }
}

/** A folder or file goes before a package of the same name. */
function urlOf(place: string, cwd: string): string {
  const file = path.resolve(cwd, place);
  try {
    if (existsSync(file)) return pathToFileURL(createRequire(import.meta.url).resolve(file)).href;
    return resolve(place, pathToFileURL(path.join(cwd, 'govstack-check.yaml')).href);
  } catch (error) {
    throw new UserError(`The plugin ${place} is not found.`, {
      hint: 'Give the name of an installed package, or a folder with an index.js or a package.json that names its main file.',
      cause: error,
    });
  }
}

function refuseClashes(plugins: readonly Plugin[]): void {
  refuseTwice(
    plugins.map(({ name }) => name),
    (name) => `Two plugins are called "${name}".`,
  );
  refuseTwice(
    foldersOf(plugins).map((folder) => path.basename(folder)),
    (name) => `Two plugins bring the Building Block "${name}".`,
  );
  const formats = plugins.flatMap((plugin) => Object.keys(plugin.formats ?? {}));
  refuseTwice(
    [...bundledFormats.map(({ name }) => name), ...formats],
    (name) => `A plugin brings the format "${name}", which is there already.`,
  );
}

function refuseTwice(names: readonly string[], words: (name: string) => string): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new UserError(words(twice), { hint: 'Leave one of them out, or give it another name.' });
}
