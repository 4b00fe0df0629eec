import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Evidence, EvidenceAnswer } from '../model/evidence.js';
import { messageOf, UserError } from '../support/errors.js';
import { hashOf } from '../support/hash.js';
import { checkWholeShape, type PlacedYaml, parseYaml } from '../support/yaml.js';
import { readCsv } from './csv.js';
import { type EvidenceText, evidenceShape } from './evidence-shape.js';
import { placedRows } from './rows.js';

/** Evidence as read, with what is asked and not answered yet. */
export interface ReadEvidence extends Evidence {
  /** Ids that the form asks for and that have no answer. */
  readonly unanswered: readonly string[];
}

type Reader = (content: Buffer, file: string) => Promise<PlacedYaml>;

const readers: Readonly<Record<string, Reader>> = {
  '.csv': async (content, file) => placedRows(readCsv(content.toString('utf8')), { file }),
  // Most runs have no workbook, and its library has many modules.
  '.xlsx': async (content, file) => {
    const { readXlsx, sheetName } = await import('./xlsx.js');
    return placedRows(await readXlsx(content), { file, sheet: sheetName });
  },
};

const asYaml: Reader = async (content, file) => parseYaml(content.toString('utf8'), file);

/**
 * Reads evidence as YAML, CSV or XLSX, by the ending of its name, and hashes the files that it names.
 * @throws UserError naming the line of what is wrong.
 */
export async function readEvidence(file: string): Promise<ReadEvidence> {
  const hint = 'docs/evidence.md describes every key; govstack-check evidence init writes the form.';
  const content = await readFile(file).catch((error: unknown) => {
    throw new UserError(`The evidence ${file} cannot be read: ${messageOf(error)}`, { hint, cause: error });
  });
  const placed = await readAs(file, content, hint);
  const text = checkWholeShape(placed, evidenceShape, { file, hint });
  const answers: EvidenceAnswer[] = [];
  for (const [index, entry] of text.answers.entries()) {
    const where = `${file}:${placed.lineOf(['answers', index, 'files'])}`;
    const answer = await answerOf(entry, path.dirname(file), where);
    if (answer !== undefined) answers.push(answer);
  }
  return {
    candidate: text.candidate,
    ...(text.buildingBlock === undefined ? {} : { buildingBlock: text.buildingBlock }),
    sha256: hashOf(content),
    answers,
    unanswered: text.answers.filter(({ answer }) => answer === undefined).map(({ requirement }) => requirement),
  };
}

async function readAs(file: string, content: Buffer, hint: string): Promise<PlacedYaml> {
  const read = readers[path.extname(file).toLowerCase()] ?? asYaml;
  try {
    return await read(content, file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`The evidence ${file} cannot be read: ${messageOf(error)}`, { hint, cause: error });
  }
}

async function answerOf(
  entry: EvidenceText['answers'][number],
  folder: string,
  where: string,
): Promise<EvidenceAnswer | undefined> {
  const { requirement, answer, statement = '', links, files, by = '', on = '', expires } = entry;
  if (answer === undefined) return undefined;
  const hashed = await Promise.all(files.map((file) => hashFile(folder, file, where)));
  return {
    requirement,
    answer,
    statement,
    links,
    files: hashed,
    by,
    on,
    ...(expires === undefined ? {} : { expires }),
  };
}

async function hashFile(folder: string, file: string, where: string): Promise<{ path: string; sha256: string }> {
  const content = await readFile(path.join(folder, file)).catch((error: unknown) => {
    throw new UserError(`${where}: files: ${file} cannot be read: ${messageOf(error)}`, {
      hint: 'Name files by their path from the folder of the evidence file.',
      cause: error,
    });
  });
  return { path: file, sha256: hashOf(content) };
}
