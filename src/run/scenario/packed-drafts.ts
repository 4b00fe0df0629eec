import type { Operation } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import type { Store } from '../../model/kept.js';
import { parseExactly } from '../../support/json/parse.js';
import { writeJson } from '../../support/json/write.js';
import { AlikeLists, PackedList } from '../../support/packed-list.js';
import type { SentValues } from '../requests/draft.js';

/** A draft as it is written: operations belong to the definition, which stays in memory. */
interface WrittenDraft extends Pick<SentValues, 'body'> {
  readonly parameters: readonly [string, NonNullable<ReturnType<SentValues['parameters']['get']>>][];
}

const drafts = new AlikeLists();

/** Packs what requests sent, those of a batch together. */
export function packedDrafts(sent: readonly SentValues[]): Store<SentValues> {
  const operations = sent.map(({ operation }) => operation);
  const written = sent.map(({ parameters, body }) => ({
    parameters: [...parameters],
    ...(body === undefined ? {} : { body }),
  }));
  return new PackedList(writeJson(written as unknown as Json), reader(operations), drafts);
}

function reader(operations: readonly Operation[]): (text: string) => SentValues[] {
  return (text) =>
    (parseExactly(text) as unknown as WrittenDraft[]).flatMap(({ parameters, body }, place): SentValues[] => {
      const operation = operations[place];
      if (operation === undefined) return [];
      return [{ operation, parameters: new Map(parameters), ...(body === undefined ? {} : { body }) }];
    });
}
