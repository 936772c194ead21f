import { expect, test } from 'vitest';
import { draftRevocation } from '../../../action/revoke/draft-revocation.ts';
import { proposeRecord } from '../../../action/revoke/propose-record.ts';
import type { ProposalDesk } from '../../../action/submit/submit.ts';
import { value } from '../../fixtures/registry.ts';
import { version } from './on-call-registry.ts';

const RECORD = value(
  draftRevocation({
    scope: version('1.0.0'),
    action: 'revoked',
    effect: 'stop',
    severity: 'high',
    reason: 'sends <b>prompts</b> to @everybody',
    issued_at: '2026-03-01T12:04:00Z',
    issuer: { name: 'ann', id: '101' },
  }),
);

/** A registry's branches in memory. */
function newDesk() {
  const main = new Map<string, Uint8Array>();
  const branches = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const pulls: { readonly branch: string; readonly title: string; readonly body: string }[] = [];
  const pushed: string[] = [];
  const desk: ProposalDesk = {
    accepted: async () => main,
    proposed: async (branch) => {
      const files = branches.get(branch);
      return files === undefined ? undefined : { head: 'head', files };
    },
    push: async ({ branch, folder, files }) => {
      branches.set(branch, new Map([...main, ...files]));
      pushed.push(...[...files.keys()].map((name) => `${folder}/${name}`));
      return 'head';
    },
    pull: async (proposal) => {
      const at = pulls.findIndex(({ branch }) => branch === proposal.branch);
      if (at === -1) pulls.push(proposal);
      const number = at === -1 ? pulls.length : at + 1;
      return { number, url: `https://github.example/pull/${number}`, isNew: at === -1 };
    },
  };
  return { desk, main, pulls, pushed };
}

test('a deny gets one branch and one pull request, however often it is proposed', async () => {
  const { desk, pulls, pushed } = newDesk();
  expect(await proposeRecord(RECORD, desk)).toMatchObject({ kind: 'opened', pull: { number: 1 } });
  expect(await proposeRecord(RECORD, desk)).toMatchObject({ kind: 'unchanged', pull: { number: 1 } });
  expect(pushed).toEqual([RECORD.path]);
  expect(pulls.map(({ branch, title }) => [branch, title])).toEqual([
    [`portcullis/${RECORD.revocation.id}`, 'Revoke text_redaction 1.0.0'],
  ]);
});

test('its reason is shown as it is, and calls nobody', async () => {
  const { desk, pulls } = newDesk();
  await proposeRecord(RECORD, desk);
  expect(pulls[0]?.body).toContain('&#60;b&#62;prompts');
  expect(pulls[0]?.body).not.toContain('@everybody');
});

test('a deny whose record is merged needs none', async () => {
  const { desk, main, pulls } = newDesk();
  main.set(RECORD.path.split('/')[1] ?? '', RECORD.bytes);
  expect(await proposeRecord(RECORD, desk)).toEqual({ kind: 'accepted', pull: undefined });
  expect(pulls).toEqual([]);
});
