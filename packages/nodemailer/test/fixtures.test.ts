import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Category } from '@mailwhy/catalog';
import { describe, expect, it } from 'vitest';
import { enrich, getExplanation, serializeMailError } from '../src/index.ts';
import { fixtureCategories } from './support/fixture-categories.ts';

interface Dump {
  readonly class?: string;
  readonly message?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Scenario {
  readonly outcome: string;
  readonly error?: Dump;
}

/** Beside the repository; not part of it. */
const folder = fileURLToPath(new URL('../../../../shared/fixtures/nodemailer', import.meta.url));
const isThere = existsSync(folder);
const files = isThere ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

/** The least share of dumps whose category is right, in percent. */
const FLOOR = 98;

const isDump = (value: unknown): value is Dump =>
  typeof value === 'object' && value !== null && 'class' in value && 'message' in value;

/** Makes an error as nodemailer made it; what was no error stays the object it was. */
function revive(dump: Dump): unknown {
  if (!isDump(dump)) return dump;
  const error = new Error(dump.message);
  for (const [key, value] of Object.entries(dump.properties ?? {})) {
    const revived: unknown = Array.isArray(value)
      ? value.map((inner: unknown) => (isDump(inner) ? revive(inner) : inner))
      : value;
    Reflect.set(error, key, revived);
  }
  return error;
}

const all = (Object.keys(fixtureCategories) as Category[]).flatMap(
  (category) => fixtureCategories[category]?.map((entry) => ({ entry, category })) ?? [],
);

const expectedOf = (name: string, version: string): Category | undefined =>
  (
    all.find(({ entry }) => entry === `${name}@${version}`) ??
    all.find(({ entry }) => name === entry || name.startsWith(`${entry}.`))
  )?.category;

describe.skipIf(!isThere)(
  `dumps of real errors (${isThere ? folder : `skipped: no ${folder}`})`,
  () => {
    it.each(files)(`explains at least ${FLOOR} % of %s right`, (file) => {
      const scenarios = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<
        string,
        Scenario
      >;
      const version = basename(file, '.json').replace('nodemailer-', '');
      const rejected = Object.entries(scenarios).flatMap(([name, { outcome, error }]) =>
        outcome === 'rejected' && error !== undefined ? [{ name, error: revive(error) }] : [],
      );
      const unnamed = rejected.filter(({ name }) => expectedOf(name, version) === undefined);
      expect(
        unnamed.map(({ name }) => name),
        'every dump has an expectation',
      ).toEqual([]);

      const wrong = rejected.flatMap(({ name, error }) => {
        const { category, id } = getExplanation(enrich(error)) ?? { category: 'unknown', id: '' };
        const expected = expectedOf(name, version);
        return category === expected ? [] : [`${name}: ${category} (${id}), not ${expected ?? ''}`];
      });
      const right = rejected.length - wrong.length;
      const percent = (100 * right) / rejected.length;
      console.log(
        [
          `nodemailer ${version}: ${right} of ${rejected.length} right (${percent.toFixed(1)} %)`,
          ...wrong,
        ].join('\n  '),
      );
      expect(percent).toBeGreaterThanOrEqual(FLOOR);
    });

    it.each(files)('serialises each of %s within bounds and without addresses', (file) => {
      const scenarios = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<
        string,
        Scenario
      >;
      for (const { error } of Object.values(scenarios)) {
        if (error === undefined) continue;
        const text = JSON.stringify(serializeMailError(revive(error)));
        expect(text.length).toBeLessThan(8000);
        expect(text).not.toMatch(/@example/);
      }
    });
  },
);
