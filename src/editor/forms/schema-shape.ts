import { z } from 'astro/zod';

/** What a form needs to know of a schema of the course. */
export interface SchemaShape {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, SchemaShape>>;
  readonly required?: readonly string[];
  readonly items?: SchemaShape;
  readonly oneOf?: readonly SchemaShape[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  /** What is said to somebody whose text does not match the pattern. */
  readonly patternMessage?: string;
}

/** The shape of what may be written, read off the schema that checks it. */
export const shapeOf = (schema: z.ZodType): SchemaShape =>
  z.toJSONSchema(schema, {
    io: 'input',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const message = patternMessage(zodSchema);
      if (message !== undefined) Object.assign(jsonSchema, { patternMessage: message });
    },
  }) as SchemaShape;

function patternMessage(schema: z.core.$ZodType): string | undefined {
  const { checks } = schema._zod.def as { checks?: readonly z.core.$ZodCheck[] };
  for (const { _zod } of checks ?? []) {
    const { def } = _zod;
    if (def.check !== 'string_format' || !def.error) continue;
    const said = def.error({
      code: 'invalid_format',
      input: '',
      format: 'regex',
      path: [],
    } as never);
    if (said) return typeof said === 'string' ? said : said.message;
  }
  return undefined;
}

/** The values a text is limited to. */
export const valuesOf = ({ enum: values, const: value }: SchemaShape): readonly string[] =>
  values ?? (value === undefined ? [] : [value]);

/** Whether a group of settings has to have a setting. */
export const isRequired = ({ required = [] }: SchemaShape, key: string): boolean =>
  required.includes(key);

/** One way a thing may be written, such as a kind of question. */
export interface Variant {
  readonly kinds: readonly string[];
  /** Everything but the kind. */
  readonly shape: SchemaShape;
}

/** The ways a thing may be written that is told apart by its `kind`. */
export const variantsOf = ({ oneOf = [] }: SchemaShape): readonly Variant[] =>
  oneOf.map((shape) => {
    const { kind, ...properties } = shape.properties ?? {};
    return {
      kinds: kind ? valuesOf(kind) : [],
      shape: {
        ...shape,
        properties,
        required: (shape.required ?? []).filter((key) => key !== 'kind'),
      },
    };
  });

/** What all kinds of a thing have in common, and what only some have. */
export function partsOf(shape: SchemaShape): {
  readonly common: SchemaShape;
  readonly variants: readonly Variant[];
} {
  const variants = variantsOf(shape);
  const [first] = variants;
  const isCommon = (key: string) =>
    variants.every(
      (variant) =>
        isRequired(variant.shape, key) === isRequired(variants[0]?.shape ?? {}, key) &&
        JSON.stringify(variant.shape.properties?.[key]) ===
          JSON.stringify(first?.shape.properties?.[key]),
    );
  const common = Object.keys(first?.shape.properties ?? {}).filter(isCommon);
  return {
    common: only(first?.shape ?? {}, (key) => common.includes(key)),
    variants: variants.map(({ kinds, shape: whole }) => ({
      kinds,
      shape: only(whole, (key) => !common.includes(key)),
    })),
  };
}

const only = (shape: SchemaShape, keep: (key: string) => boolean): SchemaShape => ({
  ...shape,
  properties: Object.fromEntries(
    Object.entries(shape.properties ?? {}).filter(([key]) => keep(key)),
  ),
  required: (shape.required ?? []).filter(keep),
});
