import { describe, expect, it } from 'vitest';
import { templateWith } from '../documents/template-files.ts';
import { act, generated, type Makers, makersOf, read } from '../support/assessments.ts';
import { signInAs } from '../support/people.ts';
import { soon, useUi } from '../support/ui.ts';

describe('an assessment on the page', () => {
  const ui = useUi();

  /** A draft open for contributions, and who makes it. */
  async function opened(): Promise<{ makers: Makers; assessment: string; contribution: string; path: string }> {
    const { api, mission, at } = ui();
    const makers = await makersOf(api, mission);
    const assessment = await generated(makers.lead, mission);
    await act(makers.lead, 'moveAssessment', { assessment, to: 'CONTRIBUTIONS' });
    const { contributions } = await read(makers.lead, assessment);
    const own = contributions.find(
      ({ section, officeType }: { section: string; officeType: string }) =>
        section === 'supply-chain' && officeType === 'SECURITY',
    );
    return { makers, assessment, contribution: own.key, path: at(`assessments/${assessment}`) };
  }
  const office = (name: string) => new RegExp(`the text of .*${name}`);

  it('stands on the board by its state, and leads to work on it', async () => {
    const { makers, path } = await opened();
    const page = await ui().open(ui().at('assessments'), {}, undefined, makers.lead);
    const column = page.getByRole('region', { name: 'Offices contribute' });
    await column.getByRole('link').first().click();
    await page.waitForURL(new RegExp(path));
    await page.getByRole('button', { name: 'Close to writing and send to review' }).waitFor();
  });

  it("is written in place: what is typed is saved by itself and stands in the office's part", async () => {
    const { makers, assessment, path } = await opened();
    const page = await ui().open(`${path}#supply-chain`, {}, undefined, makers.security);
    const section = page.locator('#supply-chain');
    await section.getByRole('button', { name: office('Security') }).click();
    await section.getByRole('textbox', { name: /Text of/ }).fill('# Owners\n\nTwo **share** an owner.');
    await section.getByText(/^Saved at/).waitFor();
    const own = (await read(makers.lead, assessment)).contributions.find(({ text }: { text: string }) => text !== '');
    expect(own.text).toContain('Two **share** an owner.');
    await section.getByRole('button', { name: 'Done' }).click();
    await section.getByRole('heading', { name: /Owners/ }).waitFor();
    expect(await section.getByRole('button', { name: /the text of .*(Mission Analysis|Support)/ }).count()).toBe(0);
  });

  it('shows both texts to the second of two writers, and loses neither', async () => {
    const { makers, assessment, contribution, path } = await opened();
    const page = await ui().open(path, {}, undefined, makers.colleague);
    const section = page.locator('#supply-chain');
    await section.getByRole('button', { name: office('Security') }).click();
    const theirs = { assessment, contribution, version: 1, text: 'Hers.', marking: 'UNCLASSIFIED' };
    await act(makers.security, 'saveNarrative', theirs);
    await section.getByRole('textbox', { name: /Text of/ }).fill('His.');
    const conflict = section.getByRole('alert').filter({ hasText: 'Sara Security changed this text' });
    await conflict.getByText('Hers.', { exact: true }).waitFor();
    await conflict.getByText('His.', { exact: true }).waitFor();
    await conflict.getByRole('button', { name: 'Add theirs below mine' }).click();
    await conflict.getByRole('button', { name: 'Save my text in place of theirs' }).click();
    await section.getByText(/^Saved at/).waitFor();
    const kept = (await read(makers.lead, assessment)).contributions.find(
      ({ key }: { key: string }) => key === contribution,
    );
    expect(kept.text).toBe('His.\n\nHers.');
  });

  it('is dissented from beside the section, in words that its readers find in section 13', async () => {
    const { makers, path } = await opened();
    const page = await ui().open(path, {}, undefined, makers.security);
    const side = page.getByRole('complementary', { name: /Supply chain/ });
    await side.getByRole('button', { name: 'Dissent' }).click();
    await side.getByRole('textbox', { name: /Dissent/ }).fill('Two suppliers are missing.');
    await side.getByRole('button', { name: 'Give this position' }).click();
    await side.getByText('Dissents', { exact: true }).waitFor();
    await page.locator('#contributions').getByText('Two suppliers are missing.').waitFor();
    await page.getByRole('button', { name: 'Reader’s view' }).click();
    await page.waitForURL(/view=read/);
    await page
      .locator('#supply-chain')
      .getByText(/dissents from this section/)
      .waitFor();
    await soon(() => page.getByRole('complementary').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Set aside' }).count()).toBe(0);
  });

  it('has its history in words, with the text before', async () => {
    const { makers, assessment, contribution, path } = await opened();
    const save = (version: number, text: string, person = makers.security) =>
      act(person, 'saveNarrative', { assessment, contribution, version, text, marking: 'UNCLASSIFIED' });
    await save(1, 'The first text.');
    await save(2, 'The second text.', makers.colleague);
    const page = await ui().open(`${path}?view=history`, {}, undefined, makers.lead);
    const first = page.getByRole('listitem').filter({ hasText: 'Text edited' }).first();
    await first.getByText('The first text.').waitFor();
    await first.getByText('The second text.').waitFor();
    await first.getByText(/Carl Colleague/).waitFor();
  });

  it('is approved with the reason for a missing position, frozen, and released by a second person', async () => {
    const { makers, assessment, path } = await opened();
    await act(makers.lead, 'moveAssessment', { assessment, to: 'REVIEW' });
    const page = await ui().open(path, {}, undefined, makers.approver);
    await page.getByRole('button', { name: 'Approve and freeze' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Why').fill('The deadline passed.');
    await dialog.getByRole('button', { name: 'Approve and freeze' }).click();
    // Every ceiling is scored, written and rendered first.
    await page.getByText('SHA-256 of each file').waitFor({ timeout: 180_000 });
    const { fingerprint } = await read(makers.lead, assessment);
    await page.getByText(fingerprint).first().waitFor();
    await page.getByRole('button', { name: 'Propose a distribution list' }).click();
    await page.getByLabel('Recipients: the whole').fill('Head of mission');
    await page.getByLabel('Recipients: up to Confidential').fill('Chief of staff');
    await page.getByLabel('Handling note').fill('Read and return.');
    await page.getByRole('button', { name: 'Propose 2 copies' }).click();
    await page.getByText(/Another person has to release it/).waitFor();
    expect(await page.getByRole('button', { name: /^Release to/ }).count()).toBe(0);
    const second = await ui().open(path, {}, undefined, makers.second);
    await second.getByRole('button', { name: 'Release to 2 recipients' }).click();
    await second.getByText('Copy 2').waitFor();
    expect((await read(makers.lead, assessment)).state).toBe('RELEASED');
    const copy = second.getByRole('listitem').filter({ hasText: 'Chief of staff · up to Confidential' });
    const { releases } = await read(makers.lead, assessment);
    expect(await copy.getByRole('link', { name: 'PDF' }).getAttribute('href')).toBe(
      releases[0].recipients[1].downloads[1].path,
    );
    const reader = await signInAs(ui().api, [['OFFICE_CONTRIBUTOR', ui().mission]], { clearance: 'CONFIDENTIAL' });
    const reading = await ui().open(path, {}, undefined, reader);
    await reading.getByRole('heading', { name: 'Key judgements' }).first().waitFor();
    expect(await reading.getByRole('button', { name: /History|view|Withdraw|Propose/ }).count()).toBe(0);
    expect(await reading.getByRole('complementary').count()).toBe(0);
    const board = await ui().open(ui().at('assessments'), {}, undefined, reader);
    await board.getByRole('region', { name: 'Released' }).getByRole('link').first().waitFor();
    expect(await board.getByText(/positions given/).count()).toBe(0);
  });

  it('is taken out in the form of a template that was brought, and a file that is none is refused with the reason', async () => {
    const { makers } = await opened();
    const page = await ui().open(ui().at('assessments'), {}, undefined, makers.lead);
    const part = page.getByRole('region', { name: 'Word templates' });
    const choose = (name: string, file: Uint8Array) =>
      part
        .getByLabel('Bring a template')
        .last()
        .setInputFiles({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(file),
        });
    await choose('macros.docx', templateWith({ 'word/vbaProject.bin': 'x' }));
    await part.getByRole('alert').filter({ hasText: 'holds macros or controls' }).waitFor();
    await choose('House style.docx', templateWith({}));
    await part.getByText('House style.docx', { exact: true }).waitFor();
    await page.getByText('Downloads').first().click();
    const link = page.getByRole('link', { name: 'Word, House style.docx' }).first();
    const response = await makers.lead.fetch((await link.getAttribute('href')) ?? '');
    expect(response.headers.get('content-type')).toContain('wordprocessingml');
    await part.getByRole('button', { name: 'Remove House style.docx' }).click();
    await part.getByText('None has been brought yet.').waitFor();
  });

  it('says beside the document what moved since the last issue, and leads to both side by side', async () => {
    const { makers, assessment, path } = await opened();
    await act(makers.lead, 'moveAssessment', { assessment, to: 'REVIEW' });
    await act(makers.approver, 'approveAssessment', { assessment, withoutPositions: 'Nobody was asked.' });
    const { issue } = await read(makers.lead, assessment);
    const later = await generated(makers.lead, ui().mission, '2026-06-30');
    const page = await ui().open(path.replace(assessment, later), {}, undefined, makers.lead);
    const part = page.getByRole('region', { name: `Since issue ${issue}` });
    await part.getByRole('link', { name: /side by side/ }).click();
    await page.waitForURL(new RegExp(`before=${assessment}&after=${later}`));
    await page.getByRole('heading', { name: 'Compare two issues' }).waitFor();
  });
});
