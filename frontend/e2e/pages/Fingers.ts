import type { CDPSession, Page } from 'playwright-core';

export interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the screen of a page, as the browser feels them: it makes scrolls, taps and zooms of them by itself. */
export class Fingers {
  private readonly page: Page;
  private session: CDPSession | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  /** Puts fingers on the screen, moves them, and takes them away: each list is where they are at one moment. */
  async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly Finger[]): Promise<void> {
    this.session ??= await this.page.context().newCDPSession(this.page);
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
  }

  async swipe(from: Finger, to: Finger, steps = 6): Promise<void> {
    for (let i = 1; i <= steps; i++) await this.touch('touchMove', { x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps });
  }

  async tap(at: Finger): Promise<void> {
    await this.touch('touchStart', at);
    await this.touch('touchEnd');
  }

  /** Lets one finger rest until it has taken what is below it. */
  async hold(at: Finger): Promise<void> {
    await this.touch('touchStart', at);
    await this.page.waitForTimeout(500);
  }
}
