import type { Explanation } from '@mailwhy/catalog';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { explainErrors, getExplanation, isExplained, summarizeSend } from '../src/index.ts';
import { clientScenarios } from './matrix/client.ts';
import { connectionScenarios } from './matrix/connections.ts';
import { replyScenarios } from './matrix/replies.ts';
import type { Lab, Scenario, Sender } from './matrix/scenario.ts';
import { makeCertificates } from './support/certificates.ts';
import { type Copy, copies } from './support/majors.ts';
import { startScripted, type RunningServer } from './support/scripted-server.ts';
import { message } from './support/send.ts';

const scenarios = [...replyScenarios, ...connectionScenarios, ...clientScenarios];

const stops: (() => unknown)[] = [];
let lab: Lab;

beforeAll(async () => {
  const servers = new Map<string, Promise<RunningServer>>();
  lab = {
    certificates: await makeCertificates(),
    later: (stop) => stops.push(stop),
    server: (key, script) => {
      const started = servers.get(key) ?? startScripted(script);
      servers.set(key, started);
      return started;
    },
  };
  stops.push(async () => {
    for (const server of servers.values()) await (await server).close();
  });
});

afterAll(async () => {
  for (const stop of stops) await stop();
  printTable();
});

/** What came of a send: `undefined` when it hung. */
interface Outcome {
  readonly rejected?: unknown;
  readonly resolved?: unknown;
}

async function outcomeOf(
  scenario: Scenario,
  copy: Copy,
  wrap: (sender: Sender) => Sender,
): Promise<Outcome> {
  const made = await scenario.make(copy, lab);
  const sender = wrap(made);
  const { send = message } = scenario;
  try {
    const resolved =
      typeof send === 'function'
        ? await send(sender)
        : send === 'verify'
          ? await sender.verify?.()
          : await sender.sendMail(send);
    return { resolved };
  } catch (rejected) {
    return { rejected };
  } finally {
    sender.close?.();
  }
}

/** What an error shows but for its explanation, and for ports and addresses of memory. */
function shapeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const own = Object.entries(Object.getOwnPropertyDescriptors(error))
    .filter(([key]) => !['explanation', 'stack', '$metadata', '$response'].includes(key))
    .map(([key, { value, enumerable }]) => {
      const text =
        typeof value === 'string' || typeof value === 'number' ? `${value}` : typeof value;
      return [key, text.replaceAll(/\d{4,}|^[\dA-F]{12,}/g, '#'), enumerable];
    });
  return JSON.stringify([(Object.getPrototypeOf(error) as object).constructor.name, own]);
}

const table = new Map<string, (readonly [label: string, says: string])[]>();

describe('every scenario on every major', () => {
  it.concurrent.for(scenarios)('$name', { timeout: 30_000 }, async (scenario, { expect }) => {
    const results = await Promise.all(copies.map((copy) => check(scenario, copy)));
    table.set(
      scenario.name,
      results.map(({ label, says }) => [label, says]),
    );
    expect(results.flatMap(({ label, wrong }) => wrong.map((what) => `${label}: ${what}`))).toEqual(
      [],
    );
  });
});

interface Result {
  readonly label: string;
  /** The cell of the table. */
  readonly says: string;
  readonly wrong: readonly string[];
}

async function check(scenario: Scenario, copy: Copy): Promise<Result> {
  const { label } = copy;
  const difference = scenario.but?.[copy.major];
  if (difference === 'hangs') return { label, says: 'never settles', wrong: [] };
  const [bare, wrapped] = await Promise.all([
    outcomeOf(scenario, copy, (sender) => sender),
    outcomeOf(scenario, copy, explainErrors),
  ]);
  const { rejected, resolved } = wrapped;
  const explanation =
    'rejected' in wrapped ? getExplanation(rejected) : summarizeSend(resolved).explanation;
  const says = explanation
    ? inShort(explanation)
    : 'rejected' in wrapped
      ? 'not explained'
      : 'sent';

  const expected = difference === 'succeeds' ? undefined : { ...scenario.expected, ...difference };
  const wrong: string[] = [];
  const differs = Object.entries(expected ?? {}).some(
    ([key, value]) => read(explanation, key) !== value,
  );
  if (expected === undefined ? says !== 'sent' : differs) {
    wrong.push(
      `${says}, ${explanation?.category ?? 'no category'}; expected ${JSON.stringify(expected)}`,
    );
  }
  if (scenario.isSteady !== false && shapeOf(rejected) !== shapeOf(bare.rejected)) {
    wrong.push(`the error changed: ${shapeOf(bare.rejected)} became ${shapeOf(rejected)}`);
  }
  if (rejected instanceof Error && !Object.isFrozen(rejected) && !isExplained(rejected)) {
    wrong.push('the error carries no explanation');
  }
  if (
    /4711|hunter2|geheim|sesame|127\.0\.0\.1|\.test\b/.test(JSON.stringify(explanation ?? null))
  ) {
    wrong.push(`the explanation tells a secret: ${JSON.stringify(explanation)}`);
  }
  return { label, says, wrong };
}

const inShort = ({ id, retry, delivery }: Explanation): string => `${id} ${retry} ${delivery}`;

const read = (from: unknown, key: string): unknown => (from ? Reflect.get(from, key) : undefined);

function printTable(): void {
  const lines = [...table].map(([name, row]) => {
    const cells = new Map<string, string[]>();
    for (const [label, text] of row) cells.set(text, [...(cells.get(text) ?? []), label]);
    return [...cells].map(([text, labels], index) =>
      [(index === 0 ? name : '').padEnd(44), labels.join(' ').padEnd(20), text].join(' '),
    );
  });
  console.log(
    [
      `${'scenario'.padEnd(44)} ${'nodemailer'.padEnd(20)} id, retry, delivery`,
      ...lines.flat(),
    ].join('\n'),
  );
}
