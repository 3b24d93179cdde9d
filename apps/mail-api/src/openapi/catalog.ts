import { answer, header, json, list, object, open, path, query, ref, type Json } from './parts.ts';

const language = header('Accept-Language', 'The language of the texts.');
const codes = list({ ...ref('Code'), description: 'An entry in short.' });
const noSuchCode: Json = {
  description: 'The catalog does not have it',
  content: json(ref('NoSuchCode'), 'application/problem+json'),
};

/** The catalog: the same for every installation, and open to everybody. */
export const catalog = {
  '/codes': open('listCodes', 'The entries of the catalog', {
    parameters: [
      query('kind', 'Only entries of this kind: reply, enhanced, wording, …'),
      query('category', 'Only entries of this category.'),
      query('class', 'Only codes of this class.', { enum: ['2', '3', '4', '5'] }),
      query('limit', 'So many at most.', { type: 'integer', minimum: 0, maximum: 500 }),
      query('offset', 'After so many.', { type: 'integer', minimum: 0 }),
      language,
    ],
    responses: {
      200: answer(
        'How many there are, and some of them',
        object({ total: { type: 'integer' }, offset: { type: 'integer' }, codes }),
      ),
    },
  }),
  '/codes/search': open('searchCodes', 'Find entries by words', {
    parameters: [
      { ...query('q', 'The words.'), required: true },
      query('limit', 'So many at most.', { type: 'integer', minimum: 0, maximum: 100 }),
      language,
    ],
    responses: { 200: answer('The best first', object({ codes })), 404: noSuchCode },
  }),
  '/codes/compare': open('compareCodes', 'Two entries side by side', {
    parameters: [
      { ...query('a', 'A code.'), required: true },
      { ...query('b', 'Another one.'), required: true },
      language,
    ],
    responses: { 200: answer('What tells them apart', { type: 'object' }), 404: noSuchCode },
  }),
  '/codes/{id}': open('getCode', 'An entry with everything that is known of it', {
    parameters: [path('id', 'A code in any spelling: 550, 5.1.1, EAUTH, …'), language],
    responses: { 200: answer('The entry', ref('Code')), 404: noSuchCode },
  }),
};
