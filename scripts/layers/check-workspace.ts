import { checkCircles } from './check-circles.ts';
import { checkFileImport } from './check-file-import.ts';
import { checkBuiltinImport, checkPackageImport } from './check-package-import.ts';
import type { Import } from './read-imports.ts';
import type { Source, Workspace } from './read-workspace.ts';
import { resolveImport } from './resolve-import.ts';
import { openImports } from './rules.ts';
import type { Violation } from './violation.ts';

/** Checks every import of the workspace against rules.ts. An empty list means that the layers hold. */
export function checkWorkspace(workspace: Workspace): readonly Violation[] {
  const violations = [...checkCircles(workspace)];
  for (const source of workspace.sources.values()) {
    for (const found of source.imports) {
      const why = checkImport(workspace, source, found);
      if (why !== undefined) violations.push({ path: source.path, line: found.line, specifier: found.specifier, why });
    }
  }
  return violations.toSorted((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
}

function checkImport(workspace: Workspace, source: Source, found: Import): string | undefined {
  const target = resolveImport(source.path, found.specifier);
  switch (target.kind) {
    case 'file':
      return checkFileImport(workspace, source, target.path);
    case 'package':
      return checkPackageImport(workspace, source, found, target.name);
    case 'builtin':
      return checkBuiltinImport(source);
    case 'computed':
      return source.isShipped && !openImports.includes(source.path)
        ? 'nobody can check where it leads. Name the module in a string.'
        : undefined;
  }
}
