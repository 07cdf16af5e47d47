import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is: CHROMIUM_PATH, or a usual place. Undefined where there is none. */
export function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...PATHS].find((path) => path && existsSync(path));
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath() ?? '', args: ['--no-sandbox'] });
}

/** Tests that need a browser. Where there is none they are skipped, which is said loudly; in CI they fail. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (chromiumPath()) {
    describe(name, tests);
    return;
  }
  const missing = `No Chromium: ${name} is not tested. Install one (apt-get install chromium) or set CHROMIUM_PATH.`;
  if (process.env.CI === 'true') {
    test(name, () => {
      throw new Error(missing);
    });
    return;
  }
  process.stderr.write(`\n*** ${missing}\n\n`);
  describe.skip(name, tests);
}
