import type { EntenteDocument } from '#core/document/schema.ts';
import { documentShape } from './document-shape.ts';
import { schemaGuard } from './schema-guard.ts';

const guard = schemaGuard(JSON.parse(documentShape));

/** Whether a value is a whole document by the schema alone. */
export const isDocument = (value: unknown): value is EntenteDocument => guard(value);
