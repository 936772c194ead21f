/** A node of a schema, as far as this page shows it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
}

export interface SchemaDocument extends SchemaNode {
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** One key that policy.yml may have. */
export interface PolicyKey {
  /** `tiers[].licences.allow`; the kind in brackets where a list holds several. */
  readonly path: string;
  readonly form: string;
  readonly unsaid: string;
  readonly description: string;
}

/** Every key of policy.yml, in the order of its schema. `unsaidByPath` says what holds where one is left out. */
export function policyKeys(
  policy: SchemaDocument,
  common: SchemaDocument,
  unsaidByPath: ReadonlyMap<string, string>,
): readonly PolicyKey[] {
  const resolve = (node: SchemaNode): SchemaNode => {
    const name = node.$ref?.split('/').at(-1) ?? '';
    const target = common.$defs?.[name];
    return target === undefined ? node : { ...resolve(target), ...node };
  };
  const below = (node: SchemaNode, path: string): readonly PolicyKey[] => {
    const { items, oneOf, properties = {}, required = [] } = resolve(node);
    if (items !== undefined) return below(items, `${path}[]`);
    if (oneOf !== undefined) {
      return oneOf.flatMap((kind) => below(kind, `${path}(${resolve(kind).title?.toLowerCase() ?? ''})`));
    }
    return Object.entries(properties).flatMap(([name, child]) => {
      const key = path === '' ? name : `${path}.${name}`;
      const whole = resolve(child);
      return [
        {
          path: key,
          form: formOf(child, resolve),
          unsaid: required.includes(name) ? 'required' : (unsaidByPath.get(key) ?? ''),
          description: whole.description ?? '',
        },
        ...below(child, key),
      ];
    });
  };
  return below(policy, '');
}

function formOf(node: SchemaNode, resolve: (node: SchemaNode) => SchemaNode): string {
  const whole = resolve(node);
  if (whole.const !== undefined) return JSON.stringify(whole.const);
  if (whole.enum !== undefined) return whole.enum.map(String).join(', ');
  const { minimum, maximum, minItems = 0, maxItems, maxLength } = whole;
  if (whole.items !== undefined) {
    return `${minItems} to ${maxItems ?? 'any number'} of: ${formOf(whole.items, resolve)}`;
  }
  if (minimum !== undefined && maximum !== undefined) return `${whole.type ?? 'number'}, ${minimum} to ${maximum}`;
  if (whole.oneOf !== undefined) return whole.oneOf.map((kind) => resolve(kind).title?.toLowerCase()).join(', or ');
  return maxLength === undefined ? (whole.type ?? 'any') : `${whole.type ?? 'text'}, at most ${maxLength} characters`;
}
