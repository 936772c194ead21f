import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser/templates/tokens/type-guards';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { isObject, type Json, type JsonObject } from '../json.ts';

/** What the status functions answer. */
export interface Status {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

export const GOING_WELL: Status = { success: true, failure: false, cancelled: false };

const CONTEXTS = [
  'github',
  'needs',
  'inputs',
  'vars',
  'secrets',
  'steps',
  'env',
  'runner',
  'job',
  'jobs',
  'strategy',
  'matrix',
];

const dataOf = (value: Json): data.ExpressionData =>
  JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
const jsonOf = (value: data.ExpressionData): Json => JSON.parse(JSON.stringify(value, data.replacer)) as Json;

/** Evaluates GitHub's expressions over some contexts; those that are not given are empty. */
export class Scope {
  readonly contexts: Readonly<Record<string, Json>>;
  readonly status: Status;

  constructor(contexts: Readonly<Record<string, Json>>, status: Status = GOING_WELL) {
    this.contexts = contexts;
    this.status = status;
  }

  with(contexts: Readonly<Record<string, Json>>, status: Status = this.status): Scope {
    return new Scope({ ...this.contexts, ...contexts }, status);
  }

  /** @throws Error of the expressions library for what cannot be read or evaluated. */
  evaluate(expression: string): Json {
    return jsonOf(this.#value(expression));
  }

  isTrue(expression: string): boolean {
    const value = this.#value(expression);
    if (value.kind === data.Kind.Null) return false;
    if (value.kind === data.Kind.String || value.kind === data.Kind.Number || value.kind === data.Kind.Boolean)
      return Boolean(value.value);
    return true;
  }

  /** A token with its expressions evaluated: mappings and sequences all the way down. */
  json(token: TemplateToken): Json {
    if (isBasicExpression(token)) return this.evaluate(token.expression);
    if (isString(token) || isNumber(token) || isBoolean(token)) return token.value;
    if (isSequence(token)) return Array.from({ length: token.count }, (_, at) => this.json(token.get(at)));
    if (!isMapping(token)) return null;
    const entries = [...token].map(({ key, value }) => [this.text(key), this.json(value)] as const);
    return Object.fromEntries(entries);
  }

  /** As it is put into a string. */
  text(token: TemplateToken | undefined): string {
    if (token === undefined) return '';
    if (isBasicExpression(token)) return this.#value(token.expression).coerceString();
    if (isString(token)) return token.value;
    return dataOf(this.json(token)).coerceString();
  }

  /** A mapping of texts: `env:`, `with:`, `outputs:`. An expression may give the whole of it. */
  texts(token: TemplateToken | undefined): Record<string, string> {
    if (token === undefined) return {};
    if (isMapping(token)) {
      return Object.fromEntries([...token].map(({ key, value }) => [this.text(key), this.text(value)]));
    }
    const value = this.json(token);
    return isObject(value) ? textsOf(value) : {};
  }

  #value(expression: string): data.ExpressionData {
    const functions = statusFunctions(this.status);
    const tree = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, functions).parse();
    const pairs = CONTEXTS.map((key) => ({ key, value: dataOf(this.contexts[key] ?? {}) }));
    const named = new Map(functions.map((each) => [each.name, each]));
    return new Evaluator(tree, new data.Dictionary(...pairs), named).evaluate();
  }
}

const textsOf = (value: JsonObject): Record<string, string> =>
  Object.fromEntries(Object.entries(value).map(([key, each]) => [key, dataOf(each).coerceString()]));

function statusFunctions(status: Status): FunctionDefinition[] {
  const answer = (name: string, value: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  return [
    answer('always', true),
    answer('success', status.success && !status.cancelled),
    answer('failure', status.failure && !status.cancelled),
    answer('cancelled', status.cancelled),
  ];
}
