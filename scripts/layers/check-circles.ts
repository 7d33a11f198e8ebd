import type { Workspace } from './read-workspace.ts';
import { resolveImport } from './resolve-import.ts';
import type { Violation } from './violation.ts';

interface Edge {
  readonly to: string;
  readonly line: number;
  readonly specifier: string;
}

/** Finds imports that lead back to their own file. Types count: a circle of types still binds the files into one. */
export function checkCircles({ sources }: Workspace): readonly Violation[] {
  const violations: Violation[] = [];
  const done = new Set<string>();
  const trail: string[] = [];

  const edges = (path: string): readonly Edge[] =>
    (sources.get(path)?.imports ?? []).flatMap(({ specifier, line }) => {
      const target = resolveImport(path, specifier);
      return target.kind === 'file' && sources.has(target.path) ? [{ to: target.path, line, specifier: specifier ?? '' }] : [];
    });

  const walk = (path: string): void => {
    trail.push(path);
    for (const { to, line, specifier } of edges(path)) {
      const start = trail.indexOf(to);
      if (start !== -1) {
        const circle = [...trail.slice(start), to].join(' -> ');
        violations.push({
          path,
          line,
          specifier,
          why: `a circle: ${circle}. Move what they need of each other to a file of its own.`,
        });
      } else if (!done.has(to)) {
        walk(to);
      }
    }
    trail.pop();
    done.add(path);
  };

  for (const path of sources.keys()) if (!done.has(path)) walk(path);
  return violations;
}
