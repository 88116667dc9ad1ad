// One finding as a card: the words against each other, then why, whom to ask, and what would clear it.

const SIDES_SHOWN = 2;
const CAMPS_SHOWN = 6;

function placeLink(side) {
  const to = side.claim ? `#c-${side.claim.number}` : `#p-${side.article.id}-${side.start}`;
  return el("a", { class: "place", href: to, title: "Show it in the article" }, place(side.article, side.start));
}

const quoted = (sides) => el("figure", { class: "said" }, quotation(...sides), el("figcaption", {}, placeLink(sides[0])));

// Where values stand against each other: one value and who gives it.
function camp({ value, sides }, finding) {
  const texts = new Set(sides.map((side) => side.article));
  const origins = new Set([...texts].map((article) => article.origin)).size;
  return el("div", { class: "camp" },
    finding.camps.length > 1 && el("p", { class: "value", dir: "auto" }, value),
    texts.size > 1 && el("p", { class: "quiet" }, `${counted(texts.size, "article")}, ${counted(origins, "origin")}`),
    sides.slice(0, SIDES_SHOWN).map((side) => quoted([side])),
    also(sides.slice(SIDES_SHOWN)));
}

// Where they do not: one article and its sentences, each once, with all the words in it that decide.
function telling(sides) {
  const sentences = new Map();
  for (const side of [...sides].sort((one, other) => one.start - other.start)) {
    const key = side.start - side.before;
    sentences.set(key, [...(sentences.get(key) || []), side]);
  }
  const all = [...sentences.values()];
  return el("div", { class: "camp" }, all.slice(0, SIDES_SHOWN).map(quoted),
    also(all.slice(SIDES_SHOWN).map(([first]) => first)));
}

function also(rest) {
  return rest.length > 0 && el("p", { class: "quiet also" }, "also ",
    rest.slice(0, 8).map((side, at) => [at ? ", " : "", placeLink(side)]),
    rest.length > 8 && ` and ${rest.length - 8} more`);
}

const OPPOSED = new Set(["contradiction", "update", "undecided"]);

function columns(finding) {
  if (OPPOSED.has(finding.verdict)) return finding.camps.map((one) => () => camp(one, finding));
  const texts = new Map();
  for (const side of finding.sides) texts.set(side.article, [...(texts.get(side.article) || []), side]);
  return [...texts.values()].map((sides) => () => telling(sides));
}

// What a finding is called that says of nothing that it is wrong: its kind and the fullest of its words.
function titleOf(finding) {
  if (finding.message) return finding.message;
  const values = finding.camps.map((one) => one.value);
  const value = finding.kind === "statement" ? values.reduce((one, other) => (other.length > one.length ? other : one))
    : finding.camps.reduce((one, other) => (other.sides.length > one.sides.length ? other : one)).value;
  return `${finding.kind[0].toUpperCase()}${finding.kind.slice(1)}: “${value}”`;
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
    return line(on ? "Assumed" : "Unless", [
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
  return el("span", { class: `tag v-${isSettled(finding) ? "settled" : verdict}` },
    isSettled(finding) && "Decided: ", VERDICTS[verdict].one);
}

function card(finding, level = "h3") {
  const verdict = verdictOf(finding);
  const severe = ["contradiction", "update"].includes(finding.verdict);
  const copies = finding.origins === 1 && new Set(finding.sides.map((side) => side.article)).size > 1;
  const all = columns(finding);
  const shown = all.slice(0, CAMPS_SHOWN);
  const by = clearedBy(finding);
  const element = el("article", {
    class: `card v-${isSettled(finding) ? "settled" : verdict}${severe ? " full" : ""}`, id: `f-${finding.fp}`, tabindex: "-1",
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
    el(level, { id: `t-${finding.fp}`, dir: "auto" }, titleOf(finding))),
  el("div", { class: `camps n${Math.min(shown.length, 3)}` }, shown.map((build) => build())),
  all.length > shown.length && OPPOSED.has(finding.verdict) && el("p", { class: "quiet" },
    "and ", counted(all.length - shown.length, "more value"), ": ",
    finding.camps.slice(CAMPS_SHOWN, CAMPS_SHOWN + 12).map((one) => `“${one.value}”`).join(", ")),
  all.length > shown.length && !OPPOSED.has(finding.verdict) && el("p", { class: "quiet" },
    "and ", counted(all.length - shown.length, "more article")),
  el("dl", { class: "reasons" },
    finding.standing && line(isSettled(finding) ? "Decided" : "Status", finding.standing.words, "decided"),
    by && line("Cleared", `under ${by.id}, as you assumed here`),
    (severe || verdict !== "single-source") && finding.why && line("Why", finding.why),
    verdict !== "agreement" && asked(finding),
    supposed(finding), safest(finding)),
  considered(finding));
  document.dispatchEvent(new CustomEvent("factcheck:finding", { detail: { element, ...finding } }));
  return element;
}
