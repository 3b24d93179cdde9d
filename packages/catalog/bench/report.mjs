// Prints what classifying costs. `node bench/report.mjs` builds the package and measures what is published; the
// matcher alone is measured from its source (Node.js 22.18 or newer).
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { build, dist, locale, source } from './build.mjs';
import { fresh } from './fresh.mjs';
import { longestTime, median, timesOf } from './measure.mjs';
import { compileList } from './regexp-list.mjs';
import { hostile, textOf, varied } from './texts.mjs';

build();
const { classify, speakers } = await import(dist('index.js'));
const { createMatcher } = await import(source('match.ts'));
const { indexPatterns } = await import(source('parts.ts'));
const { readPart } = await import(source('pattern.ts'));
const { tokenize } = await import(source('tokenize.ts'));

const wordings = speakers.flatMap(({ speaker }) => Object.values(speaker.wordings));
const says = wordings.map((wording) => wording.says);
const samples = wordings.flatMap((wording) => wording.samples);
const corpusFile = new URL('../../../../shared/corpus/replies.jsonl', import.meta.url);
const corpus = existsSync(corpusFile)
  ? readFileSync(corpusFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).reply)
  : undefined;

const print = (what, ...figures) => console.log(`  ${what.padEnd(46)}${figures.join('   ')}`);
const micro = (milliseconds) => `${(milliseconds * 1000).toFixed(1)} µs`;
const milli = (milliseconds) => `${milliseconds.toFixed(1)} ms`;
const times = (ratio) => `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
/** Milliseconds a text, of works that take turns. */
const overall = (texts, ...works) =>
  timesOf(works.map((work) => () => texts.forEach((text) => work(text)))).map(
    (time) => time / texts.length,
  );

console.log(
  `Node.js ${process.version}, ${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores`,
);
console.log(
  `${wordings.length} wordings, ${says.flat().length} patterns, ${samples.length} samples\n`,
);

console.log('Throughput');
const list = compileList(says.flat(), readPart);
const byList = (text) => list.find((expression) => expression.test(text));
// With a context that might change, nothing is recalled: this is what a failure costs that was never met.
const anew = (text) => classify(text, {});
for (const [name, texts] of Object.entries({ samples, ...(corpus && { corpus }) })) {
  const [own, listed] = overall(texts, anew, byList);
  print(`classify, ${name}`, micro(own), `${Math.round(1000 / own).toLocaleString('en')} a second`);
  print(`${list.length} regular expressions in order, ${name}`, micro(listed), times(listed / own));
}
const again = samples.slice(0, 1);
const [recalled] = overall(again, classify);
print('classify, the same failure again', micro(recalled));

console.log('\nMore wordings (matcher alone, all samples)');
const matchers = [1, 2, 4].map((factor) => {
  const more = Array.from({ length: factor - 1 }, (_, seed) => varied(says, seed)).flat();
  const lists = [...says, ...more];
  const match = createMatcher(lists, indexPatterns(lists));
  return (text) => match(tokenize(text));
});
const [once, twice, fourfold] = overall(samples, ...matchers);
print('1 ×', micro(once));
print('2 ×', micro(twice), times(twice / once));
print('4 ×', micro(fourfold), times(fourfold / once));

console.log('\nLonger texts');
const lengths = {
  '100 B': 100,
  '1 KiB': 2 ** 10,
  '8 KiB': 2 ** 13,
  '64 KiB': 2 ** 16,
  '1 MiB': 2 ** 20,
};
const texts = Object.values(lengths).map((length) => textOf(samples, length));
const durations = timesOf(texts.map((text) => () => anew(text)));
Object.keys(lengths).forEach((name, index) => print(name, micro(durations[index])));

console.log('\nHostile texts (slowest of the kinds)');
const [small, large] = [2 ** 13, 2 ** 20].map((length) => longestTime(hostile(says, length), anew));
print('8 KiB', micro(small.time), JSON.stringify(small.text.slice(0, 24)));
print(
  '1 MiB',
  micro(large.time),
  JSON.stringify(large.text.slice(0, 24)),
  times(large.time / small.time),
);

console.log('\nStarting up (fresh process, median)');
const rounds = Array.from({ length: 15 }, () => ({
  english: fresh('english'),
  catalog: fresh('catalog'),
  nodemailer: fresh('nodemailer'),
}));
const middle = (pick) => median(rounds.map(pick));
const whole = middle(({ catalog }) => catalog.load);
const nodemailer = middle((round) => round.nodemailer.load);
print('load the catalog', milli(middle(({ english }) => english.load)));
print('first call', milli(middle(({ english }) => english.first)));
print('second call', milli(middle(({ english }) => english.second)));
print(`load the catalog and ${locale}`, milli(whole));
print('load nodemailer', milli(nodemailer), `the catalog takes ${times(whole / nodemailer)}`);

console.log('\nMemory');
const { built, used } = fresh('heap');
print('matcher when built', `${(built / 1e6).toFixed(1)} MB`);
print('matcher after all samples', `${(used / 1e6).toFixed(1)} MB`);
