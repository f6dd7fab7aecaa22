import type { Page } from '@playwright/test';

/** A phone's line and a small computer, as Lighthouse has them: 1.6 Mbit/s down, 750 kbit/s up, 150 ms, a quarter of the speed. */
const SLOW = {
  line: {
    offline: false,
    latency: 150,
    downloadThroughput: (1600 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  },
  processor: { rate: 4 },
};

/** Gives a page a slow line and a slow processor. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW.line);
  await session.send('Emulation.setCPUThrottlingRate', SLOW.processor);
}
