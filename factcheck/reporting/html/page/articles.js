// The articles side by side: every claim underlined by its verdict, what was set aside greyed, counterparts a click away.

const WINDOW = 60000;  // characters of one article that are laid out at once
const BLOCK = 4000;  // a line longer than this is laid out in pieces

// What is underlined: each side of a finding, and each claim that is in none.
function marksOf(article) {
  if (article.marks) return article.marks;
  const marks = new Map();
  const mark = (start, length, claim, finding) => {
    const key = `${start} ${length}`;
    if (!marks.has(key)) marks.set(key, { start, end: start + length, claims: new Set(), findings: new Set() });
    if (claim) marks.get(key).claims.add(claim);
    if (finding) marks.get(key).findings.add(finding);
  };
  for (const side of sidesIn(article)) mark(side.start, side.length, side.claim, side.finding);
  for (const claim of article.claims) if (!claim.findings.length) mark(claim.start, claim.length, claim, null);
  article.marks = [...marks.values()].sort((one, other) => one.start - other.start || other.end - one.end);
  return article.marks;
}

let sidesByArticle = null;
function sidesIn(article) {
  if (!sidesByArticle) {
    sidesByArticle = new Map(articles.map((entry) => [entry, []]));
    for (const finding of findings) for (const side of finding.sides) sidesByArticle.get(side.article).push(side);
  }
  return sidesByArticle.get(article);
}

// A stretch of text as nodes, cut where marks begin and end; where marks overlap the gravest gives the underline.
function marked(article, from, to) {
  const inside = marksOf(article).filter((mark) => mark.start < to && mark.end > from);
  const edges = new Set([from, to]);
  for (const mark of inside) {
    edges.add(Math.max(mark.start, from));
    edges.add(Math.min(mark.end, to));
  }
  const cuts = [...edges].sort((one, other) => one - other);
  const nodes = [];
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const text = article.text.slice(cuts[at], cuts[at + 1]);
    const over = inside.filter((mark) => mark.start <= cuts[at] && mark.end >= cuts[at + 1]);
    nodes.push(over.length ? claimLink(article, over, text, cuts[at]) : text);
  }
  return nodes;
}

function claimLink(article, over, text, at) {
  const found = [...new Set(over.flatMap((mark) => [...mark.findings]))];
  const verdict = worstOf(found);
  const first = over.find((mark) => [...mark.findings].some((one) => !isSettled(one) && verdictOf(one) === verdict))
    || over[0];
  return el("a", {
    class: `claim u-${verdict || (found.length ? "settled" : "none")}`, href: `#p-${article.id}-${first.start}`, "data-at": at,
    "data-start": first.start,
    title: !found.length ? "A claim with nothing to compare"
      : `${verdict ? VERDICTS[verdict].one : "Decided"}: ${found.slice(0, 3).map((one) => one.id).join(", ")}`,
  }, text);
}

// Lines as blocks: [start, end, reason why it was set aside].
function blocksOf(article) {
  if (article.blocks) return article.blocks;
  const cuts = new Map();
  for (const [start, length, reason] of article.aside) {
    cuts.set(start, 0);
    cuts.set(start + length, 0);
    (article.asides ||= []).push([start, start + length, words(reason)]);
  }
  const blocks = [];
  const push = (start, end) => {
    for (let at = start; at < end; at += BLOCK) {
      const stop = Math.min(at + BLOCK, end);
      const aside = (article.asides || []).find(([from, to]) => from <= at && stop <= to);
      blocks.push([at, stop, aside ? aside[2] : null]);
    }
  };
  const borders = [...cuts.keys()].sort((one, other) => one - other);
  let border = 0;
  for (let start = 0; start < article.text.length;) {
    let end = article.text.indexOf("\n", start);
    if (end < 0) end = article.text.length;
    while (border < borders.length && borders[border] <= start) border += 1;
    if (border < borders.length && borders[border] < end) end = borders[border];
    if (article.text.slice(start, end).trim()) push(start, end);
    start = article.text[end] === "\n" ? end + 1 : Math.max(end, start + 1);
  }
  article.blocks = blocks;
  return blocks;
}

function column(article, around = 0) {
  const blocks = blocksOf(article);
  const body = el("div", { class: "body", dir: "auto" });
  let first = Math.max(blocks.findIndex(([, end]) => end > around), 0);
  let from = first;
  while (from > 0 && blocks[first][0] - blocks[from - 1][0] < WINDOW / 2) from -= 1;
  let to = from;
  const above = el("button", { type: "button", class: "more", onclick: () => before() }, "Show what comes before");
  const below = el("button", { type: "button", class: "more", onclick: () => after() }, "Show what follows");
  function block([start, end, reason], at) {
    const title = article.title && start < 400 && article.text.slice(start, end).trim() === article.title;
    if (reason) {
      const again = at > 0 && blocks[at - 1][2] === reason;
      return el("p", { class: "aside" }, !again && el("span", { class: "reason" }, `Set aside: ${reason}`),
        article.text.slice(start, end));
    }
    return el("p", { class: title ? "headline" : null, "data-block": start }, marked(article, start, end));
  }
  function after() {
    const added = document.createDocumentFragment();
    const limit = (blocks[to]?.[0] ?? 0) + WINDOW;
    while (to < blocks.length && blocks[to][0] < limit) {
      added.append(block(blocks[to], to));
      to += 1;
    }
    body.insertBefore(added, below);
    below.hidden = to >= blocks.length;
  }
  function before() {
    const added = document.createDocumentFragment();
    const until = from;
    while (from > 0 && blocks[until][0] - blocks[from - 1][0] < WINDOW) from -= 1;
    for (let at = from; at < until; at += 1) added.append(block(blocks[at], at));
    above.after(added);
    above.hidden = from === 0;
  }
  body.append(above, below);
  above.hidden = from === 0;
  after();
  if (!blocks.length) body.prepend(el("p", { class: "quiet" }, "This article has no text."));
  return body;
}

const articlesView = {
  id: "articles", title: "Articles", count: () => articles.length, open: [],
  build(section) {
    const wide = matchMedia("(min-width: 100rem)").matches ? 3 : 2;
    const conflicting = findings[0] ? [...new Set(findings[0].sides.map((side) => side.article))] : [];
    const draft = articles.filter((article) => article.role === "draft");
    this.open = [...new Set([...draft, ...conflicting, ...articles])].slice(0, wide);
    this.panel = el("aside", { class: "panel", "aria-label": "The claim", tabindex: "-1", hidden: true });
    this.columns = el("div", { class: "columns" });
    section.append(el("h2", { class: "unseen" }, "Articles"), legend(), this.columns, this.panel);
    this.refresh();
  },
  refresh() {
    if (!this.columns) return;
    this.columns.className = `columns n${this.open.length}`;
    this.columns.replaceChildren(...this.open.map((article, at) => this.pane(article, at)));
  },
  pane(article, at, around = 0) {
    const select = el("select", { "aria-label": `Article in column ${at + 1}`, onchange: () => {
      this.open[at] = articles[select.value];
      this.refresh();
    } }, articles.map((entry) =>
      el("option", { value: entry.number, selected: entry === article }, entry.name)));
    return el("section", { class: "text", "data-article": article.id, "aria-label": article.name },
      el("header", {}, select, el("p", { class: "quiet" },
        [article.role === "draft" && "the draft", article.published && `published ${article.published}`,
          `origin ${article.origin}`, article.partial && "only its quoted words are at hand"]
          .filter(Boolean).join(" · "))),
      column(article, around));
  },
  // Shows a place of an article in a column, the named one or its own, and gives the element that stands there.
  show(article, start, keep = null) {
    let at = this.open.indexOf(article);
    if (at < 0) {
      at = this.open.findIndex((one) => one !== keep);
      at = at < 0 ? Math.min(this.open.length, 1) : at;
      this.open[at] = article;
      this.refresh();
    }
    const find = () => {
      const pane = this.columns.children[at];
      return [...pane.querySelectorAll(".claim")].find((link) => Number(link.dataset.start) === start)
        || [...pane.querySelectorAll(".claim")].filter((link) => Number(link.dataset.at) <= start).at(-1);
    };
    let link = find();
    const near = link && Math.abs(Number(link.dataset.at) - start) < BLOCK;
    if (!near) {
      this.columns.children[at].replaceWith(this.pane(article, at, start));
      link = find();
    }
    return link;
  },
  // A claim was chosen: its finding, what the other texts say to it, and both in sight.
  select(article, start) {
    const link = this.show(article, start);
    for (const old of this.columns.querySelectorAll(".chosen, .counterpart")) old.classList.remove("chosen", "counterpart");
    const at = marksOf(article).filter((mark) => mark.start === start || (mark.start < start && mark.end > start));
    const found = [...new Set(at.flatMap((mark) => [...mark.findings]))]
      .sort((one, other) => VERDICTS[verdictOf(one)].rank - VERDICTS[verdictOf(other)].rank);
    const own = [...new Set(at.flatMap((mark) => [...mark.claims]))];
    const counterparts = [];
    for (const finding of found) {
      for (const side of finding.sides) if (side.article !== article) counterparts.push(side);
    }
    if (counterparts.length) this.show(counterparts[0].article, counterparts[0].start, article);
    const chosenLink = this.show(article, start) || link;
    for (const side of counterparts) {
      if (!this.open.includes(side.article)) continue;
      const other = this.show(side.article, side.start);
      if (other) other.classList.add("counterpart");
    }
    const first = this.columns.querySelector(".counterpart");
    this.describe(own, found, counterparts);
    if (chosenLink) chosenLink.classList.add("chosen");
    if (first) scrollInColumn(first);
    if (chosenLink) scrollInColumn(chosenLink);
    return chosenLink;
  },
  describe(own, found, counterparts) {
    const shut = () => { this.panel.hidden = true; };
    const read = (claim) => [claim.kind, claim.value && `read as ${claim.value}`, claim.certainty,
      claim.speaker && `says ${claim.speaker}`].filter(Boolean).join(" · ");
    this.panel.replaceChildren(
      el("header", {}, el("h3", {}, found.length ? "What was found of this claim" : "A claim"),
        el("button", { type: "button", class: "close", onclick: shut }, "Close")),
      ...own.slice(0, 4).map((claim) => el("p", { class: "quiet" }, read(claim))),
      el("ul", { class: "links" }, found.map((finding) => el("li", {}, tag(finding), " ",
        el("a", { href: `#f-${finding.fp}` }, `${finding.id} ${titleOf(finding)}`)))),
      found.length ? "" : el("p", {}, "Nothing in the other texts was found to compare it with."),
      counterparts.length ? el("div", {}, el("h4", {}, "In the other texts"), el("ul", { class: "links" },
        counterparts.slice(0, 12).map((side) => el("li", {}, placeLink(side), " ",
          el("span", { dir: "auto" }, `“${saidAt(side)}”`))))) : "");
    this.panel.hidden = false;
  },
};

function scrollInColumn(element) {
  const body = element.closest(".body");
  if (body.scrollHeight > body.clientHeight + 4) {
    const offset = element.getBoundingClientRect().top - body.getBoundingClientRect().top;
    body.scrollTop += offset - body.clientHeight / 3;
  } else element.scrollIntoView({ block: "center" });
}

function legend() {
  const shown = ["contradiction", "update", "single-source", "undecided", "agreement", "compatible"];
  return el("p", { class: "legend" }, shown.map((verdict) => [
    el("span", { class: `claim u-${verdict}` }, VERDICTS[verdict].one.toLowerCase()), " "]),
  findings.some(isSettled) && [el("span", { class: "claim u-settled" }, "decided"), " "],
  el("span", { class: "claim u-none" }, "claim with nothing to compare"));
}
