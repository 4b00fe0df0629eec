import type { Catalogue } from './catalogue.js';
import type { Operation } from './definition.js';
import type { ResourceRole } from './parts.js';
import type { RequestTemplate } from './plan.js';

/** What a check knows of the operation that it is planned for. */
export interface CheckContext {
  readonly catalogue: Catalogue;
  readonly operation: Operation;
  readonly template: RequestTemplate;
  readonly resourceRole: ResourceRole | undefined;
  /** The valid request to another operation; undefined where none can be made. */
  readonly templateOf: (operation: Operation) => RequestTemplate | undefined;
}
