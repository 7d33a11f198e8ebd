import { spawnSync } from 'node:child_process';

const oldest = 11;
const remedy = `openapi-generator needs Java ${oldest} or newer: install one (Debian: default-jre-headless) and put it on the PATH.`;

/** Says why openapi-generator cannot run here; undefined where it can. */
export function checkJava(): string | undefined {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (error) return `there is no \`java\` here (${error.message}). ${remedy}`;
  // Up to Java 8 the version began with `1.`.
  const [, version] = /version "(?:1\.)?(\d+)/.exec(stderr) ?? [];
  if (version === undefined) return `\`java -version\` does not tell its version: ${stderr.trim()}. ${remedy}`;
  return Number(version) < oldest ? `\`java\` is Java ${version}. ${remedy}` : undefined;
}
