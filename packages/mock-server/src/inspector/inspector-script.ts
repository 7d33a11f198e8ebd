/**
 * What the pages of the inspector do beyond links and forms: copy a text, and load themselves anew every two seconds for as long as
 * somebody wants it. Nothing is lost without it. It is served as a file of its own, since no page may run a script that stands in it.
 */
export const inspectorScript = `'use strict';

for (const button of document.querySelectorAll('[data-copy]')) button.hidden = false;
document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]');
  if (!button) return;
  const text = document.getElementById(button.dataset.copy);
  const said = document.getElementById(button.dataset.copy + '-copied');
  try {
    await navigator.clipboard.writeText(text.textContent);
    said.textContent = 'Copied';
  } catch {
    // Browsers give the clipboard to secure pages only: the keyboard does the rest.
    getSelection().selectAllChildren(text);
    said.textContent = 'Selected';
  }
  setTimeout(() => (said.textContent = ''), 2000);
});

const box = document.getElementById('refresh');
if (box) {
  const wish = 'heliostat-inspector-refresh';
  document.getElementById('refresh-label').hidden = false;
  box.checked = sessionStorage.getItem(wish) === 'yes';
  box.addEventListener('change', () => sessionStorage.setItem(wish, box.checked ? 'yes' : 'no'));
  const repeat = async () => {
    if (box.checked && !document.hidden) await refresh().catch(() => undefined);
    setTimeout(repeat, 2000);
  };
  setTimeout(repeat, 2000);
}

// Puts in what changed, unless somebody is typing, choosing or selecting there.
async function refresh() {
  const response = await fetch(location.href, { credentials: 'same-origin', redirect: 'error' });
  if (!response.ok) return;
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  const live = document.getElementById('live');
  const focused = document.activeElement;
  const isBusy = live.contains(focused) && focused.matches('input, select, textarea');
  if (isBusy || !getSelection().isCollapsed || !box.checked) return;
  replace(live, next.getElementById('live'), focused);
  const clock = document.getElementById('clock');
  if (clock) replace(clock, next.getElementById('clock'), focused);
}

const last = new Map();

function replace(old, fresh, focused) {
  if (!fresh || last.get(old.id) === fresh.innerHTML) return;
  last.set(old.id, fresh.innerHTML);
  const open = [...old.querySelectorAll('details[open][id]')].map(({ id }) => id);
  const places = [...old.querySelectorAll('.scroll, pre')].map(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
  const focus = old.contains(focused) ? focused.closest('[id]')?.id : undefined;
  const chosen = new Map([...old.querySelectorAll('input[id], select[id]')].map((each) => [each.id, each]));
  old.replaceChildren(...document.adoptNode(fresh).childNodes);
  for (const button of old.querySelectorAll('[data-copy]')) button.hidden = false;
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  for (const [id, { value, checked }] of chosen) {
    const field = document.getElementById(id);
    if (!field) continue;
    field.value = value;
    field.checked = checked;
  }
  old.querySelectorAll('.scroll, pre').forEach((each, at) => each.scrollTo(...(places[at] ?? [0, 0])));
  const again = focus && document.getElementById(focus);
  if (again) (again.matches('details') ? again.querySelector('summary') : again).focus({ preventScroll: true });
}
`;
