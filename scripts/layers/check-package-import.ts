import type { Import } from './read-imports.ts';
import type { Source, Workspace } from './read-workspace.ts';
import { confined, type PackageRules, packages } from './rules.ts';

const table = 'scripts/layers/rules.ts';

/** Says why `source` may not import from the package `name`, and what to do; undefined when it may. */
export function checkPackageImport(workspace: Workspace, source: Source, found: Import, name: string): string | undefined {
  const rules = packages[source.folder];
  const own = workspace.manifests.get(source.folder);
  if (!(rules && own)) return `the package in ${source.folder}/ has no rules. Add a row to ${table}.`;
  for (const { name: kept, to } of confined) {
    if ((kept.endsWith('/') ? name.startsWith(kept) : name === kept) && !to.some((place) => source.path.startsWith(place))) {
      return `only ${to.join(', ')} may import ${kept}. Use what is exported from there.`;
    }
  }
  if (name === own.name) {
    return source.isShipped
      ? 'its own package, by name: a circle through index.ts. Import the file by its relative path.'
      : undefined;
  }
  const isOurs = [...workspace.manifests.values()].some((manifest) => manifest.name === name);
  return (isOurs ? checkPermission(rules, source, found, name) : undefined) ?? checkDeclared(workspace, source, name);
}

/** Says why a file under `src/` may not import a `node:` module; undefined when it may. */
export function checkBuiltinImport(source: Source): string | undefined {
  const allowed = packages[source.folder]?.node ?? [];
  const path = source.path.slice(source.path.indexOf('src/') + 'src/'.length);
  if (!source.isShipped || allowed.some((place) => path === place || (/^$|\/$/.test(place) && path.startsWith(place)))) {
    return undefined;
  }
  const where = allowed.length === 0 ? 'no file of this package' : `only ${allowed.join(', ')} under ${source.folder}/src/`;
  return `this package runs on the web platform, and ${where} may import node: modules. Take what you need as a parameter, or use a web API.`;
}

function checkPermission(rules: PackageRules, source: Source, found: Import, name: string): string | undefined {
  const permission = rules.src[name];
  if (permission === 'values' || (permission === 'types' && found.isType)) return undefined;
  if (!source.isShipped && (permission !== undefined || rules.test.includes(name))) return undefined;
  if (permission === 'types')
    return `${source.folder}/src may import only types from ${name}. Write \`import type\`, and let the caller pass the value.`;
  const allowed = source.isShipped ? Object.keys(rules.src) : [...Object.keys(rules.src), ...rules.test];
  return (
    `${source.folder === '' ? 'the root' : source.folder} may import ${allowed.length === 0 ? 'no workspace package' : `only ${allowed.join(', ')}`} ` +
    `${source.isShipped ? 'in what ships' : 'here'}. Move the code to the package that may, or take the value as a parameter.`
  );
}

function checkDeclared({ manifests }: Workspace, source: Source, name: string): string | undefined {
  const own = manifests.get(source.folder);
  if (name in { ...own?.dependencies, ...own?.peerDependencies }) return undefined;
  const file = source.folder === '' ? 'package.json' : `${source.folder}/package.json`;
  if (source.isShipped) return `it is not among the dependencies of ${file}. Declare it there, or do without.`;
  // Tests and tools of a package may use the workspace's own tools, which the root declares once.
  const tools = { ...own?.devDependencies, ...manifests.get('')?.devDependencies };
  return name in tools ? undefined : `neither ${file} nor the root's devDependencies declare it. Declare it, or do without.`;
}
