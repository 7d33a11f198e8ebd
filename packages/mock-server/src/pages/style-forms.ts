/** Fields, buttons and what is wrong with them. */
export const formStyle = `
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
form { margin: 0; }
form.inline { display: inline-block; }
.field { margin: 0 0 1.25rem; }
fieldset { min-width: 0; margin: 0 0 1.25rem; padding: 0; border: 0; }
legend, label { display: block; margin: 0 0 .3rem; padding: 0; font-weight: 600; }
.optional { font-weight: 400; font-size: .875rem; }
.hint { margin: 0 0 .45rem; color: var(--quiet); font-size: .9375rem; }
.fault { margin: 0 0 .45rem; color: var(--wrong); font-size: .9375rem; font-weight: 600; }
.faults { margin: 1.25rem 0 1.5rem; padding: 1rem 1.25rem; background: var(--wrong-wash); border-left: 4px solid var(--wrong); border-radius: 0 10px 10px 0; }
.faults ul { margin: .35rem 0 0; }
.faults a, .faults strong { color: var(--wrong); }
input, textarea { width: 100%; padding: .6rem .75rem; font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--edge); border-radius: 8px; }
textarea { display: block; resize: vertical; }
input.mono, textarea.mono { font: .9375rem/1.6 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
input:hover, textarea:hover { border-color: var(--ink); }
input[aria-invalid], textarea[aria-invalid] { border-color: var(--wrong); box-shadow: inset 0 0 0 1px var(--wrong); }
input[type=checkbox], input[type=radio] { flex: none; width: 1.15rem; height: 1.15rem; margin: .18rem 0 0; padding: 0; accent-color: var(--accent); }
.check { display: flex; gap: .7rem; align-items: flex-start; margin: 0; font-weight: 400; cursor: pointer; }
.check + .check { margin-top: .5rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; }
.pair > * { align-self: end; }
.choices { display: grid; gap: .6rem; margin: 0; padding: 0; list-style: none; }
.choice { display: flex; gap: .75rem; align-items: flex-start; height: 100%; margin: 0; padding: .8rem 1rem; font-weight: 400; border: 1px solid var(--line); border-radius: 10px; cursor: pointer; }
.choice:hover { border-color: var(--edge); }
.choice:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); background: var(--accent-wash); }
.choice > span { flex: 1; min-width: 0; }
.choice strong { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; font-weight: 650; }
.choice strong span { font-weight: 400; }
.choice small { display: block; }
.choice .loss { margin-top: .3rem; color: var(--wait); font-weight: 600; }
button, .button { display: inline-block; padding: .55rem 1.05rem; font: inherit; font-weight: 600; line-height: 1.5; text-align: center; text-decoration: none; color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 8px; cursor: pointer; }
button:hover, .button:hover { background: var(--raised); color: var(--ink); }
button.primary, .button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
button.primary:hover, .button.primary:hover { background: var(--accent-strong); border-color: var(--accent-strong); color: var(--accent-ink); }
button.danger, .button.danger { color: var(--wrong); border-color: currentcolor; }
button.danger:hover, .button.danger:hover { background: var(--wrong-wash); color: var(--wrong); }
button.quiet { padding: 0; border-color: transparent; background: none; color: var(--accent); font-weight: 400; text-decoration: underline; text-underline-offset: .2em; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; margin-top: 1.5rem; }
@media (max-width: 26rem) { .actions > button, .actions > .button { width: 100%; } }
`;
