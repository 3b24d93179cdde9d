/** JSON, as it stands in an OpenAPI document. */
export type Json = Readonly<Record<string, unknown>>;

export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
export const list = (items: Json): Json => ({ type: 'array', items });
export const text = { type: 'string' };
export const object = (properties: Json, required = Object.keys(properties)): Json => ({
  type: 'object',
  properties,
  required,
});
export const json = (schema: Json, type = 'application/json'): Json => ({ [type]: { schema } });
export const answer = (description: string, schema: Json): Json => ({
  description,
  content: json(schema),
});

export const header = (name: string, description: string): Json => ({
  name,
  in: 'header',
  description,
  schema: { type: 'string', maxLength: 255 },
});

export const query = (name: string, description: string, schema: Json = text): Json => ({
  name,
  in: 'query',
  description,
  schema,
});

export const path = (name: string, description: string): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: text,
});

/** An operation that everybody may call, as often as they like. */
export const open = (operationId: string, summary: string, rest: Json): Json => ({
  get: { operationId, summary, security: [], ...rest },
});
