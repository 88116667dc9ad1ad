// Parts of the report, the address of what is shown, and the switches of assumptions.

const VIEWS = [...(page.sentences.length ? [draftView] : []), findingsView, ladderView, articlesView, originsView,
  clearedView, wordingView, ...decisionViews()];
const sections = new Map();
const nav = document.querySelector("nav.views");
const main = document.getElementById("main");

for (const view of VIEWS) {
  const section = el("section", { id: view.id, "aria-label": view.title, hidden: true });
  sections.set(view.id, { view, section, built: false });
  main.append(section);
  nav.append(el("a", { href: `#${view.id}` }, view.title, " ",
    el("span", { class: "number", "data-number": view.id }, view.count())));
}
nav.hidden = false;

function built(id) {
  const entry = sections.get(id);
  if (!entry.built) {
    entry.built = true;
    entry.view.build(entry.section);
  }
  return entry;
}

function open(id) {
  built(id);
  for (const [other, { section }] of sections) section.hidden = other !== id;
  for (const link of nav.children) {
    if (link.hash === `#${id}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

function showFinding(finding) {
  const view = isSettled(finding) ? "decided" : isCleared(finding) ? "cleared" : "findings";
  open(view);
  if (view === "findings") findingsView.reveal(finding);
  else for (const list of sections.get(view).section.querySelectorAll(".growing")) list.all();
  const element = sections.get(view).section.querySelector(`#${CSS.escape(`f-${finding.fp}`)}`);
  if (!element) return;
  lastFinding = finding;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
}

function showPlace(article, start) {
  open("articles");
  const link = articlesView.select(article, start);
  if (link) link.focus({ preventScroll: true });
  articlesView.columns.scrollIntoView({ block: "start" });
}

function follow() {
  const at = decodeURIComponent(location.hash.slice(1));
  if (findingAt.has(at)) return showFinding(findingAt.get(at));
  const claim = /^c-(\d+)$/.exec(at);
  if (claim && claims[claim[1]]) return showPlace(claims[claim[1]].article, claims[claim[1]].start);
  const spot = /^p-(.+)-(\d+)$/.exec(at);
  const article = spot && articles.find((one) => one.id === spot[1]);
  if (article) return showPlace(article, Number(spot[2]));
  if (sections.has(at)) return open(at);
  const verdict = at.replace(/^only-/, "");
  if (VERDICTS[verdict]) {
    open("findings");
    return onlyVerdict(verdict);
  }
  return open(VIEWS[0].id);
}

function refresh() {
  const count = numbers();
  for (const element of document.querySelectorAll("[data-count]")) {
    const number = count[element.dataset.count];
    element.textContent = number || (element.closest("[data-headline]") ? "No" : "0");
    element.closest("[data-headline]")?.classList.toggle("none", !number);
    const link = element.closest("a.headline-part");
    if (link) link.hidden = !number;
  }
  const noun = document.querySelector("[data-noun=contradiction]");
  if (noun) {
    const some = count.contradiction === 1 ? "contradiction" : "contradictions";
    noun.textContent = count.contradiction ? some : noun.dataset.none;
  }
  for (const element of document.querySelectorAll("[data-sentences]")) {
    const number = page.sentences.filter((one) => sentenceVerdict(one) === element.dataset.sentences).length;
    element.textContent = number;
    element.parentElement.hidden = !number && element.dataset.sentences !== "contradicted";
  }
  for (const element of document.querySelectorAll("[data-worst]")) {
    const finding = findingOf.get(element.dataset.worst);
    element.classList.toggle("cleared", isCleared(finding));
    element.classList.toggle("settled", isSettled(finding));
  }
  for (const { view } of sections.values()) {
    document.querySelector(`[data-number=${view.id}]`).textContent = view.count();
    if (sections.get(view.id).built) view.refresh?.();
  }
}

function assume(id) {
  const on = !accepted.has(id);
  if (on) accepted.add(id);
  else accepted.delete(id);
  const button = document.querySelector(`[data-switch="${CSS.escape(id)}"]`);
  button.setAttribute("aria-checked", String(on));
  const focused = document.activeElement.closest?.("[data-finding]")?.dataset.finding;
  refresh();
  const clears = page.assumptions.find((one) => one.id === id).clears;
  announce(on ? `${id} assumed: ${clears.join(", ")} moved to what was cleared.` : `${id} taken back.`);
  if (focused) showFinding(findingOf.get(focused));
}

for (const button of document.querySelectorAll("[data-switch]")) {
  button.hidden = false;
  button.addEventListener("click", () => assume(button.dataset.switch));
}
document.addEventListener("click", (event) => {
  const id = event.target.dataset?.accept;
  if (id) assume(id);
  const link = event.target.closest?.("a[href^='#']");
  if (link && link.hash === location.hash) {  // the address stays, yet the reader wants to go there again
    event.preventDefault();
    follow();
  }
});
window.addEventListener("hashchange", follow);
window.addEventListener("beforeprint", () => {
  for (const { view, section } of sections.values()) {
    if (view.id === "articles" && articles.length > 8) continue;
    built(view.id);
    for (const list of section.querySelectorAll(".growing")) list.all();
  }
});
refresh();
follow();
document.documentElement.dataset.ready = "true";
