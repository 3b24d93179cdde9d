// `pnpm bench:budget`: what the packages cost, as ratios against a reference workload of the same run: a slower
// machine does not fail it, a slower program does. Measures what is published; compares with etc/bench.json.
// `--update` writes the baseline. The result of a run is in reports/bench.json.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** How much worse than the baseline a ratio may be: runs differ by some 20 % on a busy machine. */
const TOLERANCE = 1.5;
const ROUNDS = 31;

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = (name) => pathToFileURL(join(root, `packages/${name}/dist/esm/index.js`)).href;
const { classify, compare, entries, explain, lookup, parseReply, search } = await import(
  dist('catalog')
);
const { enrich } = await import(dist('nodemailer'));
const { toProblem } = await import(dist('express'));

const samples = [...entries().values()]
  .flatMap(({ kind, facts }) => (kind === 'wording' ? facts.samples : []))
  .filter((_, index) => index % 4 === 0);
const ids = [...entries().keys()];
const queries = ['gmail app password', 'mailbox full', '53', 'greylisted', 'relay denied'];
const failure = () =>
  Object.assign(new Error('Invalid login: 535-5.7.8 Username and Password not accepted.'), {
    code: 'EAUTH',
    command: 'AUTH PLAIN',
    responseCode: 535,
    response: '535-5.7.8 Username and Password not accepted.\n535 5.7.8 gsmtp',
  });

/** Plain work on the same texts, of the kind that a classifier does: words, and a map of them. */
function reference() {
  const counts = new Map();
  for (const text of samples) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\d.]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts.size;
}

/** Each does some milliseconds of work. */
const works = {
  classify: () => samples.forEach((text) => classify(text, {})),
  explain: () => samples.forEach((text) => explain(text, { context: {} })),
  parseReply: () => samples.forEach((text) => parseReply(text)),
  lookup: () => ids.forEach((id) => lookup(id)),
  search: () => queries.forEach((query) => search(query)),
  compare: () => ids.slice(0, 40).forEach((id) => compare(id, '535')),
  enrich: () => samples.slice(0, 200).forEach(() => enrich(failure())),
  toProblem: () => samples.slice(0, 200).forEach(() => toProblem(failure())),
};

const cpu = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};
/** The lower quartile: what others do on the machine only ever adds. */
const typical = (values) => values.toSorted((a, b) => a - b)[values.length >> 2];

/** Rounds in which everything takes its turn, so that a busy moment hits all alike. */
function measure(list, rounds) {
  const times = Object.fromEntries(Object.keys(list).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(list)) times[name].push(work());
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, typical(values)]));
}

const timed = { reference: () => cpu(reference) };
for (const [name, work] of Object.entries(works)) timed[name] = () => cpu(work);
measure(timed, 3); // warm
const times = measure(timed, ROUNDS);
const ratios = Object.fromEntries(
  Object.keys(works).map((name) => [name, times[name] / times.reference]),
);

// A fresh process that imports a package, against one that imports nodemailer; both less an empty one.
const tail = ';const u=process.cpuUsage();process.stdout.write(String(u.user+u.system))';
const start = (specifier) => () => {
  const code = (specifier === undefined ? '' : `await import('${specifier}')`) + tail;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return Number(stdout);
};
const nodemailer = createRequire(join(root, 'packages/nodemailer/package.json')).resolve(
  'nodemailer',
);
const starts = measure(
  {
    empty: start(),
    nodemailer: start(pathToFileURL(nodemailer).href),
    catalog: start(dist('catalog')),
    'with nodemailer': start(dist('nodemailer')),
    'with express': start(dist('express')),
  },
  ROUNDS,
);
for (const name of ['catalog', 'with nodemailer', 'with express'])
  ratios[`start, ${name}`] = (starts[name] - starts.empty) / (starts.nodemailer - starts.empty);

const rounded = Object.fromEntries(
  Object.entries(ratios).map(([name, ratio]) => [name, Number(ratio.toPrecision(3))]),
);
mkdirSync(join(root, 'reports'), { recursive: true });
writeFileSync(
  join(root, 'reports/bench.json'),
  JSON.stringify(
    {
      node: process.version,
      samples: samples.length,
      microseconds: { ...times, ...starts },
      ratios: rounded,
    },
    null,
    2,
  ),
);

const file = join(root, 'etc/bench.json');
if (process.argv.includes('--update')) {
  writeFileSync(file, `${JSON.stringify(rounded, null, 2)}\n`);
  console.log('written: etc/bench.json');
} else {
  const baseline = JSON.parse(readFileSync(file, 'utf8'));
  for (const [name, ratio] of Object.entries(rounded)) {
    const isSlow = !(ratio <= baseline[name] * TOLERANCE);
    if (isSlow) process.exitCode = 1;
    console.log(
      `${isSlow ? 'SLOWER' : 'ok    '} ${name.padEnd(24)} ${String(ratio).padStart(7)}   baseline ${baseline[name] ?? 'none'}`,
    );
  }
  if (process.exitCode === 1)
    console.log(
      `More than ${TOLERANCE} times the baseline. If that is meant: \`pnpm run bench:budget --update\`, with the reason.`,
    );
}
