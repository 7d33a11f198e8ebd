import { formStyle } from './style-forms.ts';
import { tableStyle } from './style-tables.ts';

const colours = `
:root { color-scheme: light dark; --ground: #f6f3ec; --sheet: #fffdf9; --raised: #f8f4ec; --ink: #22201c; --quiet: #635d52; --line: #e2dbcd; --edge: #8f8677; --accent: #a3470a; --accent-strong: #873804; --accent-ink: #ffffff; --accent-wash: #fbecdd; --wrong: #a4181f; --wrong-wash: #fceceb; --good: #22662f; --good-wash: #e8f4e6; --wait: #7a5200; --wait-wash: #fcf1d4; --shadow: 0 1px 2px rgb(60 40 10 / .06), 0 8px 24px rgb(60 40 10 / .05); }
@media (prefers-color-scheme: dark) { :root { --ground: #161412; --sheet: #1f1c19; --raised: #272420; --ink: #efeae1; --quiet: #b3aa9c; --line: #3a352f; --edge: #847a6c; --accent: #f4ab61; --accent-strong: #ffc689; --accent-ink: #241302; --accent-wash: #3a2713; --wrong: #ff9d97; --wrong-wash: #3c1e1c; --good: #8fd39a; --good-wash: #1c3220; --wait: #f1c96b; --wait-wash: #37290c; --shadow: none; } }
`;

const layout = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; align-items: center; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
main { width: min(30rem, 100% - 2rem); margin: auto; padding: 2.25rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 14px; box-shadow: var(--shadow); }
.bar + main { margin-block: 2rem; }
.narrow .bar + main { margin-block: clamp(2rem, 8vh, 5rem) auto; }
.medium main { width: min(44rem, 100% - 2rem); }
.wide main { width: min(72rem, 100% - 2rem); }
.wide main, .medium main { margin-block: 2rem auto; }
footer { max-width: 34rem; padding: 2rem 1rem; color: var(--quiet); font-size: .8125rem; text-align: center; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; width: 100%; padding: .75rem max(1rem, 50% - 36rem); background: var(--sheet); border-bottom: 1px solid var(--line); }
.bar nav { display: flex; flex-wrap: wrap; gap: .25rem; }
.bar nav a { padding: .35rem .7rem; border-radius: 8px; color: var(--ink); text-decoration: none; }
.bar nav a:hover { background: var(--raised); }
.bar nav a[aria-current] { background: var(--accent-wash); color: var(--accent-strong); font-weight: 600; }
.bar .who { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; margin-left: auto; color: var(--quiet); font-size: .9375rem; overflow-wrap: anywhere; }
.brand { display: inline-flex; align-items: center; gap: .55rem; color: var(--ink); font-weight: 650; letter-spacing: -.01em; text-decoration: none; }
.brand svg { width: 1.5rem; height: 1.5rem; color: var(--accent); flex: none; }
.brand span { color: var(--quiet); font-weight: 400; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; z-index: 1; padding: .5rem 1rem; background: var(--sheet); }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 0 3rem; margin-top: 1.75rem; }
section > .columns { margin-top: 0; }
section { padding-top: 1.75rem; margin-top: 1.75rem; border-top: 1px solid var(--line); }
.columns > section { margin-top: 0; padding-bottom: 1.75rem; }
.columns + section, .columns + .columns { margin-top: 0; }
.head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 1.5rem; margin-bottom: 1.25rem; }
.head h1, .head p { margin: 0; }
@media (max-width: 40rem) { main { padding: 1.5rem 1.25rem; } .bar .who { margin-left: 0; width: 100%; justify-content: space-between; } }
`;

const text = `
h1 { margin: 0 0 .6rem; font-size: 1.625rem; line-height: 1.2; font-weight: 700; letter-spacing: -.02em; text-wrap: balance; overflow-wrap: anywhere; }
h2 { margin: 1.75rem 0 .6rem; font-size: 1.0625rem; line-height: 1.35; font-weight: 650; }
section > h2:first-child { margin-top: 0; }
h3 { margin: 1.25rem 0 .4rem; font-size: 1rem; line-height: 1.4; font-weight: 650; overflow-wrap: anywhere; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; text-wrap: pretty; }
.lead { color: var(--quiet); font-size: 1.0625rem; }
.eyebrow { margin: 0 0 .35rem; color: var(--accent); font-size: .8125rem; font-weight: 650; letter-spacing: .06em; text-transform: uppercase; }
.quiet, small, .optional { color: var(--quiet); }
small, .small { font-size: .875rem; }
.plain { white-space: pre-line; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: .08em; }
a:hover { color: var(--accent-strong); }
ul { margin: 0 0 1rem; padding-left: 1.25rem; }
li { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .4rem 1.25rem; margin: 0 0 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 26rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } }
code { font: .9em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
dd code, .address { overflow-wrap: anywhere; word-break: break-all; user-select: all; }
.address { display: block; margin: 0 0 .75rem; padding: .7rem .85rem; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; }
.wrong { color: var(--wrong); font-weight: 600; }
.code { display: block; margin: 1rem 0; padding: .75rem; font: 600 2rem/1.2 ui-monospace, monospace; letter-spacing: .12em; text-align: center; background: var(--raised); border: 1px dashed var(--edge); border-radius: 8px; user-select: all; }
.badge { display: inline-block; padding: .1rem .6rem; border-radius: 99px; background: var(--raised); border: 1px solid var(--line); color: var(--quiet); font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.badge.good { background: var(--good-wash); border-color: transparent; color: var(--good); }
.badge.wait { background: var(--wait-wash); border-color: transparent; color: var(--wait); }
.badge.wrong { background: var(--wrong-wash); border-color: transparent; color: var(--wrong); }
.notice { margin: 0 0 1.25rem; padding: .75rem 1rem; border-radius: 10px; background: var(--raised); border: 1px solid var(--line); }
.notice.good { background: var(--good-wash); border-color: transparent; color: var(--good); font-weight: 600; }
.notice.wait { background: var(--wait-wash); border-color: transparent; color: var(--wait); }
`;

/** The look of all pages. It stands in the page, under a content security policy that knows its hash. */
export const style = colours + layout + text + formStyle + tableStyle;
