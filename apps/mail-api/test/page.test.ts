import { existsSync } from 'node:fs';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases } from '../src/demo/cases.ts';
import type { MailApi } from '../src/start.ts';
import { startApi } from '../lab/start-api.ts';

const executablePath = '/usr/bin/chromium';

describe.skipIf(!existsSync(executablePath))('the page at / (skipped without chromium)', () => {
  let api: MailApi;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    api = await startApi();
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
    page = await browser.newPage({ viewport: { width: 800, height: 1100 } });
    page.on('console', (line) => {
      // Chromium reports every answer of 400 and above, and those are what the page is for.
      if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) {
        complaints.push(line.text());
      }
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(api.url);
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
  });

  const send = async (example: string) => {
    await page.getByLabel('Example').selectOption({ label: example });
    const button = page.getByRole('button', { name: 'Send' });
    await Promise.all([page.waitForResponse('**/messages'), button.click()]);
    await page.locator('button:enabled').waitFor();
  };
  const answer = () => page.locator('#answer').innerText();

  it('has a policy that lets no inline script run', async () => {
    const policy = (await fetch(api.url)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('sends a message', async () => {
    await send('A message that arrives');
    expect(await answer()).toContain('The server took the message');
  });

  it('explains a failure', async () => {
    await send(cases[0]?.title ?? '');
    expect(await answer()).toMatch(/HTTP 500\s+Google refused the user name and password/);
    expect(await page.locator('#fixes li').count()).toBeGreaterThan(1);
    if (process.env['SCREENSHOT']) await page.screenshot({ path: process.env['SCREENSHOT'] });
  });

  it('tells which of three recipients was refused', async () => {
    await send(cases.at(-1)?.title ?? '');
    expect(await answer()).toContain('HTTP 200');
    expect(await answer()).toContain('The mailbox does not exist');
    expect(await page.locator('#accepted').innerText()).toBe(
      'anna@sandbox.example, ben@sandbox.example',
    );
  });

  it('says what is wrong with a form', async () => {
    await send('A message that arrives');
    await page.getByLabel('To', { exact: true }).fill('a@b');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('#/to/0: ').waitFor();
    expect(await answer()).toContain('HTTP 422');
  });

  it('has nothing to complain about', () => {
    expect(complaints).toEqual([]);
  });
});
