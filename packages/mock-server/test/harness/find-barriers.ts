import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that depend on the colour scheme: what was found good in the light needs no other in the dark. */
export const colourRules: readonly string[] = ['color-contrast', 'link-in-text-block'];
/** The rules that depend on the width of the window. */
export const widthRules: readonly string[] = ['target-size', 'scrollable-region-focusable', 'meta-viewport'];

/**
 * What axe-core finds moderate or worse on a page. The page has to come from a context that bypasses its content security policy.
 *
 * @param rules those to look at; all by default
 */
export async function findBarriers(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.addScriptTag({ content: source });
  const options = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations
    .filter(({ impact }) => impact === 'moderate' || impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
