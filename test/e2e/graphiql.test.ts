import type { Browser, Page } from 'playwright-core';
import { loadExamples } from '../../src/server/examples';
import { type Served, served } from '../server/client';
import { describeInBrowser, launch } from './browser';

describeInBrowser('GraphiQL', () => {
  let running: Served;
  let browser: Browser;
  let page: Page;
  let foreign: string[];
  let complaints: string[];

  beforeAll(async () => {
    running = await served();
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await running.stop();
  });
  beforeEach(async () => {
    page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
    foreign = [];
    complaints = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(running.server.url) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    await page.context().close();
  });

  const open = async (path: string) => {
    await page.goto(running.server.url + path);
    await page.waitForSelector('.graphiql-execute-button');
  };
  const activeTab = () => page.locator('.graphiql-tab-active .graphiql-tab-button').textContent();
  /** Runs the query of the open tab: what the server answered, once the page shows it. */
  const answer = async () => {
    const answered = page.waitForResponse(
      (response) =>
        response.url().endsWith('/graphql') &&
        response.request().method() === 'POST' &&
        !response.request().postData()?.includes('IntrospectionQuery'),
    );
    // GraphiQL takes the name of a newly opened operation a moment after it shows it.
    await page.waitForTimeout(300);
    await page.click('.graphiql-execute-button');
    const body = await (await answered).text();
    await page.locator('.result-window').getByText('"data"').waitFor();
    return body;
  };

  test('has every example in a tab, and answers each without an error', async () => {
    await open('/graphql');
    await page.locator('.graphiql-editor-tool').getByText('"2024-11-04"').waitFor();
    const tabs = page.locator('.graphiql-tab');
    expect(await tabs.count()).toBe(loadExamples().length);
    for (let index = 0; index < loadExamples().length; index++) {
      await tabs.nth(index).locator('.graphiql-tab-button').click();
      const text = await answer();
      expect(text).not.toContain('"errors"');
    }
  });

  test('at a later visit the tabs are as they were, with their variables', async () => {
    const variables = (text: string) => page.locator('.graphiql-editor-tool').getByText(text).waitFor();
    await open('/graphql');
    await variables('"2024-11-04"');
    await open('/graphql');
    await variables('"2024-11-04"');
    expect(await answer()).not.toContain('"errors"');
    await page.locator('.graphiql-tab-button').nth(1).click();
    await variables('"2024-12-31"');
    // GraphiQL writes down what is open a moment after it shows it.
    await page.waitForTimeout(1500);
    await open('/graphql');
    await variables('"2024-12-31"');
    expect(await activeTab()).toBe('StateVisit');
    expect(await page.locator('.graphiql-tab').count()).toBe(loadExamples().length);
  });

  test('a question of the start page opens with its query and variables, at the first visit and later', async () => {
    for (const question of ['Tokayev’s state visit to France in 2024', 'At what level are relations']) {
      await page.goto(running.server.url);
      await page.getByText(question).click();
      await page.waitForSelector('.graphiql-execute-button');
      const level = question.startsWith('At');
      expect(await activeTab()).toBe(level ? 'Level' : 'StateVisit');
      expect(await answer()).toContain(
        level ? 'ENHANCED_STRATEGIC_PARTNERSHIP' : 'arrived in France for a state visit',
      );
      expect(await page.locator('.graphiql-tab').count()).toBe(loadExamples().length);
    }
  });

  test('a page of the explorer opens as a query of its own', async () => {
    await page.goto(running.server.url);
    await page.getByText('France – Uzbekistan').click();
    await page.getByText('This query in GraphiQL').click();
    await page.waitForSelector('.graphiql-execute-button');
    expect(await answer()).toContain('arrived in Samarkand');
    expect(await activeTab()).toBe('Relation');
  });

  test('shows what a subscription tells, as it arrives', async () => {
    const query = 'subscription { factsChanged(between: ["KZ", "FR"]) { kind caption } }';
    await open(`/graphql?${new URLSearchParams({ query })}`);
    await page.waitForTimeout(300);
    const subscribed = page
      .waitForEvent('websocket')
      .then((socket) =>
        socket.waitForEvent('framesent', ({ payload }) => String(payload).includes('"subscribe"')),
      );
    await page.click('.graphiql-execute-button');
    await subscribed;
    // The server begins to look for changes when the message has reached it.
    await page.waitForTimeout(500);
    const at = new Date().toISOString();
    const properties = {
      at,
      kind: 'added',
      label: 'Visit',
      fact: 'x',
      caption: 'A visit of today',
      pair: 'FRA-KAZ',
    };
    await running.store.write({ nodes: [{ label: 'Change', id: 'now', properties }] });
    await page.locator('.result-window').getByText('A visit of today').waitFor();
  });

  test('shows the documentation of the schema', async () => {
    await open('/graphql');
    await page.getByLabel('Show Documentation Explorer').click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).click();
    await page.getByText('The relation of two countries; null where the graph has none.').waitFor();
  });

  test('shows the query and its answer on a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('/graphql');
    await answer();
    for (const part of ['.graphiql-query-editor', '.graphiql-response']) {
      const { width, height } = (await page.locator(part).boundingBox()) ?? { width: 0, height: 0 };
      expect([part, width > 280, height > 150]).toEqual([part, true, true]);
    }
  });

  test('builds a query by ticking fields', async () => {
    await open('/graphql?query=%7B__typename%7D');
    await page.getByLabel('Show GraphiQL Explorer').click();
    await page.locator('.graphiql-explorer-root').getByText('countries', { exact: true }).first().click();
    await page.locator('.graphiql-explorer-root').getByText('totalCount', { exact: true }).first().click();
    await page.locator('.graphiql-query-editor').getByText('totalCount').waitFor();
  });

  test('the start page looks right without any script', async () => {
    const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await still.goto(running.server.url);
    expect(await still.getByRole('heading', { name: 'In the graph' }).isVisible()).toBe(true);
    await still.context().close();
  });
});
