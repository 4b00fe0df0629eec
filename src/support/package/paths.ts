import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: it holds specs/ and features/, wherever the command is run from. */
export const packageRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

export const specsFolder = path.join(packageRoot, 'specs');

/** A file as it is cited: relative to the package where it lies inside, as given otherwise. */
export function citedFile(file: string): string {
  const relative = path.relative(packageRoot, file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative.split(path.sep).join('/');
}

/** How a report names a definition: from the root of the package, or by its name alone, because a path tells of a machine. */
export function reportedFile(file: string): string {
  const cited = citedFile(file);
  return path.isAbsolute(cited) || cited.startsWith('..') ? path.basename(file) : cited;
}
