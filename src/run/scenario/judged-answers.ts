import type { Answer, RefusalAnswer } from '../../model/judge.js';

/** The answers of a scenario as a judge takes them, with what speaks against blaming the candidate. */
export interface JudgedAnswers {
  /** The answer to judge. */
  judged(): Promise<Answer>;
  /** The answer by which the request took effect: the first one, where it was repeated. */
  effect(): Promise<Answer>;
  /** The answer to a request that must be refused. */
  refusal(): Promise<RefusalAnswer>;
}
