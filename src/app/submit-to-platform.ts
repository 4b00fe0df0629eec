import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../model/report.js';
import { isPartial } from '../model/since-last.js';
import { upload } from '../run/http/upload.js';
import type { Environment } from '../support/environment.js';
import { exitCodes, UserError } from '../support/errors.js';
import { withoutLast } from '../support/json/without-last.js';
import { platformMessages } from './platform-messages.js';

/** What is uploaded to GovStack's test platform, and how it is filed there. */
export interface PlatformSubmission {
  /** The folder of a run. */
  readonly folder: string;
  readonly report: Report;
  /** The address of the platform, up to where its paths begin. */
  readonly to: string;
  /** The branch under which it is filed; its pages show "main". */
  readonly branch: string;
  /** Says what would be uploaded, and uploads nothing. */
  readonly dryRun: boolean;
}

/** The variable that holds the key of the platform, where it asks for one. */
const keyVariable = 'GOVSTACK_PLATFORM_KEY';

/** The most of an answer that is shown, in characters. */
const longestAnswer = 300;

/**
 * Uploads the scenarios of a run to GovStack's test platform.
 * @returns what was done, in lines
 * @throws UserError when the run was not complete, there are no messages of it, or the platform refuses it
 */
export async function submitToPlatform(submission: PlatformSubmission, environment: Environment): Promise<string[]> {
  const { report, to, dryRun } = submission;
  assertWhole(report);
  const { text, passed, failed } = platformMessages(await messagesIn(submission.folder), report);
  const url = `${withoutLast(to, '/').replace(/\/report\/upload$/, '')}/report/upload`;
  const texts = fieldsOf(submission);
  const counts = `The platform will count ${passed} scenarios as passed and ${failed} as failed.`;
  const fields = Object.entries(texts).map(([name, value]) => `  ${name}: ${value}`);
  if (dryRun) return [`Would be uploaded to ${url}:`, ...fields, `  report: ${Buffer.byteLength(text)} bytes`, counts];
  const key = environment.variables[keyVariable];
  const answer = await upload({
    url,
    headers: key === undefined ? {} : { 'x-api-key': key },
    texts,
    files: {
      report: { name: 'messages.ndjson', content: text },
      META: { name: 'META.yml', content: `name: ${JSON.stringify(report.candidate.name)}\n` },
    },
    signal: environment.signal,
  });
  if (answer.status !== 201) throw refused(url, answer);
  return [`Uploaded to ${url}.`, counts];
}

/** A part of the scenarios, or a run that was cut short, would look like a candidate that fits. */
function assertWhole(report: Report): void {
  if (report.run.complete && !isPartial(report)) return;
  const why = report.run.complete ? `it asked only a part (${report.run.tags})` : 'it was cut short';
  throw new UserError(`The run cannot be uploaded: ${why}.`, { hint: 'Run everything, with --format messages,json.' });
}

async function messagesIn(folder: string): Promise<string> {
  const file = path.join(folder, 'messages.ndjson');
  if (existsSync(file)) return readFile(file, 'utf8');
  throw new UserError(`There are no messages of the run in ${folder}.`, {
    hint: 'The platform reads Cucumber messages. Run again with: --format terminal,json,messages.',
  });
}

/** The names under which the platform files a report. */
function fieldsOf({ report, branch }: PlatformSubmission): Record<string, string> {
  const { buildingBlock, candidate, tool } = report;
  return {
    buildingBlock: `bb-${buildingBlock.id}`,
    testSuite: tool.name,
    testApp: candidate.name,
    sourceBranch: branch,
    version: buildingBlock.govspec,
  };
}

function refused(url: string, { status, body }: { readonly status: number; readonly body: string }): UserError {
  const said = body.trim().slice(0, longestAnswer);
  return new UserError(`${url} refused the report with ${status}${said === '' ? '' : `: ${said}`}.`, {
    hint:
      status === 401 || status === 403 ? `Give the key of the platform as ${keyVariable}.` : 'Nothing was uploaded.',
    exitCode: exitCodes.failure,
  });
}
