/** What the schemas say beyond JSON Schema: each keyword with the type of its value. */
export const annotations: Readonly<Record<string, 'string' | 'array' | 'boolean' | 'object'>>;
export function factsOf(schema: object, id: string): unknown;
export function fileOf(schema: object): unknown;
