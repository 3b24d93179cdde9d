// Tables are literals in the sources, where people read and write them. To parse hundreds of kilobytes of literals at
// every start is slow; a string costs little until it is needed. So this plugin runs what holds nothing but data and
// puts the result in its place, as JSON:
//
// - a table becomes an object whose values are parsed one by one, when they are first read (src/unread.ts);
// - a function without parameters becomes one that parses what it would have computed (src/directory.ts).
//
// Ids and patterns of wordings are in the directory, so speakers go without them (src/restore.ts).
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const DATA =
  /\/src\/(?:directory|codes\/[\w-]+|(?:codes\/enhanced|providers|servers|locales\/\w+)\/index)\.ts$/u;
const SPEAKERS = /\/src\/(?:providers|servers)\/index\.ts$/u;
/** Languages that hardly use ASCII alone: with escapes they would be half as long again, or longer. */
const FOREIGN = /\/src\/locales\/(?!en\/)/u;
const PLACE = /(["'`])JSON (\d+)\1/gu;

const source = (file) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

/** Literals of JSON. Rolldown would write them in its own way, so it gets places, which are filled at the end. */
const literals = [];

/** The plugin. */
export const evaluated = {
  name: 'evaluated',
  async load(id) {
    const file = id.replaceAll('\\', '/');
    if (!DATA.test(file)) return undefined;
    const written = FOREIGN.test(file) ? literal : ascii;
    const placeOf = (value) => `'JSON ${literals.push(written(jsonOf(value))) - 1}'`;
    const codeOf = SPEAKERS.test(file) ? await speakersOf(placeOf) : dataOf(placeOf);
    const values = Object.entries(await run(id));
    return [
      `import { unread } from ${literal(source('unread.ts'))};`,
      `import { restoreSpeaker } from ${literal(source('restore.ts'))};`,
      ...values.map(([name, value]) => `export const ${name} = ${codeOf(value)};`),
    ].join('\n');
  },
  generateBundle(_, files) {
    for (const file of Object.values(files))
      file.code = file.code?.replace(PLACE, (place, quote, number) => literals[number]);
  },
};

/** Loads a module of the sources and what it imports, in any version of Node.js. */
async function run(file) {
  const bundle = await rolldown({ input: file, platform: 'neutral', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

const dataOf = (placeOf) => (value) =>
  typeof value === 'function'
    ? `() => JSON.parse(${placeOf(value())})`
    : `/* @__PURE__ */ unread({ ${rowsOf(value, placeOf)} })`;

/** Speakers, with their wordings in a row, and the keys of patterns in their place. */
async function speakersOf(placeOf) {
  const { wordingIds } = await run(source('directory.ts'));
  const ids = Object.values(wordingIds()).flat();
  const wordingOf = ([id, wording]) => ({ ...wording, says: ids.indexOf(id) });
  const speakerOf = (speaker) => ({
    ...speaker,
    wordings: Object.entries(speaker.wordings).map(wordingOf),
  });
  return (table) =>
    `/* @__PURE__ */ unread({ ${rowsOf(table, (it) => placeOf(speakerOf(it)))} }, restoreSpeaker)`;
}

const rowsOf = (table, placeOf) =>
  Object.entries(table)
    .map(([key, row]) => `${literal(key)}: ${placeOf(row)}`)
    .join(', ');

function jsonOf(value) {
  const json = JSON.stringify(value);
  if (!isDeepStrictEqual(JSON.parse(json), value)) throw new Error(`Not plain data: ${json}`);
  return json;
}

/** In single quotes: JSON is full of double ones. */
const literal = (json) => `'${json.replace(/[\\']/gu, '\\$&')}'`;

/** In ASCII, which V8 reads faster and keeps in half the space. Of a character beyond U+FFFF either half. */
const ascii = (json) =>
  literal(
    json.replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
