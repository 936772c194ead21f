import { ENROLLED, enrolledKey, labSigner, servicesOf, signed } from '../../core/attestation/signing-bench.ts';
import { RELEASE_AT_TAG, key, publicGoodTrust, type Attack } from './attack-bench.ts';

/** A genuine signature by someone who may not release this plugin. */
export const WRONG_SIGNER: readonly Attack[] = [
  {
    name: 'another repository that calls the enrolled workflow',
    tamper: (bench) => bench.signedWith({ repository: 'octo/evil', job_workflow_ref: RELEASE_AT_TAG }),
    refusedWith: ['SIGNER_WRONG_REPOSITORY'],
  },
  {
    name: 'a repository that took over the name',
    tamper: (bench) => bench.signedWith({ repository_id: '9009' }),
    refusedWith: ['SIGNER_WRONG_REPOSITORY_ID'],
  },
  {
    name: 'an owner that took over the name',
    tamper: (bench) => bench.signedWith({ repository_owner_id: '9009' }),
    refusedWith: ['SIGNER_WRONG_OWNER_ID'],
  },
  {
    name: 'another workflow of the repository',
    tamper: (bench) =>
      bench.signedWith({ job_workflow_ref: 'octo/plugin/.github/workflows/test.yml@refs/tags/v1.2.3' }),
    refusedWith: ['SIGNER_WRONG_WORKFLOW'],
  },
  {
    name: 'a workflow whose name begins with that of the enrolled one',
    tamper: (bench) =>
      bench.signedWith({ job_workflow_ref: 'octo/plugin/.github/workflows/release.yml.yml@refs/tags/v1.2.3' }),
    refusedWith: ['SIGNER_WRONG_WORKFLOW'],
  },
  {
    name: 'a workflow of the same path in a repository that the enrolled name begins with',
    tamper: (bench) =>
      bench.signedWith({ job_workflow_ref: 'evil/octo/plugin/.github/workflows/release.yml@refs/tags/v1.2.3' }),
    refusedWith: ['SIGNER_WRONG_WORKFLOW'],
  },
  {
    name: 'the enrolled workflow taken from an unreviewed branch',
    tamper: (bench) =>
      bench.signedWith({ job_workflow_ref: 'octo/plugin/.github/workflows/release.yml@refs/heads/evil' }),
    refusedWith: ['SIGNER_WRONG_WORKFLOW_REF'],
  },
  {
    name: 'a branch where tags are enrolled',
    tamper: (bench) => bench.signedWith({ ref: 'refs/heads/main', job_workflow_ref: RELEASE_AT_TAG }),
    refusedWith: ['SIGNER_WRONG_REF'],
  },
  {
    name: 'v30-evil where v3 is enrolled',
    tamper: async (bench) => {
      const pinned = {
        ref: 'refs/tags/v30-evil',
        job_workflow_ref: 'octo/plugin/.github/workflows/release.yml@refs/tags/v3',
      };
      const asked = await bench.signedWith(pinned);
      return { ...asked, identities: [{ ...ENROLLED, ref_pattern: 'refs/tags/v3' }] };
    },
    refusedWith: ['SIGNER_WRONG_REF'],
  },
  {
    name: 'a tag that crosses a slash which the pattern does not spell out',
    tamper: (bench) => bench.signedWith({ ref: 'refs/tags/v1/evil', job_workflow_ref: RELEASE_AT_TAG }),
    refusedWith: ['SIGNER_WRONG_REF'],
  },
  {
    name: 'a run started by another event',
    tamper: (bench) => bench.signedWith({ event_name: 'pull_request_target' }),
    refusedWith: ['SIGNER_WRONG_TRIGGER'],
  },
  {
    name: 'a self-hosted runner',
    tamper: (bench) => bench.signedWith({ runner_environment: 'self-hosted' }),
    refusedWith: ['SIGNER_WRONG_RUNNER'],
  },
  {
    name: 'another OIDC issuer under a trusted authority',
    tamper: async (bench) => {
      const asked = bench.ask(await signed(labSigner(bench.stranger, servicesOf(bench.stranger, 2))));
      return { ...asked, trust: publicGoodTrust(bench.stranger) };
    },
    refusedWith: ['SIGNER_WRONG_ISSUER'],
  },
  {
    name: 'a pattern where a name is enrolled, which a library would read as a regular expression',
    tamper: (bench) =>
      bench.ask(bench.v2, {
        identities: [{ ...ENROLLED, source_repository: 'https://github.com/octo/.*', workflow: '.*' }],
      }),
    refusedWith: ['SIGNER_WRONG_REPOSITORY', 'SIGNER_WRONG_WORKFLOW'],
  },
  {
    name: 'nobody enrolled',
    tamper: (bench) => bench.ask(bench.v2, { identities: [] }),
    refusedWith: ['SIGNER_NOT_ENROLLED'],
  },
  {
    name: 'a workflow where only a key is enrolled',
    tamper: (bench) => bench.ask(bench.v2, { identities: [enrolledKey(key)] }),
    refusedWith: ['SIGNER_NOT_ENROLLED'],
  },
];
