import { z } from 'zod';
import type { Overlay } from '../model/overlay.js';
import { requirementKinds, requirementLevels } from '../model/requirement.js';

const level = z.enum(requirementLevels);

/** A requirement that an overlay adds. It has no proofs, because tests are made from published operations. */
const addition = z.looseObject({
  id: z.string(),
  set: z.string(),
  level,
  kind: z.enum(requirementKinds),
  key: z.string().exactOptional(),
  statement: z.string(),
  source: z.string(),
  sha256: z.string(),
  shown: z.enum(['manual', 'evidence']),
  operations: z.array(z.string()).max(0),
  proofs: z.tuple([]),
  overlay: z.string().exactOptional(),
});

/** The shape of an overlay as a recording holds it. Other keys are left alone. */
export const recordedOverlayShape: z.ZodType<Overlay> = z.looseObject({
  name: z.string(),
  parent: z.looseObject({ set: z.string(), version: z.string() }),
  justification: z.string(),
  published: z.string().exactOptional(),
  sha256: z.string(),
  changes: z.array(
    z.looseObject({ id: z.string(), level: level.exactOptional(), inapplicable: z.string().exactOptional() }),
  ),
  added: z.array(addition),
});
