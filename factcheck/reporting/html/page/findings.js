// The list of findings: filters, one pass over all of them, and cards built a batch at a time.

const BATCH = 40;

// A list that grows as it is scrolled; `rows` are built only when they are near.
function growing(rows, build, noun) {
  const list = el("div", { class: "growing" });
  let shown = 0;
  const more = el("button", { type: "button", class: "more", onclick: () => grow() }, "");
  const watcher = new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting)) grow();
  }, { rootMargin: "1200px" });
  function grow(upTo = shown + BATCH) {
    const until = Math.min(upTo, rows.length);
    const added = document.createDocumentFragment();
    for (; shown < until; shown += 1) added.append(...[build(rows[shown], shown)].flat());
    list.insertBefore(added, more);
    more.hidden = shown >= rows.length;
    more.textContent = `Show more (${counted(rows.length - shown, noun)} left)`;
    if (more.hidden) watcher.disconnect();
  }
  list.append(more);
  list.grow = grow;
  list.all = () => grow(rows.length);
  grow();
  if (!more.hidden) watcher.observe(more);
  return list;
}

const findingsView = {
  id: "findings", title: "Findings",
  count: () => findings.filter(isOpen).length,
  list: null,
  build(section) {
    this.results = el("div", { class: "results" });
    this.status = el("p", { class: "quiet tally", id: "tally" });
    section.append(filterBar(() => this.refresh()), el("div", { class: "found" }, this.status, this.results));
    this.refresh();
  },
  refresh() {
    if (!this.results) return;
    const found = chosen();
    recount();
    let section = null;
    this.shown = found;
    this.list = growing(found, (finding) => {
      const verdict = verdictOf(finding);
      const heading = verdict === section ? [] : [el("h2", { class: `group v-${verdict}` }, VERDICTS[verdict].many)];
      section = verdict;
      return [...heading, card(finding)];
    }, "finding");
    this.results.replaceChildren(this.list);
    const all = this.count();
    this.status.textContent = found.length === all ? counted(all, "finding")
      : `${found.length} of ${counted(all, "finding")}`;
    if (!found.length) this.results.prepend(el("p", { class: "empty" }, all
      ? "Nothing fits these filters." : "No findings: nothing conflicts, and nothing stands alone."));
  },
  reveal(finding) {
    if (!this.shown.includes(finding)) clearFilters();
    const at = this.shown.indexOf(finding);
    this.list.grow(Math.max(at + 3, 0));
  },
};

let clearFilters = () => {};
let onlyVerdict = () => {};
let recount = () => {};

function filterBar(changed) {
  const count = numbers();
  const kinds = [...new Set(findings.map((finding) => finding.kind))].sort();
  const choice = (set, value, label) => {
    const box = el("input", { type: "checkbox" });
    box.dataset[set] = value;
    return el("label", { class: `chip v-${value}` }, box, el("span", {}, label));
  };
  const verdicts = Object.keys(VERDICTS).filter((verdict) => !CLEARED.has(verdict)
    && (count[verdict] || (page.review && findings.some((finding) => finding.verdict === verdict))));
  const severities = SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity));
  const narrowing = [
    el("fieldset", {}, el("legend", {}, "Verdict"),
      verdicts.map((verdict) => choice("verdict", verdict, `${VERDICTS[verdict].many} ${count[verdict]}`))),
    el("fieldset", {}, el("legend", {}, "Severity"),
      severities.map((severity) => choice("severity", severity, severity))),
    el("p", {}, el("label", { for: "kind" }, "Kind"), el("select", { id: "kind" }, el("option", { value: "" }, "all"),
      kinds.map((kind) => el("option", { value: kind }, kind)))),
    el("p", {}, el("label", { for: "of-article" }, "Article"), el("select", { id: "of-article" },
      el("option", { value: "" }, "all"),
      articles.map((article) => el("option", { value: article.id }, article.name)))),
    el("p", {}, el("button", { type: "button", onclick: () => clearFilters() }, "Show all"))];
  // what is assumed or decided moves findings from one verdict to another
  recount = () => {
    const now = numbers();
    for (const box of bar.querySelectorAll("[data-verdict]")) {
      box.nextSibling.textContent = `${VERDICTS[box.dataset.verdict].many} ${now[box.dataset.verdict]}`;
    }
  };
  const bar = el("form", { class: "filters", role: "search", "aria-label": "Filter the findings" },
    el("p", { class: "search" }, el("label", { for: "search" }, "Search"),
      el("input", { type: "search", id: "search", placeholder: "words, names, figures", autocomplete: "off" })),
    el("details", { class: "narrowing", open: matchMedia("(min-width: 64rem)").matches },
      el("summary", {}, "Filter"), el("div", {}, narrowing)));
  const picked = (name) => {
    const on = [...bar.querySelectorAll(`[data-${name}]`)].filter((box) => box.checked);
    return on.length ? new Set(on.map((box) => box.dataset[name])) : null;
  };
  function narrow() {
    filters.verdicts = picked("verdict");
    filters.severities = picked("severity");
    filters.kind = bar.querySelector("#kind").value;
    filters.article = bar.querySelector("#of-article").value;
    filters.search = bar.querySelector("#search").value;
    changed();
    announce(document.getElementById("tally").textContent);
  }
  bar.addEventListener("submit", (event) => event.preventDefault());
  bar.addEventListener("input", narrow);
  clearFilters = () => { bar.reset(); narrow(); };
  onlyVerdict = (verdict) => {
    bar.reset();
    for (const box of bar.querySelectorAll("[data-verdict]")) box.checked = box.dataset.verdict === verdict;
    narrow();
    nav.scrollIntoView();
  };
  return bar;
}
