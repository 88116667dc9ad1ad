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

// A sentence with its deciding words marked; long ones are cut around them.
const MOST = 420;
function quotation(side) {
  const { article, start, length, before, after } = side;
  const flat = (text) => text.replace(/\s+/g, " ");
  let head = flat(article.text.slice(start - before, start)).trimStart();
  let tail = flat(article.text.slice(start + length, start + length + after)).trimEnd();
  const focus = flat(article.text.slice(start, start + length));
  const spare = Math.max(MOST - focus.length, 120);
  const left = Math.min(head.length, Math.max(spare >> 1, spare - tail.length));
  if (head.length > left) head = `… ${head.slice(head.length - left).replace(/^\S*\s/, "")}`;
  if (tail.length > spare - left) tail = `${tail.slice(0, spare - left).replace(/\s\S*$/, "")} …`;
  const whole = head + focus + tail;
  const own = /^["“”„«»]|["“”„«»]$/.test(whole);
  return el("blockquote", { dir: "auto" }, own ? "" : "“", head, el("mark", {}, focus), tail, own ? "" : "”");
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
