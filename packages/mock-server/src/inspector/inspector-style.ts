/** What only pages of the inspector look like: dense and wide, since they are read for hours. It comes after the style of all pages. */
export const inspectorStyle = `
:root { --moved: #1f5fa8; --refused: #8a4300; --sun: #e08a1e; --house: #1f5fa8; --battery: #7a4fb5; --stored: #b79ddd; --bought: #a63d40; --sold: #2f7d4f; }
@media (prefers-color-scheme: dark) { :root { --moved: #8fc0ff; --refused: #f2b06a; --sun: #f4ab61; --house: #8fc0ff; --battery: #c3a1f0; --stored: #7e64a6; --bought: #ff9d97; --sold: #8fd39a; } }
.wide { font-size: 14px; }
.wide main { align-self: stretch; width: auto; margin: 0; padding: 1rem 1.25rem 2rem; background: none; border: 0; border-radius: 0; box-shadow: none; }
.wide footer { margin: auto auto 0; }
.wide button { padding: .3rem .75rem; border-radius: 7px; }
.wide button.quiet { padding: .3rem 0; }
.bar { gap: .25rem .75rem; padding: .5rem 1.25rem; }
.bar .who { font-size: inherit; gap: .25rem .9rem; }
.bar nav a { padding: .3rem .6rem; }
.bar nav { align-items: center; }
.bar .world { margin-left: .5rem; overflow-wrap: anywhere; }
.bar .clock { margin: 0; font-variant-numeric: tabular-nums; }
.bar .check { align-items: center; gap: .4rem; }
.bar .check input { margin: 0; }
[hidden] { display: none !important; }
.live h1 { font-size: 1.3rem; }
.live h1 small { display: block; font-weight: 400; letter-spacing: 0; }
.live h2, .live section > h2:first-child { margin: 1.75rem 0 .5rem; }
.live h3 { margin: 1rem 0 .25rem; font-size: .9rem; }
.live section { margin: 0; padding: 0; border: 0; }
.live input, .live select { width: auto; padding: .35rem .55rem; font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 7px; }
.live select { max-width: 17rem; height: calc(1.55em + .7rem + 2px); }
.live input[type=checkbox] { width: 1rem; height: 1rem; margin: 0; padding: 0; }
.filter { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem .75rem; margin: 0 0 .75rem; }
.filter label { display: flex; flex-direction: column; gap: .15rem; margin: 0; font-weight: 400; color: var(--quiet); }
.filter label.check { flex-direction: row; align-items: center; gap: .4rem; margin: 0; padding-block: .4rem; color: var(--ink); }
.filter button, .filter a { margin-block: .05rem; }
.filter a { padding-block: .35rem; }
.live .scroll { position: relative; margin: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; }
.live th, .live td, .live th:last-child, .live td:last-child { padding: .38rem .7rem; }
.live th.number, .live td.number { text-align: right; white-space: nowrap; }
.live thead th { font-size: .85rem; }
.live tbody tr:hover { background: var(--raised); }
.live td time { white-space: nowrap; }
.live td form { margin: 0; }
.live td details p, .live td details ul { margin: .25rem 0 0; min-width: 14rem; max-width: 34rem; }
.live td details ul { padding-left: 1.1rem; }
.live summary { cursor: pointer; }
.live meter { display: inline-block; width: 8rem; height: .6rem; margin: 0 .6rem 0 0; vertical-align: middle; background: none; }
.live meter::-webkit-meter-inner-element, .live meter::-webkit-meter-bar { height: .6rem; }
.live meter::-webkit-meter-optimum-value { background: var(--good); }
.live meter::-webkit-meter-suboptimum-value { background: var(--wait); }
.live meter::-webkit-meter-even-less-good-value { background: var(--wrong); }
.line, .live pre, .verdict, .method { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; }
.line { overflow-wrap: anywhere; }
.requests .line { min-width: 17rem; }
.method { font-weight: 700; }
.query { color: var(--quiet); }
.status { display: inline-block; padding: 0 .4rem; border: 1px solid currentcolor; border-radius: 6px; font-size: .92em; font-weight: 600; white-space: nowrap; font-variant-numeric: tabular-nums; }
.fine { color: var(--good); }
.moved { color: var(--moved); }
.refused { color: var(--refused); }
.failed, .gone { color: var(--wrong); }
.live .bill th, .live .bill td, .live .bill th:last-child, .live .bill td:last-child { padding-inline: .35rem; font-size: .8rem; }
.scroll + p, .live pre + p { margin: .5rem 0 0; }
.pages { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .75rem 0; color: var(--quiet); }
.nothing { margin: 0; padding: 1rem; color: var(--quiet); background: var(--sheet); border: 1px dashed var(--edge); border-radius: 10px; }
.halves { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr)); gap: 0 2rem; align-items: start; }
.halves > * { min-width: 0; }
.outcome { grid-template-columns: max-content minmax(0, 1fr); gap: .5rem 1.25rem; max-width: 80rem; padding: .9rem 1.1rem; background: var(--sheet); border: 1px solid var(--line); border-left: 4px solid var(--refused); border-radius: 0 10px 10px 0; }
.pairs { grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: .1rem 1.25rem; font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; }
.pairs dt { overflow-wrap: anywhere; }
.steps { margin: 0; padding: 0; list-style: none; background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; counter-reset: step; overflow: hidden; }
.steps li { display: grid; grid-template-columns: 2rem minmax(0, 1fr) auto; gap: 0 .6rem; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); border-left: 3px solid var(--good); counter-increment: step; }
.steps li.decided { border-left-color: var(--refused); background: var(--raised); }
.steps li:last-child { border-bottom: 0; }
.steps li::before { content: counter(step); text-align: right; color: var(--quiet); font-variant-numeric: tabular-nums; }
.steps .question { font-weight: 600; }
.steps small { font-weight: 400; }
.steps .verdict { font-weight: 600; color: var(--good); }
.steps .decided .verdict { color: var(--refused); }
.steps p { grid-column: 2 / -1; margin: 0; overflow-wrap: anywhere; }
.live pre { margin: 0; padding: .8rem 1rem; overflow: auto; max-height: 34rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; line-height: 1.5; tab-size: 2; }
.chart { margin: 0 0 1rem; padding: .75rem 1rem .5rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; }
.chart figcaption { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: 0 0 .35rem; }
.chart svg { display: block; width: 100%; height: auto; }
.chart text { fill: var(--quiet); font-size: 11px; font-variant-numeric: tabular-nums; }
.chart .scale { text-anchor: end; }
.chart .time { text-anchor: middle; }
.chart line.grid { stroke: var(--line); stroke-width: 1; }
.chart line.zero { stroke: var(--edge); stroke-width: 1; }
.chart path.line { fill: none; stroke-width: 1.75; stroke-linejoin: round; }
.chart path.area { stroke: none; opacity: .28; }
.chart path.bar { stroke: none; }
.chart .key::before { content: ""; display: inline-block; width: .75rem; height: .75rem; margin-right: .4rem; border-radius: 3px; background: var(--mark); vertical-align: -.1em; }
.chart .key { color: var(--quiet); }
.chart .sun { --mark: var(--sun); }
.chart .house { --mark: var(--house); }
.chart .battery { --mark: var(--battery); }
.chart .stored { --mark: var(--stored); }
.chart .bought { --mark: var(--bought); }
.chart .sold { --mark: var(--sold); }
.chart path { fill: var(--mark); }
.chart path.line { stroke: var(--mark); fill: none; }
@media (max-width: 40rem) { .chart text { font-size: 22px; } .chart path.line { stroke-width: 3; } }
.titled { display: flex; align-items: center; gap: .75rem; margin: 1.75rem 0 .5rem; }
.live .titled h2 { margin: 0 auto 0 0; }
.titled span { color: var(--good); font-weight: 600; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; }
.instant { font-size: 1.4rem; font-weight: 600; font-variant-numeric: tabular-nums; }
@media (max-width: 40rem) {
  .wide main, .bar { padding-inline: .75rem; }
  .outcome { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
  .outcome dd + dt { margin-top: .6rem; }
  .filter label { width: calc(50% - .375rem); }
  .live .filter select, .filter label:not(.check) input { width: 100%; max-width: none; }
  .filter label.check { width: auto; }
  .requests .words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .steps li { grid-template-columns: 1.75rem minmax(0, 1fr); }
  .steps .verdict, .steps p { grid-column: 2; }
}
`;
