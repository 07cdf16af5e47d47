import type { Browser, Page } from 'playwright-core';
import { type Served, served } from '../server/client';
import { describeInBrowser, launch } from './browser';

const PAGES = [
  '/',
  '/explore/relation?between=KAZ&between=FRA',
  '/explore/node?id=Visit:visit-2024',
  '/explore/node?id=Leader:emmanuel-macron',
  '/explore/node?id=Document:doc-2024',
  '/explore/around?id=Leader:emmanuel-macron&depth=2',
  '/explore/search?text=Macron',
  '/explore/node?id=Visit:none',
];

describeInBrowser('the explorer', () => {
  let running: Served;
  let browser: Browser;

  beforeAll(async () => {
    running = await served();
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await running.stop();
  });

  /** A page without scripts, with what it asked of other hosts and complained of. */
  const opened = async (width: number, colorScheme: 'light' | 'dark') => {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      colorScheme,
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(running.server.url)) wrong.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) wrong.push(message.text());
    });
    return { page, wrong };
  };

  test.each([
    [1440, 'light'],
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('nothing is cut off at %i pixels in %s, and no other host is asked', async (width, scheme) => {
    const { page, wrong } = await opened(width, scheme);
    for (const path of PAGES) {
      await page.goto(running.server.url + path);
      expect([path, await sidewaysOf(page)]).toEqual([path, 0]);
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('words stand out from what is behind them in %s', async (scheme) => {
    const { page } = await opened(1440, scheme);
    for (const path of PAGES) {
      await page.goto(running.server.url + path);
      expect([path, await faintWords(page)]).toEqual([path, []]);
    }
    await page.context().close();
  });

  test('two countries, a filter, a fact, its document: by links and forms alone', async () => {
    const { page } = await opened(1440, 'light');
    await page.goto(running.server.url);
    const countries = page.locator('select[name="between"]');
    await countries.first().selectOption('FRA');
    await countries.last().selectOption('KAZ');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByLabel('visit', { exact: true }).check();
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await page.getByLabel('visit', { exact: true }).isChecked()).toBe(true);
    expect(await page.locator('.fact').count()).toBe(4);
    await page.locator('.fact h3 a').first().click();
    await page.locator('q', { hasText: 'arrived in France for a state visit' }).first().waitFor();
    await page.locator('blockquote footer a').first().click();
    expect(page.url()).toMatch(/#at-\d+$/);
    await page.getByText('Marked: the words of claims').waitFor();
    await page.context().close();
  });
});

/** Pixels that the page is wider than the window. */
function sidewaysOf(page: Page): Promise<number> {
  return page.evaluate('Math.max(0, document.documentElement.scrollWidth - innerWidth)');
}

/** Words whose contrast with their background is under 4.5 to 1 (WCAG 2 AA). */
function faintWords(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgb = (color) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data;
    };
    const luminance = ([r, g, b]) =>
      [r, g, b]
        .map((part) => part / 255)
        .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
    const behind = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const color = getComputedStyle(at).backgroundColor;
        if (rgb(color)[3] === 255) return rgb(color);
      }
      return rgb('Canvas');
    };
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint = [];
    while (words.nextNode()) {
      const element = words.currentNode.parentElement;
      if (!words.currentNode.data.trim() || element.closest('option, .hidden')) continue;
      const [light, dark] = [luminance(rgb(getComputedStyle(element).color)), luminance(behind(element))].sort((a, b) => b - a);
      if ((light + 0.05) / (dark + 0.05) < 4.5) faint.push(words.currentNode.data.trim().slice(0, 40));
    }
    return faint;
  })()`);
}
