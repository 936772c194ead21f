import type { Plugin, PluginId } from './plugins.ts';
import type { Ran } from './processes.ts';
import type { FolderServer } from './serve-folder.ts';
import { flags, type Stage } from './stage.ts';

/** A machine that runs plugins: it has the publication's address, the registry's root and a cache, and nothing else. */
export interface Host {
  /** `portcullis load`. */
  load(file: string, options?: { readonly as?: PluginId; readonly offline?: boolean }): Promise<Ran>;
  /** `portcullis verify`. */
  verify(): Promise<Ran>;
}

/** Another `cache` makes it a host that knows nothing yet; another `root` one that trusts another registry. */
export function openHost(
  stage: Stage,
  publication: FolderServer,
  { cache, root }: { readonly cache?: string; readonly root?: string } = {},
): Host {
  const place = flags({
    publication: publication.origin,
    root: root ?? stage.paths.trustRoot,
    cache: cache ?? stage.paths.cache,
  });
  return {
    load: (file, { as, offline } = {}) =>
      stage.portcullis(
        'load',
        file,
        ...place,
        ...(as === undefined ? [] : ['--plugin', as]),
        ...(offline === true ? ['--offline'] : []),
      ),
    verify: () => stage.portcullis('verify', ...place),
  };
}

export const otherPlugin = ({ id }: Plugin): PluginId =>
  id === 'text_redaction' ? 'azure_openai_embeddings' : 'text_redaction';
