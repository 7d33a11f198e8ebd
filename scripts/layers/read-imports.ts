import { parseSync, Visitor } from 'oxc-parser';

export interface Import {
  /** What stands between the quotes; undefined when it is computed at run time. */
  readonly specifier: string | undefined;
  readonly line: number;
  readonly isType: boolean;
}

/**
 * Lists what a module imports: import and export statements, `import()` and the types written as `import('…')`.
 *
 * @throws SyntaxError when the text cannot be parsed; a file that cannot be read must not pass for one without imports.
 */
export function readImports(file: string, text: string): readonly Import[] {
  const { module, program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new SyntaxError(`${file}:${toLine(text, error.labels[0]?.start ?? 0)}: ${error.message}`);

  const imports: Import[] = [];
  const add = (start: number, specifier: string | undefined, isType: boolean) =>
    imports.push({ specifier, line: toLine(text, start), isType });

  for (const { start, moduleRequest, entries } of module.staticImports) {
    add(start, moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
  }
  for (const { start, entries } of module.staticExports) {
    const isType = entries.every((entry) => entry.isType);
    const [from] = entries.flatMap((entry) => entry.moduleRequest ?? []);
    if (from) add(start, from.value, isType);
  }
  new Visitor({
    ImportExpression: ({ start, source }) => add(start, toLiteral(source), false),
    TSImportType: ({ start, source }) => add(start, source.value, true),
  }).visit(program);
  return imports.toSorted((a, b) => a.line - b.line);
}

type Expression = {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { value: { cooked: string | null } }[];
};

function toLiteral(source: Expression): string | undefined {
  if (source.type === 'Literal' && typeof source.value === 'string') return source.value;
  if (source.type === 'TemplateLiteral' && source.quasis?.length === 1) return source.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

function toLine(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
