import type { Verdict } from '../model/verdict.js';
import { problemLine } from './words.js';

/** What a failure says in a list of findings: what was asked of which operation, and each thing that is wrong. */
export function failureSentences({ operation, title, problems }: Verdict): string[] {
  return [`${operation}: ${title}.`, ...problems.map((problem) => `${problemLine(problem)}.`)];
}
