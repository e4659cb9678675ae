import { it } from 'vitest';
import { Frame } from '../pages/Frame';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('negotiates an objective, checks in on it by keyboard, scores it and learns from it', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/strategy/objectives');
  const frame = new Frame(page);
  await page.getByRole('heading', { name: 'Checkout' }).waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'New objective' }).click();
  const form = page.getByRole('dialog');
  await frame.typeInto(form.getByLabel('The problem'), 'Owners do not find the tax report');
  await form.getByRole('textbox', { name: 'Team' }).fill('Ledger');
  await page.getByRole('option', { name: /^Ledger & Payouts/ }).click();
  await form.getByLabel('Contributes to').selectOption({ label: 'Chains do not dare to switch their old system off' });
  await form.getByLabel('Problem of the strategy').selectOption({ label: 'Owners cannot explain the money that comes to their account' });
  await form.getByRole('button', { name: 'Draft it' }).click();
  await page.getByRole('button', { name: /^Problem: Owners do not find/ }).waitFor();

  await page.getByText('of “The first week and the last hour”').waitFor();

  // The leader gives the problem, and why; the team says how it will know.
  session.expectComplaint(/./);
  await page.getByRole('button', { name: 'Propose to the team' }).click();
  await frame.says(/Say first why/);
  await page.getByRole('button', { name: 'Edit: Why it matters' }).click();
  await page.getByRole('textbox', { name: 'Why it matters' }).fill('They call us in the first week of each year.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('They call us in the first week of each year.').waitFor();
  await page.getByRole('button', { name: 'Propose to the team' }).click();
  await page.getByRole('button', { name: 'Add a key result' }).click();
  const proposal = page.getByRole('form', { name: 'A key result' });
  await frame.typeInto(proposal.getByLabel('What is measured'), 'Launch the tax report');
  await proposal.getByLabel('Baseline').fill('40');
  await proposal.getByLabel('Commit').fill('30');
  await proposal.getByLabel('Target').fill('70');
  await page.keyboard.press('Enter');
  await proposal.getByText(/The commit must be more than the baseline/).waitFor();
  await proposal.getByLabel('Commit').fill('50');
  await page.keyboard.press('Enter');
  await page.getByText(/^Looks like output: “launch”/).waitFor();
  await page.getByRole('button', { name: 'Take “Launch the tax report” away' }).click();
  await page.getByRole('button', { name: 'Add a key result' }).click();
  await frame.typeInto(proposal.getByLabel('What is measured'), 'Owners who find their tax report by themselves');
  for (const [label, value] of [['Baseline', '40'], ['Commit', '50'], ['Target', '70'], ['Stretch', '85'], ['Unit', '%']] as const) await proposal.getByLabel(label).fill(value);
  await page.keyboard.press('Enter');
  await proposal.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Accept for the team' }).click();
  await page.getByRole('button', { name: 'Begin work' }).click();

  // A check-in by keyboard alone.
  const checkIn = page.getByRole('button', { name: 'Check in on Owners who find' });
  await checkIn.waitFor();
  await checkIn.press('Enter');
  const check = page.getByRole('form', { name: /^How does “Owners who find/ });
  await frame.typeInto(check.getByLabel('Value'), '60');
  await page.keyboard.press('Tab');
  await page.keyboard.type('75');
  await page.keyboard.press('Tab');
  await page.keyboard.type('They look under “money”, not under “papers”.');
  await page.keyboard.press('Enter');
  await frame.says('Checked in on “Owners who find their tax report by themselves”: 60, 75 % confident');
  await page.getByRole('img', { name: 'Progress: 67 %' }).waitFor();
  await page.getByText('75 % confident', { exact: true }).waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Score…' }).click();
  const scoring = page.getByRole('form', { name: 'Scores and learning' });
  await scoring.getByText('suggested 0.5').waitFor();
  await scoring.getByRole('button', { name: 'Keep the scores' }).click();
  await scoring.getByRole('button', { name: 'Close it' }).click();
  await scoring.getByText(/Say what was learned/).waitFor();
  await scoring.getByLabel('What we learned').fill('They look under money.');
  await scoring.getByRole('button', { name: 'Close it' }).click();
  await page.getByText('Objective: 0.5').waitFor();
  await page.keyboard.press('Control+z');
  await scoring.waitFor();
});

it('goes from the company’s objective down to an action and back up', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/chart');
  await page.getByRole('link', { name: 'Strategy' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await page.getByRole('link', { name: 'New shops give up in a weak second month' }).click();
  await page.getByRole('heading', { name: 'What contributes' }).waitFor();
  await page.getByRole('link', { name: 'A shop looks the same in week eight as on its first day' }).click();
  await page.getByRole('checkbox', { name: /^Done: Try three shop windows/ }).waitFor();
  await page.getByText('overdue').waitFor();
  await page.getByRole('listitem', { name: '' }).filter({ hasText: 'Try three shop windows' }).getByRole('link', { name: 'Davit Lomsadze' }).waitFor();
  await page.getByRole('navigation', { name: 'Contributes to' }).getByRole('link', { name: 'New shops give up in a weak second month' }).click();
  await page.getByRole('heading', { name: 'What contributes' }).waitFor();

  // The same way on the map, from the vision to an action, by keyboard alone.
  await page.getByRole('link', { name: 'Show on the map' }).click();
  const step = page.getByRole('treeitem', { name: /^Objective: New shops give up in a weak second month/ });
  await step.waitFor();
  await page.getByRole('treeitem', { name: /^Vision: / }).waitFor();
  await page.getByRole('complementary', { name: 'The chosen step' }).getByText('At risk, and why').waitFor();
  await expectAccessible(page);
  await page.getByRole('tree').focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('treeitem', { name: /^Objective: A shop looks the same in week eight/ }).waitFor();
  for (let i = 0; i < 12 && !(await page.getByRole('treeitem', { name: /^Objective: A shop looks the same/, selected: true }).isVisible()); i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('treeitem', { name: /^Action: Try three shop windows/ }).waitFor();
  await page.getByRole('checkbox', { name: 'Only what is at risk' }).check();
  await page.getByRole('treeitem', { name: /^Objective: A chain counts its stock twice/ }).or(page.getByRole('treeitem', { name: /^Problem: Shops sell what they do not have/ })).first().waitFor();

  await page.getByRole('link', { name: 'Coverage' }).click();
  await page.getByRole('heading', { name: 'How departments work together' }).waitFor();
  await page.getByRole('region', { name: 'Objectives by teams' }).getByRole('link', { name: 'Chains do not dare to switch their old system off' }).waitFor();
  // A promise holds people as an objective does: it stands in its team's cell, and with the people, the day and what it serves.
  await page.getByRole('region', { name: 'Objectives by teams' }).getByRole('link', { name: /^At risk\s*1 promise\s*All 40 Harbour Coffee shops can open/ }).waitFor();
  await page.getByRole('region', { name: 'Promises that hold people' }).getByRole('row', { name: /All 40 Harbour Coffee shops.*Onboarding.*people.*Owners do not know who their customers are/ }).waitFor();
  await expectAccessible(page);
  // What stands in a sheet comes in as drafts.
  await page.getByRole('link', { name: 'Objectives', exact: true }).click();
  await page.getByRole('button', { name: 'Import…' }).click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a file' }).click()]);
  await chooser.setFiles({ name: 'okr.csv', mimeType: 'text/csv', buffer: Buffer.from('Objective,Team,What,Baseline,Target\nOwners wait for answers,Storefront,Answers within an hour,20%,60%\n') });
  await page.getByText('1 objective and 0 key results would be added.').waitFor();
  await page.getByLabel('What', { exact: true }).selectOption({ label: 'Key result' });
  await page.getByText('1 objective and 1 key result would be added.').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('link', { name: 'Owners wait for answers' }).waitFor();

  await page.goto(`${session.server.address}/strategy/objectives?by=state&health=OFF_TRACK`);
  await page.getByRole('link', { name: 'A chain counts its stock twice, once for each system' }).waitFor();
});
