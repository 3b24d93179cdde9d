import { readFileSync, readdirSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { getExplanation } from '../src/index.ts';
import { connect } from './recipes/start.ts';
import { message, rejection, scripted, toServer } from './support/send.ts';

const text = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = text('../README.md');

/**
 * A recipe as it is shown: all of it, so that whoever copies it has the imports of its types too.
 * recipes.test.ts, bullmq.test.ts and wrap-transport.test.ts run them, tsc compiles them.
 */
const shown = (name: string): string => text(`./recipes/${name}`);

describe('README', () => {
  it.each(readdirSync(new URL('recipes', import.meta.url)))(
    'shows recipes/%s as it is run',
    (name) => {
      expect(readme).toContain(`<!-- test/recipes/${name} -->\n\n\`\`\`ts\n${shown(name)}\`\`\`\n`);
    },
  );

  it('shows no other code', () => {
    const blocks = readme.match(/^```ts$/gm) ?? [];
    expect(blocks).toHaveLength(readme.match(/^<!-- test\/recipes\//gm)?.length ?? 0);
  });

  it('shows the real output', async () => {
    const server = await scripted({
      AUTH: '535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials a1b2 - gsmtp',
    });
    const error = await rejection(connect(toServer(server)).sendMail(message));
    expect(readme).toContain(`\`\`\`text\n${inspect(getExplanation(error))}\n\`\`\`\n`);
  });

  it('names every function', async () => {
    const exported = Object.keys(await import('../src/index.ts'));
    const listed = [...readme.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(exported.sort());
  });
});
