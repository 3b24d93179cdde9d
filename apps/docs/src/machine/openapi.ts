import { all, listedKinds } from '../data/entries.ts';
import { siteLocales } from '../locales.ts';
import { absolute } from '../site.ts';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const object = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const ok = (schema: object, description: string) => ({
  '200': { description, content: { 'application/json': { schema } } },
  '404': { description: 'There is no such file.' },
});

/** The OpenAPI description of the static JSON. */
export function openapi(): object {
  const tag = {
    name: 'locale',
    in: 'path',
    required: true,
    schema: { type: 'string', enum: siteLocales.map((site) => site.tag) },
  };
  const kinds = [...listedKinds, 'wording'];
  const categories = [...new Set(all.map(({ facts }) => facts.category))].sort();
  const messages = { title: text, meaning: text, causes: texts, fixes: texts, locale: text };
  return {
    openapi: '3.1.0',
    info: {
      title: 'mailwhy',
      version: '1',
      description:
        'What every SMTP failure means, as static JSON files. No key, no limit, readable from every origin that the host allows.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: absolute('api').replace(/\/$/u, '') }],
    paths: {
      '/{locale}/index.json': {
        get: {
          operationId: 'listEntries',
          summary: 'Every entry with its title',
          parameters: [tag],
          responses: ok({ type: 'array', items: ref('EntrySummary') }, 'All entries.'),
        },
      },
      '/{locale}/codes/{id}.json': {
        get: {
          operationId: 'getEntry',
          summary: 'One entry',
          parameters: [
            tag,
            {
              name: 'id',
              in: 'path',
              required: true,
              description: 'The id in lower case: `535`, `x.7.8`, `eauth`.',
              schema: text,
            },
          ],
          responses: ok(ref('Entry'), 'The entry.'),
        },
      },
      '/{locale}/comparisons.json': {
        get: {
          operationId: 'listComparisons',
          summary: 'Comparisons that have a file',
          parameters: [tag],
          responses: ok(texts, 'Names of files, such as `251-vs-535`.'),
        },
      },
      '/{locale}/compare/{pair}.json': {
        get: {
          operationId: 'getComparison',
          summary: 'Two entries side by side',
          parameters: [
            tag,
            { name: 'pair', in: 'path', required: true, schema: text, example: '251-vs-535' },
          ],
          responses: ok(ref('Comparison'), 'The comparison.'),
        },
      },
      '/{locale}/labels.json': {
        get: {
          operationId: 'getLabels',
          summary: 'The names of kinds, actions, categories and attributes in a language',
          parameters: [tag],
          responses: ok({ type: 'object' }, 'The labels.'),
        },
      },
    },
    components: {
      schemas: {
        EntrySummary: object(
          {
            id: text,
            kind: { type: 'string', enum: kinds },
            category: { type: 'string', enum: categories },
            title: text,
            locale: text,
            page: { type: 'string', format: 'uri' },
          },
          ['id', 'kind', 'category', 'title', 'locale', 'page'],
        ),
        Entry: object(
          {
            id: text,
            kind: { type: 'string', enum: kinds },
            ...messages,
            category: { type: 'string', enum: categories },
            categoryLabel: text,
            publicText: text,
            avoid: text,
            categoryLocale: text,
            action: text,
            retry: { type: 'string', enum: ['later', 'after-fix', 'never', 'none'] },
            retryAfter: { type: 'integer', description: 'Seconds; only with retry `later`.' },
            permanent: { type: 'boolean' },
            delivery: { type: 'string', enum: ['not-sent', 'unknown', 'sent'] },
            tone: { type: 'string', enum: ['success', 'temporary', 'permanent', 'mixed'] },
            codes: texts,
            reply: text,
            speaker: object({ id: text, name: text, isProvider: { type: 'boolean' } }, [
              'id',
              'name',
            ]),
            samples: texts,
            wordings: {
              type: 'array',
              items: object({ id: text, speaker: text, sample: text }, ['id', 'sample']),
            },
            related: texts,
            sources: texts,
            docs: { type: 'string', format: 'uri' },
            page: { type: 'string', format: 'uri' },
          },
          [
            'id',
            'kind',
            'title',
            'meaning',
            'causes',
            'fixes',
            'locale',
            'category',
            'action',
            'retry',
            'permanent',
            'delivery',
            'related',
            'sources',
            'docs',
            'page',
          ],
        ),
        ComparedEntry: object(
          {
            id: text,
            code: text,
            kind: text,
            ...messages,
            sample: text,
            docs: text,
            related: texts,
            sources: texts,
          },
          ['id', 'code', 'kind', 'title', 'meaning', 'causes', 'fixes', 'locale'],
        ),
        Choice: object({ when: texts, do: texts }, ['when', 'do']),
        Comparison: object(
          {
            title: text,
            a: ref('ComparedEntry'),
            b: ref('ComparedEntry'),
            same: { type: 'boolean' },
            opening: text,
            summary: texts,
            attributes: {
              type: 'array',
              items: object(
                { id: text, label: text, a: texts, b: texts, differs: { type: 'boolean' } },
                ['id', 'label', 'a', 'b', 'differs'],
              ),
            },
            differences: texts,
            choice: object({ a: ref('Choice'), b: ref('Choice') }, ['a', 'b']),
            locale: text,
            page: { type: 'string', format: 'uri' },
          },
          [
            'title',
            'a',
            'b',
            'same',
            'summary',
            'attributes',
            'differences',
            'choice',
            'locale',
            'page',
          ],
        ),
      },
    },
  };
}
