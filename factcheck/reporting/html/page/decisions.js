// What was decided: settled findings with who, when, why and until when; waivers and baseline; the list of questions.

const decidedView = {
  id: "decided", title: "Decided", count: () => findings.filter(isSettled).length,
  build(section) {
    this.list = el("div", {});
    section.append(el("h2", {}, "Decided"), el("p", { class: "lead" },
      "What somebody has decided, or waived in the draft, asks for nothing any more. Where a value changes, it is open again."),
    this.list, ...page.notices.map(([title, lines]) => notice(title, lines)));
    this.refresh();
  },
  refresh() {
    if (!this.list) return;
    const found = findings.filter(isSettled);
    this.list.replaceChildren(found.length ? growing(found, (finding) => card(finding), "finding")
      : el("p", { class: "empty" }, "Nothing is decided."));
  },
};

function notice(title, lines) {
  return el("section", { class: "told-of", "aria-label": title }, el("h3", {}, title),
    el("ul", {}, lines.map(([about, said, loud]) => {
      const finding = findingOf.get(about);
      return el("li", { class: loud ? "loud" : null, dir: "auto" },
        finding ? el("a", { href: `#f-${finding.fp}` }, about) : about, about && " ", said);
    })));
}

// Findings that were put on the question list: what to ask whom, and who is to ask.
const assigned = () => findings.filter((finding) => finding.standing?.state === "assigned");

const questionsView = {
  id: "questions", title: "Questions", count: () => assigned().length,
  build(section) {
    this.list = el("div", {});
    section.append(el("h2", {}, "Question list"), el("p", { class: "lead" },
      "What somebody is to ask before this is published."), this.list);
    this.refresh();
  },
  refresh() {
    if (!this.list) return;
    const found = assigned();
    if (!found.length) {
      this.list.replaceChildren(el("p", { class: "empty" }, "Nothing is assigned."));
      return;
    }
    const text = found.map((one) => `${one.id} ${titleOf(one)}\n${[one.ask, one.standing.words].filter(Boolean).join("\n")}`)
      .join("\n\n");
    const button = el("button", { type: "button", onclick: () => copy(text, button) }, "Copy the list");
    this.list.replaceChildren(button, el("ol", { class: "questions" }, found.map((finding) => el("li", {},
      el("p", {}, tag(finding), " ", el("a", { href: `#f-${finding.fp}`, dir: "auto" },
        `${finding.id} ${titleOf(finding)}`)),
      el("dl", {}, asked(finding), line("Status", finding.standing.words))))));
  },
};

// Kept out of sight where nothing was decided and nothing can be.
const decisionViews = () => [
  ...(page.review || assigned().length ? [questionsView] : []),
  ...(page.review || page.notices.length || findings.some(isSettled) ? [decidedView] : []),
];
