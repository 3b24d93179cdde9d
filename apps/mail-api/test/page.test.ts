import { existsSync } from 'node:fs';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CountingServer } from '../lab/counting-server.ts';
import { startApi, until } from '../lab/start-api.ts';
import { cases } from '../src/demo/cases.ts';
import { queueSilent } from '../src/http/queue-problems.ts';
import { type SmtpSandbox, startSmtpSandbox } from '../src/sandbox/smtp-sandbox.ts';

const executablePath = '/usr/bin/chromium';
/** Where to put a picture of each state of the page. */
const screenshots = process.env['SCREENSHOTS'];

describe.skipIf(!existsSync(executablePath))('the page at / (skipped without chromium)', () => {
  let browser: Browser;
  let sandbox: SmtpSandbox;
  let page: Page;
  let endings: (() => Promise<void>)[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    sandbox = await startSmtpSandbox();
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--no-first-run',
        '--disable-sync',
      ],
    });
  });
  afterEach(async () => {
    await Promise.all(endings.map((end) => end()));
    endings = [];
    if (complaints.length > 0) throw new Error(complaints.splice(0).join('\n'));
  });
  afterAll(async () => {
    await browser.close();
    await sandbox.close();
  });

  /** An SMTP server that is not the API's own, and refuses what the sandbox refuses. */
  const realServer = () => ({
    SMTP_URL: `smtp://127.0.0.1:${String(sandbox.transportFor('app@mail.example').port)}`,
    MAIL_FROM: 'app@mail.example',
  });

  /** Opens the page of an API with these settings. */
  const open = async (env: Record<string, string> = {}, locale = 'en') => {
    const api = await startApi(env);
    page = await browser.newPage({ viewport: { width: 800, height: 1100 }, locale });
    endings.push(
      () => page.close(),
      () => api.close(),
    );
    page.on('console', (line) => {
      // Chromium reports every answer of 400 and above, and those are what the page is for.
      if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) {
        complaints.push(line.text());
      }
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(api.url);
    await page.locator('#place:not(:empty)').waitFor();
    return api;
  };

  const choose = (name: string) => page.locator('#example').selectOption(name);
  const answer = () => page.locator('#answer').innerText();
  const send = async () => {
    await page.locator('#send').click();
    await page.locator('#answer:visible').waitFor();
    await page.locator('#send:enabled').waitFor();
    return answer();
  };
  const isShown = (text: string) => page.locator('#answer').getByText(text).first().waitFor();

  /** Pictures of the page: light and dark, wide and narrow. */
  const picture = async (name: string) => {
    if (screenshots === undefined) return;
    for (const [look, width] of [
      ['light', 800],
      ['dark', 800],
      ['light', 360],
    ] as const) {
      await page.emulateMedia({ colorScheme: look });
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({
        path: `${screenshots}/${name}-${look}-${width}.png`,
        fullPage: true,
      });
    }
  };

  it('has a policy that lets no inline script run', async () => {
    const { url } = await open();
    const policy = (await fetch(url)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('sends a message', async () => {
    await open();
    const text = await send();
    expect(text).toContain('HTTP 200');
    expect(text).toContain('The mail server took the message');
    expect(text).toContain('Yes: the mail server took it.');
    expect(text).toContain('There is no need to.');
    expect(text).toContain('anna@sandbox.example');
    await picture('sent');
  });

  it('explains a failure', async () => {
    await open();
    await choose('gmail-password');
    const text = await send();
    expect(text).toMatch(/HTTP 500\s+Google refused the user name and password/);
    expect(text).toMatch(/Was it sent\?\s+No\./);
    expect(text).toContain('Only after something has been changed.');
    expect(text).not.toContain('EXPLAIN');
    expect(await page.locator('#answer ol li').count()).toBeGreaterThan(1);
    await picture('explained');
  });

  it('knows every example', async () => {
    await open();
    for (const { name } of cases) {
      await choose(name);
      await send();
      expect(await page.locator('#answer ol li').count()).toBeGreaterThan(0);
    }
  });

  it('tells which of three recipients was refused, and that the others have it', async () => {
    await open();
    await choose('one-of-three');
    const text = await send();
    expect(text).toContain('HTTP 200');
    expect(text).toContain('for some recipients only');
    expect(text).toContain('who has it would get it twice');
    expect(text).toMatch(/Taken for\s+anna@sandbox\.example\s+ben@sandbox\.example/);
    expect(text).toMatch(
      /The mailbox does not exist[\s\S]*Refused for\s+no-such-user@sandbox\.example · 550 5\.1\.1\s+Send it again\?\s+No\./,
    );
    await picture('partial');
  });

  it('says when the same message may succeed', async () => {
    await open();
    await choose('mailbox-full');
    const text = await send();
    expect(text).toContain('HTTP 503');
    expect(text).toMatch(/Yes, the same message, in [5-7] minutes or later \(\d+:\d\d [AP]M\)/);
    await picture('later');
  });

  it('tells who runs the API with a real server how to see more, and nobody what they may not know', async () => {
    await open(realServer());
    expect(await page.locator('#place').innerText()).toContain('really goes out');
    expect(await page.locator('#examples').isVisible()).toBe(false);
    await page.locator('#to').fill('no-such-user@sandbox.example');
    const text = await send();
    expect(text).toContain('HTTP 422');
    expect(text).toContain('The message could not be delivered to this recipient.');
    expect(text).toContain('EXPLAIN=true');
    expect(text).toMatch(/Request\s+[\da-f-]{36}/);
    expect(await page.content()).not.toMatch(/5\.1\.1|gmail|mailbox-not-found/);
    await picture('unexplained');
  });

  it('explains with a real server and EXPLAIN=true', async () => {
    await open({ ...realServer(), EXPLAIN: 'true' });
    await page.locator('#to').fill('no-such-user@sandbox.example');
    const text = await send();
    expect(text).toMatch(/does not exist[\s\S]*How to fix it/);
    expect(text).not.toContain('EXPLAIN=true');
  });

  it('knows no more of a refused recipient than the API says', async () => {
    await open(realServer());
    await page.locator('#to').fill('anna@mail.example, no-such-user@sandbox.example');
    const text = await send();
    expect(text).toContain('for some recipients only');
    expect(text).toContain('EXPLAIN=true');
  });

  it('says that the key is missing or wrong', async () => {
    await open({ API_KEY: 'a key of the test' });
    const missing = await send();
    expect(missing).toContain('HTTP 401');
    expect(missing).toContain('The API wants a key');
    await page.locator('#key').fill('another key');
    const wrong = await send();
    expect(wrong).toContain('The API key is wrong');
    expect(wrong).toMatch(/Was it sent\?\s+No\.\s+Send it again\?\s+Only after/);
    expect(wrong).not.toContain('on its way');
    await picture('wrong-key');
    await page.locator('#key').fill('a key of the test');
    expect(await send()).toContain('HTTP 200');
  });

  it('says when the rate limit lets the next request pass', async () => {
    await open({ RATE_LIMIT: '1' });
    await send();
    const text = await send();
    expect(text).toContain('HTTP 429');
    expect(text).toContain('Too many requests');
    expect(text).toMatch(/Yes, the same message, in \d+ seconds? or later \(\d+:\d\d:\d\d/);
    expect(text).not.toContain('on its way');
    await picture('rate-limit');
  });

  it('claims nothing when the API is down', async () => {
    const api = await open();
    await api.close();
    const text = await send();
    expect(text).toMatch(/No answer\s+The API does not answer/);
    expect(text).toContain('Nobody knows');
    expect(text).not.toContain('on its way');
    await picture('down');
  });

  it('claims nothing when something else answers', async () => {
    await open();
    await page.route('**/messages', (route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }),
    );
    const text = await send();
    expect(text).toMatch(/HTTP 502\s+This is not an answer of the API/);
    expect(text).toContain('Nobody knows');
  });

  it('warns of a second copy where nobody knows whether the message left', async () => {
    const smtp = await new CountingServer().start();
    smtp.latency = 60_000;
    await open({ SMTP_URL: smtp.url, MAIL_FROM: 'app@mail.example', EXPLAIN: 'true' });
    await page.locator('#to').fill('anna@mail.example');
    const text = send();
    await until(
      () => smtp.inFlight,
      (count) => count === 1,
    );
    await smtp.kill();
    expect(await text).toMatch(/HTTP 50[34]/);
    expect(await text).toContain('Nobody knows: it may have been.');
    expect(await text).toContain('a second copy may reach the recipients');
    expect(await text).not.toMatch(/Yes, the same message|After something/);
    await picture('unknown');
  });

  it('says what is wrong with a form', async () => {
    await open();
    await page.locator('#to').fill('a@b');
    const text = await send();
    expect(text).toContain('HTTP 422');
    expect(text).toMatch(/What is wrong\s+#\/to\/0 /);
    await picture('invalid');
  });

  it('follows a message through the queue until it is sent', async () => {
    await open();
    await page.locator('#queue').check();
    expect(await send()).toMatch(/HTTP 20[02]/);
    await isShown('The mail server took the message');
    expect(await answer()).toContain('Yes: the mail server took it.');
  });

  it('says of a message that is being sent that it may have been', async () => {
    const smtp = await new CountingServer().start();
    endings.push(() => smtp.kill());
    smtp.latency = 2500;
    await open({ SMTP_URL: smtp.url, MAIL_FROM: 'app@mail.example' });
    await page.locator('#to').fill('anna@mail.example');
    await page.locator('#queue').check();
    await send();
    await isShown('The queue is sending the message');
    expect(await answer()).toMatch(
      /Was it sent\?\s+Perhaps: it is being sent now\.\s+Send it again\?\s+The queue does that\./,
    );
    await picture('queue-sending');
    await isShown('The mail server took the message');
  });

  it('warns of a second copy where the queue did not say whether it has the message', async () => {
    await open();
    const { status, details } = queueSilent();
    const body = { type: 'about:blank', title: 'Service Unavailable', status, ...details };
    await page.route('**/messages', (route) =>
      route.fulfill({
        status,
        contentType: 'application/problem+json',
        body: JSON.stringify(body),
      }),
    );
    await page.locator('#queue').check();
    const text = await send();
    expect(text).toMatch(/HTTP 503\s+The queue did not answer/);
    expect(text).toContain('Nobody knows: it may have been.');
    expect(text).toContain('a second copy may reach the recipients');
    expect(text).not.toMatch(/Yes, the same message|After something|EXPLAIN/);
    await picture('queue-silent');
  });

  it('follows a message through the queue until it is given up', async () => {
    await open();
    await choose('no-such-user');
    await page.locator('#queue').check();
    await send();
    await isShown('The queue gave the message up');
    expect(await answer()).toMatch(/Refused for\s+no-such-user@sandbox\.example/);
    expect(await answer()).toContain('finds the cause in its log');
    await picture('queue-failed');
  });

  it('leaves to the queue what the queue tries again', async () => {
    await open();
    await choose('greylisted');
    await page.locator('#queue').check();
    await send();
    await isShown('the queue tries again');
    expect(await answer()).toMatch(/Was it sent\?\s+Not yet\.\s+Send it again\?\s+The queue does/);
    await picture('queue-retrying');
  });

  it('stops claiming that it follows a message when the API is down', async () => {
    const smtp = await new CountingServer().start();
    endings.push(() => smtp.kill());
    smtp.latency = 60_000;
    const settings = { SMTP_URL: smtp.url, MAIL_FROM: 'app@mail.example', SHUTDOWN_GRACE: '0' };
    const api = await open(settings);
    await page.locator('#to').fill('anna@mail.example');
    await page.locator('#queue').check();
    await send();
    await isShown('The queue has the message');
    await picture('queued');
    await api.close();
    await isShown('cannot be asked at the moment');
    expect(await answer()).toContain('Nobody knows');
    const again = await startApi({ ...settings, PORT: new URL(api.url).port });
    endings.push(() => again.close());
    await isShown('does not know this message any more');
    expect(await answer()).toContain('Nobody knows');
  });

  it('speaks Vietnamese to whoever does, and changes the language of an answer', async () => {
    await open({}, 'vi-VN');
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Gửi thư thử');
    await choose('greylisted');
    const text = await send();
    expect(text).toMatch(/Có, chính thư đó, sau [5-7] phút/);
    expect(text).toContain('Cách khắc phục');
    expect(await page.locator('#answer h2').getAttribute('lang')).toBe('vi');
    await picture('vietnamese');
    await page.locator('#language').selectOption('en');
    await isShown('How to fix it');
    expect(await page.locator('#answer h2').getAttribute('lang')).toBe('en');
    expect(await answer()).not.toMatch(/[ạảấầậệộớửữự]/u);
  });

  it('has the same texts in both languages, and a name for each example', async () => {
    const url = new URL('../src/page/texts.js', import.meta.url).href;
    const { texts } = (await import(url)) as { texts: Record<'en' | 'vi', { examples: object }> };
    const keys = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, each]) => keys(each, `${path}.${key}`))
        : [path];
    expect(keys({ ...texts.vi, examples: {} })).toEqual(keys({ ...texts.en, examples: {} }));
    expect(Object.keys(texts.vi.examples)).toEqual(cases.map(({ name }) => name));
  });
});
