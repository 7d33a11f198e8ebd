/** Tables, lists of cards and meters. */
export const tableStyle = `
.scroll { overflow-x: auto; margin: 0 0 1rem; }
.scroll td { min-width: 5.5rem; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding: 0 0 .5rem; text-align: left; font-weight: 650; }
th, td { padding: .6rem 1rem .6rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-size: .875rem; font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
tbody tr:last-child > * { border-bottom: 0; }
tfoot > tr > * { border-top: 2px solid var(--line); border-bottom: 0; font-weight: 650; }
.number { text-align: right; white-space: nowrap; }
.yes { color: var(--good); font-weight: 650; }
.cards { display: grid; gap: .9rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.card { padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: 12px; background: var(--raised); }
.card p { margin: .25rem 0 0; }
.card .head { margin: 0; }
.card .head + p { margin-top: .5rem; }
.card h2 { margin: 0; }
.card dl { margin: .75rem 0 0; }
meter { display: block; width: 100%; height: .6rem; margin: .35rem 0; appearance: none; background: var(--line); border: 0; border-radius: 99px; overflow: hidden; }
meter::-webkit-meter-inner-element { display: block; }
meter::-webkit-meter-bar { height: .6rem; background: var(--line); border: 0; border-radius: 99px; }
meter::-webkit-meter-optimum-value, meter::-moz-meter-bar { background: var(--accent); border-radius: 99px; }
meter::-webkit-meter-suboptimum-value, meter:-moz-meter-sub-optimum::-moz-meter-bar { background: var(--wrong); }
.usage { margin: 0 0 1rem; }
.usage p { display: flex; justify-content: space-between; gap: 1rem; margin: 0 0 .1rem; font-variant-numeric: tabular-nums; }
`;
