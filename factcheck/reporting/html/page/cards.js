// One finding as a card: the words against each other, then why, whom to ask, and what would clear it.

const SIDES_SHOWN = 2;
const CAMPS_SHOWN = 6;

function placeLink(side) {
  const to = side.claim ? `#c-${side.claim.number}` : `#p-${side.article.id}-${side.start}`;
  return el("a", { class: "place", href: to, title: "Show it in the article" }, place(side.article, side.start));
}

function camp({ value, sides }, finding) {
  const texts = new Set(sides.map((side) => side.article));
  const origins = new Set([...texts].map((article) => article.origin)).size;
  const rest = sides.slice(SIDES_SHOWN);
  return el("div", { class: "camp" },
    finding.camps.length > 1 && el("p", { class: "value", dir: "auto" }, value),
    texts.size > 1 && el("p", { class: "quiet" }, `${counted(texts.size, "article")}, ${counted(origins, "origin")}`),
    sides.slice(0, SIDES_SHOWN).map((side) => el("figure", { class: "said" }, quotation(side),
      el("figcaption", {}, placeLink(side)))),
    rest.length > 0 && el("p", { class: "quiet also" }, "also ",
      rest.slice(0, 8).map((side, at) => [at ? ", " : "", placeLink(side)]),
      rest.length > 8 && ` and ${rest.length - 8} more`));
}

function asked(finding) {
  if (!finding.ask) return null;
  const bare = finding.ask.replace(/^Ask /, "");
  const at = finding.whom ? bare.indexOf(finding.whom) : -1;
  const text = at < 0 ? [bare]
    : [bare.slice(0, at), el("b", { class: "whom" }, finding.whom), bare.slice(at + finding.whom.length)];
  return line("Ask", text, "ask");
}

const line = (label, content, kind = "") =>
  el("div", { class: `line ${kind}` }, el("dt", {}, label), el("dd", { dir: "auto" }, content));

function supposed(finding) {
  return page.assumptions.filter((one) => one.clears.includes(finding.id)).map((one) => {
    const on = accepted.has(one.id);
    return line(on ? "Cleared" : "Unless", [
      one.text,
      quiet(` (${one.id}${on ? ", accepted" : ""}) `),
      !one.accepted && el("button", { type: "button", class: "plain", "data-accept": one.id },
        on ? "Take it back" : "Assume it")], "if");
  });
}

function safest(finding) {
  if (!finding.safe.length || !["contradiction", "update"].includes(finding.verdict)) return null;
  return line("Safe to say", [quiet("every origin here supports "), wordings(finding).map(({ said, who }, at) =>
    [at ? ", " : "", el("b", {}, `“${said}”`), quiet(` (${who.join(", ")})`)])], "safe");
}

// The safest words of a finding, each once, with the articles that have them.
function wordings(finding) {
  const told = new Map();
  for (const [article, said] of finding.safe) {
    if (!told.has(said)) told.set(said, new Set());
    told.get(said).add(articles[article].name);
  }
  return [...told].map(([said, who]) => ({ said: words(said), who: [...who] }));
}

function considered(finding) {
  if (!finding.alternatives.length) return null;
  return el("details", {}, el("summary", {}, "What else was considered"),
    el("ul", {}, finding.alternatives.map(([verdict, why]) =>
      el("li", {}, el("b", {}, VERDICTS[words(verdict)]?.one || words(verdict)), `: ${words(why)}`))));
}

function tag(finding) {
  const verdict = verdictOf(finding);
  return el("span", { class: `tag v-${verdict}` }, VERDICTS[verdict].one);
}

function card(finding, level = "h3") {
  const verdict = verdictOf(finding);
  const severe = ["contradiction", "update"].includes(finding.verdict);
  const copies = finding.origins === 1 && new Set(finding.sides.map((side) => side.article)).size > 1;
  const title = finding.message || `${finding.kind}: “${finding.camps[0].value}”`;
  const shown = finding.camps.slice(0, CAMPS_SHOWN);
  const by = clearedBy(finding);
  const element = el("article", {
    class: `card v-${verdict}${severe ? " full" : ""}`, id: `f-${finding.fp}`, tabindex: "-1",
    "data-finding": finding.id, "data-fingerprint": finding.fp, "data-verdict": verdict,
    "aria-labelledby": `t-${finding.fp}`,
  },
  el("header", {},
    el("p", { class: "meta" }, tag(finding),
      el("span", { class: `severity s-${finding.severity}` }, unseen("Severity: "), finding.severity),
      el("span", { class: "sure" }, unseen("Confidence: "), `${finding.sure}% sure`),
      el("span", { class: "quiet" }, `${finding.kind} ${finding.rule}`),
      copies && el("span", { class: "quiet" }, "articles of one origin"),
      el("a", { class: "permalink", href: `#f-${finding.fp}`, "aria-label": `Permanent link to ${finding.id}` },
        finding.id)),
    el(level, { id: `t-${finding.fp}`, dir: "auto" }, title)),
  el("div", { class: `camps n${Math.min(shown.length, 3)}` }, shown.map((one) => camp(one, finding))),
  finding.camps.length > shown.length && el("p", { class: "quiet" },
    "and ", counted(finding.camps.length - shown.length, "more value"), ": ",
    finding.camps.slice(CAMPS_SHOWN, CAMPS_SHOWN + 12).map((one) => `“${one.value}”`).join(", ")),
  el("dl", { class: "reasons" },
    by && line("Cleared", `under ${by.id}, as you assumed here`),
    (severe || verdict !== "single-source") && finding.why && line("Why", finding.why),
    verdict !== "agreement" && asked(finding),
    supposed(finding), safest(finding)),
  considered(finding));
  document.dispatchEvent(new CustomEvent("factcheck:finding", { detail: { element, ...finding } }));
  return element;
}
