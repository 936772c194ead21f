import { describe, expect, test } from 'vitest';
import type { ApprovalEvidence } from '../../core/approval/approval-evidence.ts';
import { decideApproval } from '../../core/approval/decide-approval.ts';
import { NO_QUORUM } from '../../core/approval/quorum.ts';
import { openGitHub } from '../../action/github/client.ts';
import { PullRequests } from '../../action/github/pull-requests.ts';
import { parsePolicy } from '../../core/documents/policy.ts';
import { approved, POLICY, value, verdict } from '../fixtures/registry.ts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// An approver who approves what they brought: opened by another account, by a bot, or in one commit of someone else's.

const policy = value(parsePolicy(Buffer.from(POLICY))).value;
const APPROVER_ID = 11;
const STRANGER_ID = 99;
const HEAD = 'a'.repeat(40);

const ask = (evidence: ApprovalEvidence) =>
  decideApproval({ policy, evidence, quorum: NO_QUORUM, paths: [], owners: undefined });

interface Tamper {
  readonly name: string;
  readonly tamper: Partial<Extract<ApprovalEvidence, { kind: 'pull-request' }>>;
  readonly refusedWith: string;
}

const NOT_COUNTED = 'APPROVAL_MISSING APPROVAL_NOT_COUNTED';

const TAMPERS: readonly Tamper[] = [
  { name: 'opened by the approver', tamper: { submitters: [APPROVER_ID] }, refusedWith: NOT_COUNTED },
  {
    name: 'opened by a bot, written by the approver',
    tamper: { submitters: [STRANGER_ID, APPROVER_ID] },
    refusedWith: NOT_COUNTED,
  },
  { name: 'with more commits than anybody lists', tamper: { submitters: 'unknown' }, refusedWith: NOT_COUNTED },
];

describe('an approval of a change', () => {
  test.each(TAMPERS)('$name does not count', ({ tamper, refusedWith }) => {
    const evidence = approved(HEAD);
    if (evidence.kind !== 'pull-request') throw new Error('it came by a pull request');
    expect(verdict(ask({ ...evidence, ...tamper }))).toBe(refusedWith);
    expect(verdict(ask({ ...evidence, submitters: [STRANGER_ID] }))).toBe('ok');
  });
});

interface Written {
  readonly name: string;
  readonly commits: readonly object[];
  readonly said: readonly number[] | 'unknown';
}

const by = (author: number | undefined, committer = author, message = 'Release') => ({
  author: author === undefined ? null : { id: author },
  committer: committer === undefined ? null : { id: committer },
  commit: { message },
});

const WRITTEN: readonly Written[] = [
  { name: 'its author', commits: [by(STRANGER_ID), by(APPROVER_ID, STRANGER_ID)], said: [STRANGER_ID, APPROVER_ID] },
  { name: 'its committer', commits: [by(STRANGER_ID, APPROVER_ID)], said: [STRANGER_ID, APPROVER_ID] },
  {
    name: 'a co-author',
    commits: [by(STRANGER_ID, STRANGER_ID, `x\n\nCo-Authored-By: A <${APPROVER_ID}+a@users.noreply.github.com>\n`)],
    said: [STRANGER_ID, APPROVER_ID],
  },
  { name: 'nobody whom GitHub knows', commits: [by(undefined)], said: [] },
  { name: 'one of too many to list', commits: Array.from({ length: 250 }, () => by(STRANGER_ID)), said: 'unknown' },
];

test.each(WRITTEN)('a commit is attributed to $name', async ({ commits, said }) => {
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://localhost').searchParams;
    const [size, page] = [Number(query.get('per_page')), Number(query.get('page') ?? 1)];
    const next = `<http://${request.headers.host}/repos/o/r/pulls/1/commits?per_page=${size}&page=${page + 1}>; rel="next"`;
    const more = page * size < commits.length ? { link: next } : {};
    response.writeHead(200, { 'content-type': 'application/json', ...more });
    response.end(JSON.stringify(commits.slice((page - 1) * size, page * size)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const github = openGitHub({ apiUrl: `http://127.0.0.1:${port}`, token: 'none' });
    expect(await new PullRequests(github, { owner: 'o', repo: 'r' }).contributors(1)).toEqual(said);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
