import type { Locator, Page } from 'playwright-core';
import type { Server } from '../support/server';
import { CoachingPage } from './CoachingPage';

/** An appointment of a calendar: on which day of this week or an earlier one, when, and how long. */
export interface Appointment {
  readonly title: string;
  readonly weeksAgo: number;
  readonly hour: number;
  readonly minutes: number;
  readonly with?: string;
}

/** How a leader spends their weeks. */
export class TimePage extends CoachingPage {
  readonly hours: Locator;
  readonly chart: Locator;

  constructor(page: Page, server: Server) {
    super(page, server);
    this.hours = page.getByRole('grid', { name: 'Hours of each week by what they were for' });
    this.chart = page.getByRole('img', { name: /^How each of the last/ });
  }

  /** The cells of a week, 0 being the one that runs. */
  cells(weeksAgo: number): Locator {
    return this.hours.getByRole('row').nth(weeksAgo + 1).locator('[data-at]');
  }

  week(weeksAgo: number): Locator {
    return this.hours.getByRole('row').nth(weeksAgo + 1);
  }

  title(name: string): Locator {
    return this.page.getByRole('table', { name: 'What each appointment counts as' }).getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  async chooseCalendar(content: string, name = 'calendar.ics'): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /^(From a calendar|Another file)/ }).first().click();
    await (await chooser).setFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(content) });
  }
}

/** A calendar as another program would write it; each appointment on the Tuesday of its week. */
export function calendarOf(appointments: readonly Appointment[]): string {
  const now = new Date();
  const monday = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7));
  const events = appointments.map(({ title, weeksAgo, hour, minutes, with: who }, index) => {
    const starts = monday + ((1 - 7 * weeksAgo) * 24 + hour) * 3_600_000;
    const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
    return ['BEGIN:VEVENT', `UID:${index}@elsewhere`, `SUMMARY:${title}`, `DTSTART:${stamp(starts)}`, `DTEND:${stamp(starts + minutes * 60_000)}`, ...(who ? [`ATTENDEE:mailto:${who}`] : []), 'END:VEVENT'];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//elsewhere//EN', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
}
