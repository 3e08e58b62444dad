import { describe, expect, it } from 'vitest';
import { startApi } from '../support/api.ts';
import { builtPages } from '../support/built-pages.ts';
import { signInAs } from '../support/people.ts';
import { loadSamples } from '../support/sample-mission.ts';
import { GOOD_PASSWORD, personWithPassword } from '../support/sign-in.ts';
import { soon, useUi } from '../support/ui.ts';

/** What a browser says by itself of an answer that refuses. */
const REFUSED = /the server responded with a status of 4(01|22|29)/;

describe('signing in', () => {
  const ui = useUi();

  it('is asked of who opens a page without it, and leads back to that page', async () => {
    await personWithPassword(ui().api, 'reader@test.example');
    const page = await ui().open('/library?x=1', {}, REFUSED, null);
    // Asked of the address, since the first page is left before it has loaded.
    await soon(() => page.url()).toMatch(/\/sign-in\?next=%2Flibrary%3Fx%3D1$/);
    await page.getByLabel('Login').fill('reader@test.example');
    await page.locator('input[name=password]').fill('wrong wrong wrong');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('do not open an account here').waitFor();
    await page.locator('input[name=password]').fill(GOOD_PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(/\/library\?x=1$/);
    await page.getByRole('button', { name: /Owner of reader/ }).waitFor();
    expect(await page.getByRole('link', { name: 'People and roles' }).count()).toBe(0);
  });

  it('leads to no other site, whatever the address says', async () => {
    await personWithPassword(ui().api, 'careful@test.example');
    const page = await ui().open('/sign-in?next=//evil.example/', {}, undefined, null);
    await page.getByLabel('Login').fill('careful@test.example');
    await page.locator('input[name=password]').fill(GOOD_PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'Missions', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('shows who is signed in with their clearance on every page, and ends where they say', async () => {
    const person = await signInAs(ui().api, [['LEGAL', ui().mission]], {
      name: 'Legal Eagle',
      clearance: 'CONFIDENTIAL',
    });
    const page = await ui().open('/', {}, REFUSED, person);
    await page.getByRole('button', { name: /Legal Eagle Confidential/ }).click();
    await page.getByText('Legal adviser, mission-unmivel').waitFor();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL(/\/sign-in$/);
    expect((await person.send('{ viewer { name } }')).status).toBe(401);
  });

  it('by a one-time link takes a password that is good, and tells what is wrong with one that is not', async () => {
    const token = await ui().api.container.context.identity.operatorLink(
      (await personWithPassword(ui().api, 'forgetful@test.example')) && 'forgetful@test.example',
    );
    const page = await ui().open(`/sign-in/link#${token}`, {}, REFUSED, null);
    await page.getByText('Owner of forgetful@test.example').waitFor();
    const choose = async (password: string, again = password) => {
      await page.getByLabel('New password').fill(password);
      await page.getByLabel('The same password again').fill(again);
      await page.getByRole('button', { name: 'Set the password and sign in' }).click();
    };
    await choose('seven boats beyond the harbour', 'seven boats');
    await page.getByText('The two passwords differ.').waitFor();
    await choose('password1234');
    await page.getByText('came out in breaches').waitFor();
    await choose('seven boats beyond the harbour');
    await page.getByRole('heading', { name: 'Missions', level: 1 }).waitFor();
    const again = await ui().open(`/sign-in/link#${token}`, {}, REFUSED, null);
    await again.getByText('has been used or is over').waitFor();
  });

  it('as a sample person is one click, on sample data', async () => {
    const samples = await startApi({ pages: await builtPages(), config: { samplePeople: true } });
    try {
      await loadSamples(samples);
      const page = await ui().open('/sign-in', { baseURL: samples.url }, undefined, null);
      await page.getByRole('button', { name: /Mei Auditor/ }).click();
      await page.getByRole('link', { name: 'Record', exact: true }).click();
      await page.getByRole('cell', { name: 'sign in as a sample person' }).first().waitFor();
      await page.getByRole('button', { name: 'Verify the whole record' }).click();
      await page.getByText(/^Sound: \d+ entr/).waitFor();
    } finally {
      await samples.close();
    }
  });
});

describe('administration', () => {
  const ui = useUi();

  it('adds a person, hands over a link that is shown once, and gives a role', async () => {
    const page = await ui().open('/people');
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('New Colleague');
    await page.getByRole('dialog').getByLabel('Login').fill('new.colleague@test.example');
    await page.getByRole('dialog').getByRole('button', { name: 'Add a person' }).click();
    const link = page.getByText(/\/sign-in\/link#/);
    await link.waitFor();
    expect(await link.textContent()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sign-in\/link#[\w-]{43}$/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'New Colleague' }).click();
    const panel = page.getByRole('complementary', { name: 'New Colleague' });
    await panel.getByLabel('Roles', { exact: true }).last().selectOption('LEGAL');
    await panel.getByRole('button', { name: 'Give this role' }).click();
    await page.getByText('This role is given for a mission.').waitFor();
    await panel.getByLabel('For', { exact: true }).selectOption(ui().mission);
    await panel.getByRole('button', { name: 'Give this role' }).click();
    await panel.getByText(`Legal adviser, ${ui().mission}`).waitFor();
  });

  it('has a second administrator agree to what concerns one', async () => {
    const guest = await signInAs(ui().api, [], { name: 'Candidate' });
    const asking = await ui().open(`/people?open=${guest.key}`);
    const panel = asking.getByRole('complementary', { name: 'Candidate' });
    await panel.getByLabel('Roles', { exact: true }).last().selectOption('ADMINISTRATOR');
    await panel.getByRole('button', { name: 'Give this role' }).click();
    await asking.getByText('You asked for this').waitFor();
    const second = await signInAs(ui().api, ['ADMINISTRATOR']);
    const page = await ui().open('/people', {}, undefined, second);
    await page.getByRole('button', { name: 'Agree, and do it' }).click();
    await soon(async () => (await guest.query('{ viewer { roles { role } } }')).viewer.roles).toEqual([
      { role: 'ADMINISTRATOR' },
    ]);
  });

  it('shows people their own sessions, and a new token once', async () => {
    const page = await ui().open('/account');
    await page.getByText('this one').waitFor();
    await page.getByLabel('What it is for').fill('reports');
    await page.getByRole('button', { name: 'Make a token' }).click();
    const token = page.getByText(/^sgr_/);
    await token.waitFor();
    await page.getByRole('cell', { name: 'reports', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('cell', { name: 'reports', exact: true }).waitFor();
    expect(await token.count()).toBe(0);
  });
});
