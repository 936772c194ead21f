/** A variable of the environment that something here reads. */
export interface EnvironmentVariable {
  readonly name: string;
  readonly readBy: string;
  /** What it does, and what holds where it is not set. */
  readonly description: string;
}

/** Every variable that commands read. An option always wins over its variable. */
export const CLI_ENVIRONMENT: readonly EnvironmentVariable[] = [
  {
    name: 'PORTCULLIS_KEYS',
    readBy: 'commands with --keys',
    description: 'Folder with the keys; needed without the option.',
  },
  {
    name: 'PORTCULLIS_ROOT',
    readBy: 'commands with --root',
    description: "The registry's first TUF root; needed without the option.",
  },
  {
    name: 'PORTCULLIS_PUBLICATION',
    readBy: 'commands with --publication',
    description: 'Where the publication is; needed without the option.',
  },
  {
    name: 'PORTCULLIS_MIRRORS',
    readBy: 'commands with --mirror',
    description: 'Further places that get what is published, separated by spaces; none where not set.',
  },
  {
    name: 'PORTCULLIS_CACHE',
    readBy: 'commands with --cache',
    description: 'What this host keeps of the publication; a folder for each root below XDG_CACHE_HOME where not set.',
  },
  {
    name: 'PORTCULLIS_PUBLICATION_TOKEN',
    readBy: 'commands that read a publication',
    description:
      "Where the bearer token of the publication's server comes from: file:PATH, env:NAME or cmd:PROGRAM ARGS.",
  },
  {
    name: 'PORTCULLIS_CA_FILE',
    readBy: 'commands that read a publication',
    description: 'Further certificate authorities for HTTPS, PEM.',
  },
  {
    name: 'HTTPS_PROXY',
    readBy: 'commands that read a publication',
    description: 'Proxy for https:; in lower case, too, as the next two.',
  },
  {
    name: 'HTTP_PROXY',
    readBy: 'commands that read a publication',
    description: 'Proxy for http:.',
  },
  {
    name: 'NO_PROXY',
    readBy: 'commands that read a publication',
    description: 'Hosts that are reached without a proxy.',
  },
  {
    name: 'PORTCULLIS_GIT_TOKEN',
    readBy: 'commands that write a publication',
    description: 'Token for the branch that holds the publication; none where not set.',
  },
  {
    name: 'PORTCULLIS_STORE_TOKEN',
    readBy: 'commands that write a publication',
    description: 'Bearer token for the object store that holds the publication; none where not set.',
  },
  {
    name: 'PORTCULLIS_STORE_TOKEN_FILE',
    readBy: 'commands that write a publication',
    description: 'File with that token, read for each request; only without the former.',
  },
  { name: 'PORTCULLIS_DEBUG', readBy: 'every command', description: '1 prints the stack of an unexpected error.' },
  {
    name: 'GITHUB_TOKEN',
    readBy: 'commands that ask GitHub',
    description: 'What they ask, write branches and open pull requests with; --token-file or --token-env comes first.',
  },
  {
    name: 'ACTIONS_ID_TOKEN_REQUEST_URL',
    readBy: 'commands that sign keyless',
    description: 'Where the identity token of a job with id-token write is asked for; set by the runner.',
  },
  {
    name: 'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    readBy: 'commands that sign keyless',
    description: 'What it is asked for with; set by the runner.',
  },
  {
    name: 'XDG_CACHE_HOME',
    readBy: 'commands with --cache',
    description: 'Base of the default cache; ~/.cache where not set.',
  },
  { name: 'NO_COLOR', readBy: 'every command', description: 'Any value turns colour off.' },
  { name: 'TERM', readBy: 'every command', description: 'dumb turns colour off.' },
  { name: 'PATH', readBy: 'commands that read a repository', description: 'Where git is looked for.' },
];
