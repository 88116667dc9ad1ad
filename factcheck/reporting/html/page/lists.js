// Origins, what was cleared, the safest common wording, and the sentences of a draft.

const clearedView = {
  id: "cleared", title: "Cleared", count: () => findings.filter(isCleared).length,
  build(section) {
    this.section = el("div", {});
    section.append(el("h2", {}, "Cleared"), el("p", { class: "lead" },
      "What looked like a conflict, or was held against each other, and is none; with the reason."), this.section);
    this.refresh();
  },
  refresh() {
    if (!this.section) return;
    const found = findings.filter(isCleared).sort((one, other) => Boolean(clearedBy(other)) - Boolean(clearedBy(one)));
    this.section.replaceChildren(found.length ? growing(found, (finding) => card(finding), "finding")
      : el("p", { class: "empty" }, "Nothing had to be cleared."));
  },
};

// Groups of two origins or more: those that have common words first, then conflicts, where each must be named.
const worded = () => [...findings.filter((finding) => finding.safe.length),
  ...findings.filter((finding) => !finding.safe.length && !isSettled(finding) && finding.origins > 1
    && ["contradiction", "update"].includes(verdictOf(finding)))];

const wordingView = {
  id: "wording", title: "Safest wording", count: () => worded().length,
  build(section) {
    section.append(el("h2", {}, "Safest common wording"), el("p", { class: "lead" },
      "The words of one source that every other origin of the group supports. Nothing is put together: what stands in "
      + "quotation marks stands so in the article named. Where there are no such words, each side is quoted as its own."));
    this.list = section.appendChild(el("div", {}));
    this.refresh();
  },
  refresh() {
    if (!this.list) return;
    const found = worded();
    this.list.replaceChildren(found.length ? growing(found, wordingCard, "group")
      : el("p", { class: "empty" }, "No two origins tell of one thing."));
  },
};

function wordingCard(finding) {
  const common = finding.safe.length > 0;
  const said = common ? wordings(finding) : finding.camps.map((camp) => ({
    said: camp.value, who: [...new Set(camp.sides.map((side) => side.article.name))] }));
  const text = said.map((one) => `“${one.said}” (${one.who.join(", ")})`).join("; ");
  const button = el("button", { type: "button", onclick: () => copy(text, button) }, "Copy");
  const of = (side) => !common || finding.safe.some(([article, value]) =>
    articles[article] === side.article && camps.get(side) === words(value));
  const camps = new Map(finding.camps.flatMap((camp) => camp.sides.map((side) => [side, camp.value])));
  const shown = finding.sides.filter(of);
  const first = shown.filter((side, at) => shown.findIndex((one) => camps.get(one) === camps.get(side)) === at).slice(0, 3);
  const rest = finding.sides.filter((side) => !first.includes(side)).slice(0, 12);
  return el("article", { class: "card wording" },
    el("p", { class: "meta" }, tag(finding), quiet(`${finding.kind} · ${counted(finding.origins, "origin")}`),
      el("a", { class: "permalink", href: `#f-${finding.fp}` }, finding.id)),
    !common && el("p", { class: "quiet" }, "No words that all support; each as its own:"),
    el("p", { class: "words" }, said.map(({ said: one, who }, at) => [at ? "; " : "",
      el("b", { dir: "auto" }, `“${one}”`), quiet(` ${who.join(", ")}`)]), " ", button),
    first.map((side) => quoted([side])),
    rest.length > 0 && el("details", {}, el("summary", {}, "The other texts"), rest.map((side) => quoted([side]))));
}

const originsView = {
  id: "origins", title: "Origins", count: () => new Set(articles.map((article) => article.origin)).size,
  build(section) {
    const groups = Map.groupBy ? Map.groupBy(articles, (one) => one.origin) : new Map();
    if (!groups.size) for (const one of articles) groups.set(one.origin, [...(groups.get(one.origin) || []), one]);
    section.append(el("h2", {}, "Origins"), el("p", { class: "lead" },
      "Copies and rewrites of one text are one origin, however many print them: what only they agree on, one source says."),
    el("ul", { class: "origins" }, [...groups].map(([origin, of]) => el("li", {}, el("b", {}, origin), " ",
      of.map((one) => one.name).join(", "), of.length > 1 && quiet(` · ${of.length} texts, one origin`)))),
    page.shared.length ? growing(page.shared, sharedPair, "pair")
      : el("p", { class: "empty" }, "No two of the texts share wording."));
  },
};

function sharedPair([one, other, share, oneOrigin, runs]) {
  const [first, second] = [articles[one], articles[other]];
  const text = (article, start, length) => el("figure", { class: "said" },
    el("blockquote", { dir: "auto" },
      el("mark", { class: "shared" }, article.text.slice(start, start + length).replace(/\s+/g, " "))),
    el("figcaption", {}, el("a", { class: "place", href: `#p-${article.id}-${start}` }, place(article, start))));
  return el("article", { class: "card" }, el("header", {}, el("h3", {}, `${first.name} and ${second.name}`),
    el("p", { class: "quiet" }, `${oneOrigin ? "one origin" : "two origins, but what both say in these words counts once"}`
      + ` · ${share}% of the shorter one`)),
  el("div", { class: "runs" }, runs.slice(0, 20).map(([at, length, there, long]) =>
    el("div", { class: "camps n2" }, text(first, at, length), text(second, there, long)))),
  runs.length > 20 && quiet(`and ${counted(runs.length - 20, "more run")}`));
}

const draftView = {
  id: "draft", title: "Draft", count: () => page.sentences.length,
  build(section) {
    const draft = articles.find((article) => article.role === "draft");
    this.list = el("ol", { class: "draft" });
    this.draft = draft;
    section.append(el("h2", {}, "The draft, sentence by sentence"), this.list);
    this.refresh();
  },
  refresh() {
    if (!this.list) return;
    this.list.replaceChildren(...page.sentences.map((sentence) => {
      const [start, length, , found] = sentence;
      const verdict = sentenceVerdict(sentence);
      return el("li", { class: `sentence w-${verdict}` },
        el("span", { class: "verdict" }, verdict === "settled" ? "decided" : verdict.replace("-", " ")),
        el("p", { dir: "auto" }, this.draft.text.slice(start, start + length) || quiet("Its words are not at hand."),
          !this.draft.partial && quiet(` line ${lineOf(this.draft, start)}`)),
        found.length > 0 && el("ul", { class: "links" }, found.map((id) => findingOf.get(id)).map((finding) =>
          el("li", {}, tag(finding), " ", el("a", { href: `#f-${finding.fp}` },
            `${finding.id} ${titleOf(finding)}`)))));
    }));
  },
};
