import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { findUnsafeCheckouts } from './unsafe-checkout.ts';
import { parseSource, type Problem, scalarsUnder, type Source } from './workflow-source.ts';

const PINNED_ACTION = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[0-9a-f]{40}$/;
const PINNED_IMAGE = /^docker:\/\/[\w./:-]+@sha256:[0-9a-f]{64}$/;
const LOCAL = /^\.\/(?!.*\.\.)/;

/**
 * Holds shipped workflows and action.yml files to the rules that keep a registry's own automation from being taken
 * over: pinned references, no standing permissions, no template text in scripts, no pull-request content where secrets are.
 * @param files repository-relative path → text
 */
export function lintWorkflows(files: ReadonlyMap<string, string>): readonly Problem[] {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const [file, text] of files) {
    const source = parseSource(file, text);
    const [error] = source.document.errors;
    if (error === undefined) sources.push(source);
    else
      problems.push({
        file,
        line: error.linePos?.[0].line ?? 1,
        message: `is not YAML: ${error.message.split('\n')[0]}`,
      });
  }
  for (const source of sources) {
    problems.push(...findUnpinned(source), ...findTemplatesInScripts(source), ...findPermissions(source));
  }
  return [...problems, ...findUnsafeCheckouts(sources)];
}

function findUnpinned(source: Source): Problem[] {
  return scalarsUnder(source, 'uses').flatMap(({ value, node }) =>
    PINNED_ACTION.test(value) || PINNED_IMAGE.test(value) || LOCAL.test(value)
      ? []
      : [{ file: source.file, line: source.lineOf(node), message: `uses ${value}: pin it to a 40-digit commit SHA` }],
  );
}

/** A branch name or a title that reaches `run:` through a template is a shell command of its author's choosing. */
function findTemplatesInScripts(source: Source): Problem[] {
  return [...scalarsUnder(source, 'run'), ...scalarsUnder(source, 'script')].flatMap(({ value, node }) =>
    value.includes('${{')
      ? [
          {
            file: source.file,
            line: source.lineOf(node),
            message: 'a template stands inside a script: hand it over by env',
          },
        ]
      : [],
  );
}

function findPermissions(source: Source): Problem[] {
  const top = source.document.contents;
  if (!isMap(top) || !top.has('jobs')) return [];
  const problem = (node: Node | null | undefined, message: string): Problem => ({
    file: source.file,
    line: source.lineOf(node),
    message,
  });
  const standing = top.get('permissions', true);
  const empty = isMap(standing) && standing.items.length === 0;
  const problems = empty ? [] : [problem(isMap(standing) ? standing : top, 'top-level permissions must be {}')];
  const jobs = top.get('jobs');
  for (const job of isMap(jobs) ? jobs.items : []) {
    if (!isMap(job.value)) continue;
    const granted = job.value.get('permissions', true);
    if (isScalar(granted)) problems.push(problem(granted, 'a job names each permission it takes'));
    else if (isMap(granted))
      problems.push(
        ...findUnexplainedGrants(granted).map((node) => problem(node, 'say in a comment what this permission is for')),
      );
  }
  return problems;
}

function findUnexplainedGrants(granted: YAMLMap): (Node | null)[] {
  return granted.items.flatMap((pair, index) => {
    const key = isScalar(pair.key) ? pair.key : null;
    const value = isScalar(pair.value) ? pair.value : null;
    const above = key?.commentBefore ?? (index === 0 ? granted.commentBefore : undefined);
    return (value?.comment ?? above ?? '').trim() === '' ? [key] : [];
  });
}
