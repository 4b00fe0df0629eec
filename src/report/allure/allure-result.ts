/** What Allure reads of a test (its result files, as both Allure 2 and Allure 3 take them). */
export interface AllureResult {
  readonly uuid: string;
  /** The same in every run of one candidate, so that Allure shows how a test changed. */
  readonly historyId: string;
  /** The same for every candidate. */
  readonly testCaseId: string;
  readonly fullName: string;
  readonly name: string;
  /** Markdown. */
  readonly description: string;
  readonly status: AllureStatus;
  readonly statusDetails?: AllureDetails;
  readonly stage: 'finished';
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly stop: number;
  readonly labels: readonly AllureLabel[];
  readonly links: readonly AllureLink[];
  readonly parameters: readonly AllureParameter[];
  readonly steps: readonly AllureStep[];
  readonly attachments: readonly AllureAttachment[];
}

export type AllureStatus = 'passed' | 'failed' | 'broken' | 'skipped';

export interface AllureDetails {
  readonly message: string;
  /** More lines, which Allure shows folded. */
  readonly trace?: string;
  /** The failure is known, and the build lets it pass. */
  readonly known?: true;
  readonly muted?: true;
}

export interface AllureLabel {
  readonly name: string;
  readonly value: string;
}

export interface AllureLink {
  readonly name: string;
  readonly url: string;
  readonly type: string;
}

export interface AllureParameter {
  readonly name: string;
  readonly value: string;
}

export interface AllureStep {
  readonly name: string;
  readonly parameters?: readonly AllureParameter[];
  readonly stage: 'finished';
  /** Absent where nothing is known of this step alone. */
  readonly status?: AllureStatus;
}

export interface AllureAttachment {
  readonly name: string;
  /** The name of the file in the same folder. */
  readonly source: string;
  readonly type: string;
}
