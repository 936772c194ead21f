import type { Repository } from '../world.ts';
import type { Environment } from '../settings.ts';
import { matchesPatterns } from './patterns.ts';

/** By name, in upper case: names are case-insensitive. */
export type Values = Readonly<Record<string, string>>;

/** The values of secrets and variables, which no API tells. */
export class ValueStore {
  readonly #stores = new Map<string, Record<string, string>>();

  #at(kind: 'secret' | 'variable', repository: Repository, environment: string | undefined): Record<string, string> {
    const key = `${kind} ${repository.id} ${environment?.toLowerCase() ?? ''}`;
    const known = this.#stores.get(key);
    if (known !== undefined) return known;
    const made: Record<string, string> = {};
    this.#stores.set(key, made);
    return made;
  }

  set(kind: 'secret' | 'variable', repository: Repository, environment: string | undefined, values: Values): void {
    const store = this.#at(kind, repository, environment);
    for (const [name, value] of Object.entries(values)) store[name.toUpperCase()] = value;
  }

  /** What is set right there. */
  own(kind: 'secret' | 'variable', repository: Repository, environment: string | undefined): Values {
    return { ...this.#sent(kind, repository, environment), ...this.#at(kind, repository, environment) };
  }

  /** Secrets that were stored by the API. */
  #sent(kind: 'secret' | 'variable', repository: Repository, environment: string | undefined): Values {
    const held = environment === undefined ? undefined : environmentOf(repository, environment);
    return kind === 'secret' ? Object.fromEntries(held?.values ?? []) : {};
  }

  /** A name set in the environment hides the repository's. */
  of(kind: 'secret' | 'variable', repository: Repository, environment: string | undefined): Values {
    const own = this.#at(kind, repository, undefined);
    return environment === undefined ? own : { ...own, ...this.own(kind, repository, environment) };
  }
}

export function environmentOf(repository: Repository, name: string): Environment | undefined {
  const all = [...repository.settings.environments.values()];
  return all.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

/** Whether a ref may deploy, judged by the ref that runs: `refs/pull/7/merge` is no branch of the repository. */
export function mayDeploy(repository: Repository, environment: Environment, ref: string): boolean {
  const [, kind = '', name = ''] = /^refs\/(heads|tags|pull)\/(.*)$/.exec(ref) ?? [];
  if (environment.branches === 'all') return true;
  if (environment.branches === 'protected') return kind === 'heads' && repository.protections.has(name);
  const wanted = kind === 'tags' ? 'tag' : 'branch';
  const shown = kind === 'pull' ? ref : name;
  return environment.policies.some((each) => each.type === wanted && matchesPatterns([each.name], shown));
}
