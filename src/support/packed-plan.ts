import type { Operation } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { KeptPlan } from '../model/kept-plan.js';
import type { OperationPlan, RequestTemplate } from '../model/plan.js';
import { parseExactly } from './json/parse.js';
import { writeJson } from './json/write.js';
import { AlikeLists, PackedList } from './packed-list.js';

/** A plan as it is written: operations belong to the definition, which stays in memory. */
interface WrittenPlan extends Omit<OperationPlan, 'operation' | 'sends' | 'template'> {
  readonly template: Omit<RequestTemplate, 'operation'>;
}

const plans = new AlikeLists();

/** Packs the plan of an operation, which is read again when it is looked at. */
export function packedPlan(plan: OperationPlan): OperationPlan {
  const { operation, sends, template } = plan;
  const named = { operation, asked: template.operation, ...(sends === undefined ? {} : { sends }) };
  return new KeptPlan(plan, new PackedList(writtenPlan(plan), reader(named), plans), 0);
}

function reader(named: NamedOperations): (text: string) => OperationPlan[] {
  return (text) => [readPlan(text, named)];
}

/** Only values that are sent may hold numbers of any length, and writing those takes longer. */
function writtenPlan({
  operation: _,
  sends: __,
  template: { operation: ___, ...template },
  ...plan
}: OperationPlan): string {
  return `{"template":${writeJson(template as unknown as Json)},${JSON.stringify(plan).slice(1)}`;
}

interface NamedOperations extends Pick<OperationPlan, 'operation' | 'sends'> {
  /** Of which the request is. */
  readonly asked: Operation;
}

function readPlan(text: string, { asked, ...named }: NamedOperations): OperationPlan {
  const { template, ...plan } = parseExactly(text) as unknown as WrittenPlan;
  return { ...named, ...plan, template: { operation: asked, ...template } };
}
