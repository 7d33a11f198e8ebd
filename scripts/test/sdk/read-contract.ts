import { readFileSync } from 'node:fs';

interface Reference {
  readonly $ref: string;
}
type Named<T> = Readonly<Record<string, T | Reference>>;
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema;
}
interface Exemplified {
  readonly examples?: Named<{ readonly value: unknown }>;
}
interface Media extends Exemplified {
  readonly schema: Schema;
}
interface Body {
  readonly content?: Readonly<Record<string, Media>>;
}
interface Parameter extends Exemplified {
  readonly name: string;
  readonly required?: boolean;
  readonly example?: unknown;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body | Reference;
  readonly responses: Named<Body>;
}

/** A value with the name of its schema. */
interface Modelled {
  readonly model: string;
  readonly value: unknown;
}

/** An operation with what it needs, from the examples of the contract. */
export interface Call {
  readonly operation: string;
  /** The parameters without which it is refused, and the fields of its form. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The JSON that it takes. */
  readonly body: unknown;
  /** The name of the schema of each status; `list` for a list. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface ContractForSdk {
  /** Every example of a JSON body, a list item by item. */
  readonly examples: readonly (Modelled & { readonly place: string })[];
  /** Every operation of the API that answers JSON. */
  readonly calls: readonly Call[];
}

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';

/** Reads what the tests of an SDK need out of the bundle. */
export function readContract(file: string): ContractForSdk {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const follow = <T>(value: T | Reference): T => {
    const { $ref } = value as Partial<Reference>;
    if ($ref === undefined) return value as T;
    return follow(
      $ref
        .slice(2)
        .split('/')
        .reduce((at, step) => at[step], document),
    );
  };
  const toName = ({ $ref = '' }: Schema) => $ref.slice($ref.lastIndexOf('/') + 1);
  const toExamples = (media: Exemplified | undefined) =>
    Object.entries(media?.examples ?? {}).map(([name, example]) => ({ name, value: follow(example).value }));
  const toModelled = (schema: Schema, value: unknown): readonly Modelled[] => {
    const { items } = follow(schema);
    return items && Array.isArray(value) ? value.flatMap((each) => toModelled(items, each)) : [{ model: toName(schema), value }];
  };

  const operations = Object.values<Record<string, Operation>>(document.paths).flatMap((item) => Object.values(item));
  const examples = operations.flatMap(({ operationId, requestBody, responses }) =>
    Object.entries({ request: requestBody ?? {}, ...responses }).flatMap(([status, body]) => {
      const media = follow(body).content?.[json];
      return toExamples(media).flatMap(({ name, value }) =>
        toModelled(media?.schema ?? {}, value).map((each) => ({ ...each, place: `${operationId} ${status} ${name}` })),
      );
    }),
  );

  const toCall = ({ operationId, parameters = [], requestBody = {}, responses }: Operation): Call => {
    const needed = parameters.map((each) => follow(each)).filter(({ required }) => required);
    const content = follow(requestBody).content ?? {};
    const toAnswer = (response: Body | Reference) => {
      const { schema = {} } = follow(response).content?.[json] ?? {};
      return follow(schema).type === 'array' ? 'list' : toName(schema);
    };
    return {
      operation: operationId,
      arguments: {
        ...Object.fromEntries(needed.map((each) => [each.name, each.example ?? toExamples(each)[0]?.value])),
        ...(toExamples(content[form])[0]?.value as object),
      },
      body: toExamples(content[json])[0]?.value ?? null,
      answers: Object.fromEntries(Object.entries(responses).map(([status, response]) => [status, toAnswer(response)])),
    };
  };
  const api = Object.entries<Record<string, Operation>>(document.paths).filter(([path]) => path.startsWith('/api/'));
  const calls = api.flatMap(([, item]) => Object.values(item).map(toCall));
  return { examples, calls: calls.filter(({ answers }) => Object.values(answers)[0] !== '') };
}
