/** What only pages of the inspector look like: dense, since they are read for hours. */
export const inspectorStyle = `
:root { --fine: #1a6b3c; --moved: #1f5fa8; --refused: #8a4300; --failed: #a4181f; --bar: #ffffff; --hover: #f0ede4; }
@media (prefers-color-scheme: dark) { :root { --fine: #7fd6a2; --moved: #8fc0ff; --refused: #f2b06a; --failed: #ff9a95; --bar: #1e2126; --hover: #272b31; } }
body.wide { font-size: 14px; grid-template-rows: auto 1fr auto; grid-template-columns: minmax(0, 1fr); justify-items: stretch; }
.wide main { width: auto; max-width: 110rem; margin: 0; padding: 1rem 1.25rem 2rem; background: none; border: 0; border-radius: 0; }
.wide footer { max-width: none; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; padding: .5rem 1.25rem; background: var(--bar); border-bottom: 1px solid var(--line); }
.bar nav { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem; }
.bar a { color: inherit; text-decoration: none; padding: .3rem .6rem; border-radius: 6px; }
.bar a:hover { background: var(--hover); }
.bar a[aria-current] { background: var(--ground); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
.bar .brand { padding-inline: 0; font-weight: 700; }
.bar .world { margin-left: .5rem; padding: .1rem .5rem; border: 1px solid var(--line); border-radius: 6px; overflow-wrap: anywhere; }
.bar .count { color: var(--quiet); }
.bar .clock { margin: 0 0 0 auto; color: var(--quiet); font-variant-numeric: tabular-nums; }
.bar form { margin: 0; }
.bar label { display: flex; align-items: center; gap: .4rem; margin: 0; font-weight: 400; }
.bar button.quiet { padding: .3rem 0; }
.bar [hidden] { display: none; }
.wide h1 { font-size: 1.25rem; }
.wide h1 small { display: block; font-size: .85rem; font-weight: 400; }
.wide h2 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
.wide h3 { margin: 1rem 0 .25rem; font-size: .9rem; }
.wide a { color: var(--accent); }
.wide .bar a { color: inherit; }
.wide input, .wide select { width: auto; padding: .35rem .5rem; font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; }
.wide select { max-width: 16rem; }
.wide button { padding: .35rem .75rem; border-radius: 6px; background: var(--sheet); }
.wide button.quiet { background: none; }
.wide button:hover { background: var(--hover); }
.filter { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem .75rem; margin: 0 0 .75rem; }
.filter label { display: flex; flex-direction: column; gap: .15rem; margin: 0; font-size: .85rem; font-weight: 400; color: var(--quiet); }
.filter label.check { flex-direction: row; align-items: center; gap: .4rem; padding-block: .4rem; }
.filter input, .filter select { color: var(--ink); font-size: 14px; }
.filter a { padding-block: .4rem; }
.scroll { overflow-x: auto; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tbody tr:last-child > *, tfoot tr > * { border-bottom: 0; }
tfoot tr > * { border-top: 2px solid var(--line); }
thead th { color: var(--quiet); font-size: .85rem; font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
tbody tr:hover { background: var(--hover); }
th.number, td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td time { white-space: nowrap; font-variant-numeric: tabular-nums; }
td form { margin: 0; }
td details p, td details ul { margin: .25rem 0 0; max-width: 32rem; }
td details ul { padding-left: 1.1rem; }
summary { cursor: pointer; }
.line, code, pre, .verdict, .method { font-family: ui-monospace, SFMono-Regular, Menlo, monospace; font-size: .92em; }
.line { overflow-wrap: anywhere; }
.requests .line { min-width: 16rem; }
.method { font-weight: 700; }
.query, .quiet { color: var(--quiet); }
.status { display: inline-block; padding: .05rem .45rem; border: 1px solid currentColor; border-radius: 5px; font-weight: 600; white-space: nowrap; font-variant-numeric: tabular-nums; }
.fine { color: var(--fine); }
.moved { color: var(--moved); }
.refused { color: var(--refused); }
.failed, .gone { color: var(--failed); }
.pages { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .75rem 0; color: var(--quiet); }
.nothing { padding: 1rem; color: var(--quiet); background: var(--sheet); border: 1px dashed var(--line); border-radius: 8px; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 0 2rem; align-items: start; }
.columns > * { min-width: 0; }
.outcome { grid-template-columns: max-content minmax(0, 1fr); gap: .5rem 1.25rem; padding: .9rem 1rem; background: var(--sheet); border: 1px solid var(--line); border-left: 4px solid var(--refused); border-radius: 8px; }
.outcome dt { font-weight: 600; }
.pairs { grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); font-family: ui-monospace, SFMono-Regular, Menlo, monospace; font-size: .92em; }
.pairs dt { overflow-wrap: anywhere; }
.steps { margin: 0; padding: 0; list-style: none; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; counter-reset: step; }
.steps li { position: relative; padding: .5rem .9rem .5rem 2.6rem; border-bottom: 1px solid var(--line); counter-increment: step; }
.steps li:last-child { border-bottom: 0; }
.steps li::before { content: counter(step); position: absolute; left: .8rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.steps li::after { content: ""; position: absolute; left: 2rem; top: 0; bottom: 0; border-left: 2px solid var(--line); }
.steps li.passed::after { border-color: var(--fine); }
.steps li.decided::after { border-color: var(--refused); }
.steps .question { font-weight: 600; }
.steps .verdict { float: right; margin-left: 1rem; font-weight: 600; }
.steps .passed .verdict { color: var(--fine); }
.steps .decided .verdict { color: var(--refused); }
.steps p { margin: .15rem 0 0; overflow-wrap: anywhere; }
pre { margin: .25rem 0 .5rem; padding: .75rem; overflow: auto; max-height: 32rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; line-height: 1.45; tab-size: 2; }
.snippet { position: relative; }
.snippet button { position: absolute; top: -.3rem; right: 0; }
.snippet .copied { position: absolute; top: .1rem; right: 5.5rem; color: var(--fine); font-weight: 600; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; }
.instant { font-size: 1.4rem; font-weight: 600; font-variant-numeric: tabular-nums; }
meter { width: 10rem; height: .9rem; vertical-align: -.1rem; }
@media (max-width: 40rem) {
  .bar, .wide main { padding-inline: .75rem; }
  .bar .clock { margin-left: 0; width: 100%; }
  .outcome { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
  .outcome dd + dt { margin-top: .6rem; }
  .filter label, .filter select, .filter input { width: 100%; max-width: none; }
  .filter label.check { width: auto; }
  .filter label.check input { width: auto; }
}
@media (prefers-reduced-motion: no-preference) { summary, .bar a, button { transition: background .1s; } }
`;
