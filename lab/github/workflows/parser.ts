import { registerHooks } from 'node:module';

const SCHEMA = /\/@actions\/workflow-parser\/dist\/[^/]+\.json$/;

// GitHub's parser imports its schemas as bundlers allow and Node does not: without saying that they are JSON.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, SCHEMA.test(url) ? { ...context, importAttributes: { type: 'json' } } : context),
});
// Only now, because a static import would be loaded before the hook is in place.
const workflows = await import('@actions/workflow-parser');
const actions = await import('@actions/workflow-parser/actions/index');
hooks.deregister();

export const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = workflows;
export const { parseAction, convertActionTemplate } = actions;
