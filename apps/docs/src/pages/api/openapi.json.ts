import { openapi } from '../../machine/openapi.ts';
import { json } from '../../machine/json.ts';

export const GET = (): Response => json(openapi());
