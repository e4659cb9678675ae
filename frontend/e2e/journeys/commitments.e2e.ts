import { expect, it } from 'vitest';
import { Frame } from '../pages/Frame';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

/** A day so many days from today, as the form writes it. */
function inDays(days: number): string {
  const at = new Date();
  at.setDate(at.getDate() + days);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}

it('asks for a commitment, looks into it, is refused a day too early, promises it, breaks it and learns from it', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/strategy/commitments');
  const frame = new Frame(page);
  const list = page.getByRole('region', { name: 'Commitments' });
  await list.getByText('Discovery', { exact: false }).first().waitFor();
  await list.getByRole('link', { name: 'All 40 Harbour Coffee shops can open in one morning', exact: true }).waitFor();
  // What is late is told with its day and its team.
  await list.getByRole('link', { name: /“A check of a new shop within a minute” of Risk & Trust is late/ }).waitFor();
  await expectAccessible(page);
  // Why is told to who comes by keyboard, not to the mouse alone.
  await list.locator('span[tabindex="0"]').filter({ hasText: /^At risk/ }).focus();
  await page.getByRole('tooltip').getByText('is late: it was needed by', { exact: false }).waitFor();

  await page.getByRole('button', { name: 'Ask for a commitment' }).click();
  const form = page.getByRole('dialog');
  await frame.typeInto(form.getByLabel('What is to be promised'), 'Every payout file opens in Spain');
  await form.getByRole('textbox', { name: 'Team' }).fill('Ledger');
  await page.getByRole('option', { name: /^Ledger & Payouts/ }).click();
  await form.getByRole('textbox', { name: 'Delivery manager' }).fill('Gonçalo');
  await page.getByRole('option', { name: /Gonçalo Telhada/ }).click();
  await form.getByLabel('Needed by').fill(inDays(60));
  await form.getByRole('button', { name: 'Ask for it' }).click();
  await page.getByRole('button', { name: /^What is promised: Every payout file/ }).waitFor();

  // By keyboard: discovery begins, and each risk is answered where it stands.
  await page.getByRole('button', { name: 'Begin discovery' }).press('Enter');
  await frame.says(/^Began discovery of the commitment/);
  const promise = page.getByRole('region', { name: 'The promise' });
  session.expectComplaint(/./);
  await promise.getByRole('button', { name: 'Promise it' }).press('Enter');
  await promise.getByRole('alert').filter({ hasText: 'Say the day by which' }).waitFor();
  await promise.getByLabel('Day', { exact: true }).fill(inDays(50));
  await promise.getByRole('button', { name: 'Set the day' }).press('Enter');
  await promise.getByText('It has no day.').waitFor({ state: 'detached' });
  await promise.getByRole('button', { name: 'Promise it' }).press('Enter');
  await promise.getByRole('alert').filter({ hasText: /cannot be promised yet: nobody has said what was found about its value, usability, feasibility and viability; nobody has signed for the team and technology/ }).waitFor();
  for (const risk of ['value', 'usability', 'feasibility', 'viability']) {
    const pencil = page.getByRole('button', { name: `Edit: What was found about ${risk}` });
    await pencil.press('Enter');
    await page.getByRole('textbox', { name: `What was found about ${risk}` }).fill(`The ${risk} is known.`);
    await page.keyboard.press('Control+Enter');
    await page.getByText(`The ${risk} is known.`).waitFor();
    // Whoever ends an edit by a key goes on from where it began.
    await expect.poll(() => pencil.evaluate((element) => element === document.activeElement)).toBe(true);
  }

  // Who signs, signs for the day.
  for (const [side, name] of [['the team', 'Gonçalo Telhada'], ['technology', 'Henriette Sandvoort']] as const) {
    const signer = promise.getByRole('textbox', { name: `Who signs for ${side}` });
    await signer.fill(name);
    await page.getByRole('option', { name: new RegExp(name) }).click();
    await promise.getByText(new RegExp(`^${name}, `)).waitFor();
  }
  await promise.getByText('Nothing is missing. It can be promised.').waitFor();
  await expectAccessible(page);
  await promise.getByRole('button', { name: 'Promise it' }).press('Enter');
  await page.getByText('Promised', { exact: true }).first().waitFor();

  // What it waits for stands on its page, and is not agreed by itself.
  await page.getByLabel('What it needs').fill('The fees of each card');
  await page.getByRole('textbox', { name: 'Of which team' }).fill('Payments');
  await page.getByRole('option', { name: /^Payments/ }).first().click();
  await page.getByRole('button', { name: 'Ask for it' }).click();
  await page.getByText('“The fees of each card” of Payments is not agreed.').waitFor();
  await page.getByRole('button', { name: 'Say that “The fees of each card” is agreed' }).press('Enter');
  await page.getByText('“The fees of each card” of Payments is not agreed.').waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'It is broken' }).press('Enter');
  const mortem = page.getByRole('form', { name: 'Post-mortem' });
  await page.getByText('It was broken, and nobody has written down what is learned from it.').waitFor();
  await mortem.getByLabel('Cause at the root').fill('The format changed in the last week.');
  await mortem.getByRole('button', { name: 'Keep the post-mortem' }).click();
  await mortem.getByText(/^What changes must not be empty/).waitFor();
  await mortem.getByLabel('What changes').fill('We ask the tax office each month.');
  await mortem.getByLabel('Who was affected').fill('300 shops in Spain.');
  await mortem.getByRole('button', { name: 'Keep the post-mortem' }).press('Enter');
  await page.getByText('300 shops in Spain.').waitFor();
  await expectAccessible(page);
  await frame.says('Wrote the post-mortem of the commitment “Every payout file opens in Spain”');
  await page.keyboard.press('Control+z');
  await page.getByText('It was broken, and nobody has written down what is learned from it.').waitFor();
});

it('shows what a team and an objective have promised, and an empty list', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/teams');
  await page.getByRole('link', { name: /^Onboarding/ }).first().click();
  // Among what the team needs of others, the dependency leads to the promise that waits for it.
  await page.getByRole('listitem').filter({ hasText: 'Onboarding needs of' }).getByRole('link', { name: 'Commitment: All 40 Harbour Coffee shops can open in one morning' }).waitFor();
  await page.getByRole('link', { name: 'All 40 Harbour Coffee shops can open in one morning', exact: true }).click();
  const team = await page.getByRole('region', { name: 'The request' }).getByRole('link', { name: /^Onboarding/ }).getAttribute('href');
  await page.getByRole('link', { name: 'Owners do not know who their customers are' }).click();
  await page.getByRole('heading', { name: 'Commitments for it' }).waitFor();
  await page.getByRole('link', { name: 'All 40 Harbour Coffee shops can open in one morning' }).waitFor();
  await page.goto(`${new URL(page.url()).origin}/strategy/commitments?q=nothing-like-it`);
  await page.getByText('No commitment answers to this').waitFor();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await page.getByRole('link', { name: 'Payout files that the Spanish tax office takes', exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe('');

  // A link to those of one team says so, and has a way to all.
  await page.goto(`${new URL(page.url()).origin}/strategy/commitments?team=${/tea_[0-9a-z]+/.exec(team ?? '')?.[0] ?? ''}`);
  await page.getByText(/^Of Onboarding/).waitFor();
  await page.getByText('Payout files that the Spanish tax office takes', { exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Of all teams' }).press('Enter');
  await page.getByRole('link', { name: 'Payout files that the Spanish tax office takes', exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe('');
});
