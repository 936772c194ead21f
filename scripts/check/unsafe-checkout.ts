import { isMap, isScalar, visit, type YAMLMap } from 'yaml';
import { posix } from 'node:path';
import { type Problem, scalarsUnder, type Source, triggersOf } from './workflow-source.ts';

/** Events that run with the repository's secrets while somebody else chose the content they are about. */
const PRIVILEGED = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** The only places such a job may check out: what the repository itself has accepted. */
const OWN_REFS = new Set(['${{ github.event.repository.default_branch }}', '${{ github.sha }}']);
const FETCHES_PULL_REQUEST =
  /gh\s+pr\s+checkout|refs\/pull\/|\bpull\/[^\s/]+\/(?:head|merge)|git\s+(?:checkout|switch|worktree|pull|merge)\b/;

/**
 * Jobs that put a pull request's content into a work tree where secrets are: the hole behind most taken-over
 * repositories. A local reusable workflow or action called from a privileged one is held to the same rule.
 */
export function findUnsafeCheckouts(sources: readonly Source[]): Problem[] {
  return [...privilegedSources(sources)].flatMap((source) => [
    ...checkoutsOfOthers(source),
    ...scriptedCheckouts(source),
  ]);
}

function privilegedSources(sources: readonly Source[]): ReadonlySet<Source> {
  const reached = new Set(sources.filter((source) => triggersOf(source).some((event) => PRIVILEGED.has(event))));
  for (const source of reached) {
    const called = new Set(scalarsUnder(source, 'uses').flatMap(({ value }) => localTargets(value)));
    for (const other of sources) if (called.has(other.file)) reached.add(other);
  }
  return reached;
}

function localTargets(uses: string): string[] {
  if (!uses.startsWith('./')) return [];
  const path = posix.normalize(uses);
  return [path, posix.join(path, 'action.yml'), posix.join(path, 'action.yaml')];
}

function checkoutsOfOthers(source: Source): Problem[] {
  const problems: Problem[] = [];
  visit(source.document, {
    Map(_, step) {
      const uses = step.get('uses');
      if (typeof uses !== 'string' || !/(?:^|\/)checkout@/.test(uses)) return;
      const inputs = step.get('with');
      for (const name of ['ref', 'repository']) {
        const value = isMap(inputs) ? scalar(inputs, name) : undefined;
        if (value !== undefined && !(name === 'ref' && OWN_REFS.has(value))) {
          const message = `a privileged job checks out ${name} ${value}: read pull requests as data instead`;
          problems.push({ file: source.file, line: source.lineOf(step), message });
        }
      }
    },
  });
  return problems;
}

function scalar(map: YAMLMap, key: string): string | undefined {
  const value = map.get(key, true);
  return isScalar(value) ? String(value.value) : undefined;
}

function scriptedCheckouts(source: Source): Problem[] {
  return scalarsUnder(source, 'run').flatMap(({ value, node }) =>
    FETCHES_PULL_REQUEST.test(value)
      ? [
          {
            file: source.file,
            line: source.lineOf(node),
            message: 'a privileged job fetches into a work tree by script',
          },
        ]
      : [],
  );
}
