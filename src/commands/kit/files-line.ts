import path from 'node:path';
import type { Language } from '../../model/language.js';
import { speechOf } from '../../report/speech.js';

/** Where the files are, in one line: what the run comes to stands above it. */
export function filesLine(folder: string, files: readonly string[], language: Language): string {
  const names = files.map((file) => path.basename(file)).join(', ');
  return files.length === 0 ? '' : `${speechOf(language).say('terminal.written', { folder, files: names })}\n`;
}
