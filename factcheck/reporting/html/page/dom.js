// Building the page. Text is only ever set as text; nothing is parsed as markup, and the policy would forbid it.

function el(name, attributes = {}, ...children) {
  const element = name.startsWith("svg:")
    ? document.createElementNS("http://www.w3.org/2000/svg", name.slice(4))
    : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    element.append(child);
  }
}

const quiet = (...children) => el("span", { class: "quiet" }, ...children);
const unseen = (text) => el("span", { class: "unseen" }, text);

function announce(text) {
  const status = document.getElementById("announcer");
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = text; });
}

// A sentence with its deciding words marked; a long one is cut around the first of them.
const MOST = 420;
function quotation(...sides) {
  const { article, start, before } = sides[0];
  const flat = (text) => text.replace(/\s+/g, " ");
  const first = start - before;
  const last = Math.max(...sides.map((side) => side.start + side.length + side.after));
  let from = first;
  let to = last;
  if (last - first > MOST) {
    from = start - first > MOST / 2 ? article.text.indexOf(" ", start - MOST / 3) + 1 : first;
    if (!from || from > start) from = start;
    to = Math.min(last, Math.max(from + MOST, start + sides[0].length));
    const space = article.text.lastIndexOf(" ", to);
    if (to < last && space > start + sides[0].length) to = space;
  }
  const nodes = [from > first ? "… " : ""];
  let at = from;
  for (const side of [...sides].sort((one, other) => one.start - other.start)) {
    const end = Math.min(side.start + side.length, to);
    if (side.start < at || end <= side.start) continue;  // it lies in a longer one, or was cut off
    nodes.push(flat(article.text.slice(at, side.start)), el("mark", {}, flat(article.text.slice(side.start, end))));
    at = end;
  }
  nodes.push(flat(article.text.slice(at, to)), to < last ? " …" : "");
  const whole = article.text.slice(first, last).trim();
  const own = /^["“”„«»]|["“”„«»]$/.test(whole);
  return el("blockquote", { dir: "auto" }, own ? "" : "“", nodes, own ? "" : "”");
}

async function copy(text, button) {
  const said = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
  } catch {  // a file opened from disk may not write to the clipboard by that way
    const area = el("textarea", { class: "unseen", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  button.textContent = "Copied";
  announce("Copied");
  setTimeout(() => { button.textContent = said; }, 1500);
}
