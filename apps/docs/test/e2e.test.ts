import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toProblem } from '@mailwhy/express';
import { serve } from '../scripts/serve.mjs';
import { examples } from '../src/client/examples.ts';
import { en } from '../src/i18n/en.ts';
import { vi as vietnamese } from '../src/i18n/vi.ts';
import { dist } from './support/build.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Axe {
  run(
    context: Document,
    options: { readonly runOnly?: readonly string[] },
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** One page of every type, in both languages where that matters. */
const types = [
  '/',
  '/vi/',
  '/codes/',
  '/codes/535/',
  '/codes/x.7.1/',
  '/codes/gmail-bad-credentials/',
  '/codes/auth-failed/',
  '/codes/550/wordings/',
  '/vi/codes/421/',
  '/compare/',
  '/vi/compare/251-vs-535/',
  '/providers/',
  '/providers/postmark/',
  '/why/',
  '/guides/',
  '/guides/reading-an-smtp-error/',
  '/problems/',
  '/vi/problems/',
  '/problems/mail-service-error/',
  '/vi/problems/relay-unavailable/',
  '/reference/',
  '/reference/express/',
  '/404.html',
];

describe.skipIf(!hasBrowser)(`in Chromium (${executablePath})`, () => {
  let server: Server;
  let origin: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** What the page reported: violations of its own policy, errors, requests to elsewhere. */
  let reports: string[];

  beforeAll(async () => {
    server = await serve(dist);
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    reports = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404'))
        reports.push(message.text());
    });
    page.on('pageerror', ({ message }) => reports.push(message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`)) reports.push(`requested ${url}`);
    });
  });
  afterEach(async () => {
    await context.close();
    if (reports.length > 0) throw new Error(reports.join('\n'));
  });

  const open = async (path: string): Promise<void> => {
    await page.goto(origin + path);
  };
  const textOf = async (selector: string): Promise<string> =>
    (await page.textContent(selector)) ?? '';
  const decode = async (text: string): Promise<void> => {
    await page.fill('#input', text);
    await page.click('#decoder [type=submit]');
    await page.waitForSelector('#decoder[aria-busy=false]');
  };

  it.each(['light', 'dark'] as const)(
    'has no axe violation on any type of page, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found: string[] = [];
      const check = async (name: string): Promise<void> => {
        await page.evaluate(axeSource);
        // A dark page has the elements of the light one: what can differ are the colours.
        const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
        const { violations } = await page.evaluate((only) => {
          const { axe } = window as unknown as { axe: Axe };
          return axe.run(document, only === undefined ? {} : { runOnly: only });
        }, rules);
        for (const { id, nodes } of violations)
          found.push(`${name} ${id}: ${nodes[0]?.html ?? ''}`);
      };
      for (const path of types) {
        await open(path);
        await check(path);
      }
      await open('/');
      await decode(examples.error);
      await check('the decoder');
      await decode(examples.log);
      await check('the decoder with a log');
      await page.keyboard.press('Control+k');
      await page.waitForSelector('dialog[open]');
      await page.fill('dialog input', 'mailbox full');
      await page.waitForSelector('[role=option]');
      await check('the search');
      await open('/compare/?a=535&b=gmail-bad-credentials');
      await page.waitForSelector('#comparison table');
      await check('a comparison in the browser');
      await open('/why/');
      await page.click('summary');
      await check('an open question');
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('fits 320 pixels, from left to right and from right to left', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    const wide: string[] = [];
    for (const path of types) {
      await open(path);
      for (const dir of ['ltr', 'rtl']) {
        const overflow = await page.evaluate((direction) => {
          document.documentElement.dir = direction;
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, dir);
        if (overflow > 0) wide.push(`${path} ${dir}: ${overflow}`);
      }
    }
    expect(wide).toEqual([]);
  }, 60_000);

  it('keeps codes and quotes from left to right in a page from right to left', async () => {
    await open('/codes/535/');
    const directions = await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      return ['.big', 'pre', 'article'].map((selector) => {
        const element = document.querySelector(selector);
        return element === null ? '' : getComputedStyle(element).direction;
      });
    });
    expect(directions).toEqual(['ltr', 'ltr', 'rtl']);
  });

  it('does not shift while it loads', async () => {
    for (const path of ['/', '/codes/535/', '/compare/251-vs-535/', '/codes/']) {
      await open(path);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((entries) => {
              for (const entry of entries.getEntries())
                sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              resolve(sum);
            }, 300);
          }),
      );
      expect(`${path} ${shift}`).toBe(`${path} 0`);
    }
  });

  it('loads a code in four requests', async () => {
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    await open('/codes/535/');
    await page.waitForLoadState('networkidle');
    expect(urls.length).toBeLessThanOrEqual(4);
  });

  it('explains a pasted error, marks what it recognised, and links to the entry', async () => {
    await open('/');
    await decode(examples.error);
    expect(await textOf('#result h2')).toContain('Google refused');
    expect(await page.locator('#result mark').count()).toBeGreaterThan(1);
    expect(await textOf('#result .seen')).toBe(examples.error);
    await page.click('#result .more');
    await page.waitForURL('**/codes/gmail-bad-credentials/');
    expect(await textOf('h1')).toContain('Google refused');
  });

  it('explains in Vietnamese', async () => {
    await open('/vi/');
    await decode('550 5.1.1 <ann@example.net>: Recipient address rejected: User unknown');
    expect(await textOf('#result')).toMatch(/hộp thư|người nhận/iu);
    expect(await page.locator('#result [lang=en]:not(pre)').count()).toBe(0);
  });

  it('counts the causes in a log', async () => {
    await open('/');
    await decode(examples.log);
    expect(await textOf('#status')).toContain('5 errors, 4 different causes');
    expect(await page.locator('#result tbody tr').count()).toBe(4);
    expect(await textOf('#result tbody td')).toBe('2');
  });

  it('reads a bounce', async () => {
    await open('/');
    await decode(examples.bounce);
    expect(await textOf('#status')).toContain('1 recipient');
    expect(await textOf('#result h2')).toMatch(/mailbox|recipient|address|user/iu);
  });

  it('shares by the hash, and says when it recognises nothing', async () => {
    await open(`/#e=${encodeURIComponent('535 5.7.8 Authentication failed')}`);
    await page.waitForSelector('#result:not([hidden]) h2');
    expect(await page.inputValue('#input')).toBe('535 5.7.8 Authentication failed');
    await decode('nothing of the kind');
    expect(await textOf('#status')).toContain(en.decoder.nothing);
    await page.click('#decoder [type=reset]');
    expect(new URL(page.url()).hash).toBe('');
  });

  it('never takes what is pasted for markup', async () => {
    const hostile =
      '<img src=x onerror="document.title=1"><script>document.title=2</script> 550 5.1.1 <b>user unknown</b>';
    await open(`/#e=${encodeURIComponent(hostile)}`);
    await page.waitForSelector('#result:not([hidden]) h2');
    expect(await page.locator('#result img, #result script, #result .seen b').count()).toBe(0);
    expect(await textOf('#result .seen')).toBe(hostile);
    await open(`/compare/?a=${encodeURIComponent('<img src=x onerror=alert(1)>')}&b=535`);
    await page.waitForFunction(() => document.querySelector('#status')?.textContent !== '');
    expect(await page.locator('main img').count()).toBe(0);
    await open(`/compare/%3Cimg%20src=x%3E-vs-535/`);
    await page.waitForURL('**/compare/?a=**');
    expect(await page.title()).not.toMatch(/^[12]$/u);
  });

  it('searches with the keyboard alone', async () => {
    await open('/codes/');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type('5.7.8');
    await page.waitForSelector('[role=option]');
    expect(await textOf('[role=option][aria-selected=true]')).toContain('X.7.8');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/codes/x.7.8/');
  });

  it('finds a pasted reply, and Vietnamese without diacritics', async () => {
    await open('/vi/');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open]');
    await page.fill(
      'dialog input',
      '535-5.7.8 Username and Password not accepted. https://support.google.com/mail/?p=BadCredentials',
    );
    await page.waitForFunction(() =>
      document.querySelector('[role=option]')?.textContent.includes('Gmail'),
    );
    await page.fill('dialog input', 'hop thu day');
    await page.waitForFunction(() =>
      /[Hh]ộp thư/u.test(document.querySelector('[role=option] span')?.textContent ?? ''),
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('compares any two, in one order, and leads to the page where there is one', async () => {
    await open('/compare/');
    await page.fill('#pick-a', 'gmail-bad-credentials');
    await page.fill('#pick-b', '535');
    await page.click('#pick button');
    await page.waitForSelector('#comparison table');
    expect(await textOf('#comparison h2')).toMatch(/^535 and gmail-bad-credentials/u);
    expect(await page.locator('#comparison .card').count()).toBe(2);
    await open('/vi/compare/535-vs-251/');
    await page.waitForURL('**/vi/compare/251-vs-535/');
    expect(await textOf('h1')).toContain('251');
    await open('/codes/EAUTH/');
    await page.waitForURL('**/codes/eauth/');
  });

  it('says the same in the browser as in the build', async () => {
    await open('/compare/251-vs-535/');
    const built = (await page.locator('article.pair section').allTextContents()).slice(0, 5);
    await page.route('**/comparisons.json', (route) => route.fulfill({ json: [] }));
    await open('/compare/?a=535&b=251');
    await page.waitForSelector('#comparison table');
    const drawn = (await page.locator('#comparison section').allTextContents()).slice(0, 5);
    expect(drawn).toEqual(built);
  });

  it('leads from the `type` of a problem to its page, and on to a cause', async () => {
    const error = Object.assign(new Error('550 5.1.1 user unknown'), {
      code: 'EENVELOPE',
      response: '550 5.1.1 user unknown',
    });
    const { type, code, detail } = toProblem(error);
    await open(new URL(type).pathname);
    await page.waitForURL(`**/problems/${code}/`);
    expect(await textOf('h1')).toContain(code);
    expect(await textOf('.lead')).toBe(detail);
    await page.click('#causes a');
    await page.waitForURL('**/codes/**');
    await open('/reference/express/');
    await page.click('#api-toProblem pre a[href="#api-Problem"]');
    await page.waitForURL('**/reference/express/#api-Problem');
    await open('/reference/catalog/#api-Described');
    expect(await page.locator('#api-Described').isVisible()).toBe(true);
  });

  it('searches problems and what the packages export', async () => {
    await open('/vi/codes/');
    for (const [query, target] of [
      ['relay-throttled', '**/vi/problems/relay-throttled/'],
      ['serializeMailError', '**/reference/nodemailer/#api-serializeMailError'],
    ] as const) {
      await page.keyboard.press('Control+k');
      await page.waitForSelector('dialog[open]');
      await page.fill('dialog input', query);
      await page.waitForFunction(
        (name) => document.querySelector('[role=option] b')?.textContent === name,
        query,
      );
      await page.keyboard.press('Enter');
      await page.waitForURL(target);
      expect(await textOf('h1')).toMatch(/relay-throttled|@mailwhy\/nodemailer/u);
    }
  });

  it('filters the list of codes', async () => {
    await open('/codes/');
    await page.fill('#filter', 'mailbox full');
    expect(await textOf('output')).toMatch(/^\d+ /u);
    expect(await page.locator('.codes tbody tr:visible').count()).toBeLessThan(20);
  });

  it('leads from a question to an entry without a script', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const quiet = await still.newPage();
    await quiet.goto(`${origin}/vi/why/`);
    await quiet.click('summary');
    await quiet.click('details[open] details summary');
    await quiet.click('details details[open] a');
    expect(quiet.url()).toContain('/vi/codes/');
    expect(await quiet.textContent('h1')).toBeTruthy();
    await still.close();
  });

  it('changes language and theme on the same page, and remembers the theme', async () => {
    await open('/codes/535/');
    await page.click('header .lang');
    await page.waitForURL('**/vi/codes/535/');
    expect(await textOf('header nav')).toContain(vietnamese.nav.codes);
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await background();
    await page.click('#theme');
    const after = await background();
    expect(after).not.toBe(before);
    await page.reload();
    expect(await background()).toBe(after);
  });

  it('prints without what only a screen needs', async () => {
    await open('/codes/535/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.site').isVisible()).toBe(false);
    expect(await page.locator('#fixes').isVisible()).toBe(true);
  });
});
