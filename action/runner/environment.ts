/** Every variable of the runner that actions read, and what for. None of them is believed about a pull request. */
export const ACTION_ENVIRONMENT = {
  GITHUB_API_URL: 'REST API of the GitHub that the run is on.',
  GITHUB_SERVER_URL: 'Its address for git.',
  GITHUB_REPOSITORY: 'The repository that the run belongs to, owner/name.',
  GITHUB_SHA: 'The commit whose workflow runs.',
  GITHUB_REF: 'The branch that it runs on.',
  GITHUB_RUN_ID: 'The run, which GitHub is asked about: who started it, and where.',
  GITHUB_RUN_ATTEMPT: 'Which attempt of it this is.',
  GITHUB_WORKSPACE: 'Below it, or below RUNNER_TEMP, lies a path that an input names.',
  RUNNER_TEMP: 'The other folder that an input may name a path in.',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'Where the identity token of a job with id-token write is asked for.',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'What it is asked for with.',
  PATH: 'Where git is looked for.',
  NODE_USE_ENV_PROXY:
    'With the next three: whether requests go through a proxy, where the token of a mirror over http: does not go.',
  NODE_OPTIONS: 'Whether it holds --use-env-proxy.',
  HTTP_PROXY: 'The proxy.',
  NO_PROXY: 'Hosts that are reached without it.',
} as const;
