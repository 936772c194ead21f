import type { Command } from '../command.ts';

/** Who a command is for, in the order of the help page. */
export const GROUPS = {
  owner: 'For plugin owners',
  security: 'For platform security',
  runtime: 'For runtimes and hosts',
  auditor: 'For auditors and anyone with a bundle',
  rehearsal: 'To rehearse without GitHub or Sigstore',
} as const;

export type Group = keyof typeof GROUPS;

export interface CommandEntry {
  readonly group: Group;
  load(): Promise<{ readonly command: Command }>;
}

/** Every command by name; a module is loaded only when its command runs or help is asked for. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  'manifest check': { group: 'owner', load: () => import('./manifest-check.ts') },
  'release prepare': { group: 'owner', load: () => import('./release-prepare.ts') },
  'release sign': { group: 'owner', load: () => import('./release-sign.ts') },
  'release submit': { group: 'owner', load: () => import('./release-submit.ts') },
  check: { group: 'owner', load: () => import('./check.ts') },
  'keys new': { group: 'owner', load: () => import('./keys-new.ts') },
  init: { group: 'security', load: () => import('./init.ts') },
  'setup github': { group: 'security', load: () => import('./setup-github.ts') },
  'plugin new': { group: 'security', load: () => import('./plugin-new.ts') },
  adopt: { group: 'security', load: () => import('./adopt.ts') },
  'policy explain': { group: 'security', load: () => import('./policy-explain.ts') },
  'policy simulate': { group: 'security', load: () => import('./policy-simulate.ts') },
  owners: { group: 'security', load: () => import('./owners.ts') },
  'owners lint': { group: 'security', load: () => import('./owners-lint.ts') },
  'owners lock': { group: 'security', load: () => import('./owners-lock.ts') },
  doctor: { group: 'security', load: () => import('./doctor.ts') },
  publish: { group: 'security', load: () => import('./publish.ts') },
  're-sign': { group: 'security', load: () => import('./re-sign.ts') },
  revoke: { group: 'security', load: () => import('./revoke.ts') },
  reinstate: { group: 'security', load: () => import('./reinstate.ts') },
  'keys status': { group: 'security', load: () => import('./keys-status.ts') },
  'keys draft': { group: 'security', load: () => import('./keys-draft.ts') },
  'keys sign': { group: 'security', load: () => import('./keys-sign.ts') },
  'keys assemble': { group: 'security', load: () => import('./keys-assemble.ts') },
  'keys publish': { group: 'security', load: () => import('./keys-publish.ts') },
  load: { group: 'runtime', load: () => import('./load.ts') },
  watch: { group: 'runtime', load: () => import('./watch.ts') },
  mirror: { group: 'security', load: () => import('./mirror.ts') },
  prune: { group: 'security', load: () => import('./prune.ts') },
  export: { group: 'security', load: () => import('./export.ts') },
  import: { group: 'runtime', load: () => import('./import.ts') },
  verify: { group: 'auditor', load: () => import('./verify.ts') },
  list: { group: 'runtime', load: () => import('./list.ts') },
  history: { group: 'auditor', load: () => import('./history.ts') },
  'journal verify': { group: 'auditor', load: () => import('./journal-verify.ts') },
  explain: { group: 'auditor', load: () => import('./explain.ts') },
  rebuild: { group: 'auditor', load: () => import('./rebuild.ts') },
  'sbom check': { group: 'owner', load: () => import('./sbom-check.ts') },
  'attest sign': { group: 'owner', load: () => import('./attest-sign.ts') },
  'attest verify': { group: 'auditor', load: () => import('./attest-verify.ts') },
  lab: { group: 'rehearsal', load: () => import('./lab.ts') },
};
