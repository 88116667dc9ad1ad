// Deciding on a finding: a form under its card, what was typed kept until it is saved, what was saved told.

const DECISIONS = {
  dismiss: { key: "d", label: "Dismiss", what: "it is no conflict, or no matter", why: "Reason", needs: true, holds: true,
    judges: true },
  confirm: { key: "c", label: "Confirm", what: "it is one, and must be mended", why: "Remark, if any", holds: true,
    judges: true },
  assign: { key: "a", label: "Assign", what: "put it on the question list", why: "Who is to ask whom, and what", needs: true,
    holds: true },
  note: { key: "n", label: "Note", what: "say something, and decide nothing", why: "Note", needs: true },
};
const DECIDABLE = new Set(["contradiction", "update", "single-source", "undecided"]);
const drafts = new Map();  // fingerprint → what is typed and not saved: { decision, why, until, rated, problem }

document.addEventListener("factcheck:finding", ({ detail: { element, id } }) => {
  const finding = findingOf.get(id);
  if (!DECIDABLE.has(finding.verdict)) return;
  element.append(el("div", { class: "decide", role: "group", "aria-label": `Decide on ${id}` },
    Object.entries(DECISIONS).map(([decision, { key, label }]) => el("button", {
      type: "button", class: "plain", "data-decide": decision, "aria-keyshortcuts": key,
      onclick: () => begin(finding, element, decision),
    }, label))));
  if (drafts.has(finding.fp)) element.append(decisionForm(finding, element));  // the list was built anew meanwhile
});

function begin(finding, element, decision) {
  drafts.set(finding.fp, { why: "", until: "", rated: {}, ...drafts.get(finding.fp), decision, problem: "" });
  element.querySelector(".deciding")?.remove();
  document.getElementById("saved").textContent = "";
  const form = element.appendChild(decisionForm(finding, element));
  form.elements.why.focus();
  form.scrollIntoView({ block: "nearest" });
}

function decisionForm(finding, element) {
  const draft = drafts.get(finding.fp);
  const { label, what, why, needs, holds, judges } = DECISIONS[draft.decision];
  const said = el("input", { type: "text", name: "why", maxlength: page.review.longest, required: needs,
    autocomplete: "off", dir: "auto", "aria-describedby": `problem-${finding.fp}`,
    oninput: () => { draft.why = said.value; } });
  const until = holds && el("input", { type: "date", name: "until", min: page.review.today,
    oninput: () => { draft.until = until.value; } });
  said.value = draft.why;
  if (until) until.value = draft.until;
  return el("form", {
    class: "deciding", novalidate: true, "aria-label": `${label} ${finding.id}`,
    onsubmit: (event) => {
      event.preventDefault();
      save(finding, event.currentTarget);
    },
    onkeydown: (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      element.focus();  // the form stays, with what is in it
    },
  },
  el("p", { class: "what" }, el("b", {}, `${label} ${finding.id}`), `: ${what}.`),
  el("label", { class: "why" }, el("span", {}, why), said),
  until && el("label", { class: "until" }, el("span", {}, "Holds until (empty: for good)"), until),
  judges && el("fieldset", { class: "rating" }, el("legend", {}, "What is right, if you know"),
    finding.camps.map((camp, at) => rating(draft, camp, at))),
  el("p", { class: "problem", role: "alert", id: `problem-${finding.fp}` }, draft.problem),
  el("p", { class: "buttons" }, el("button", { type: "submit" }, `Save: ${label.toLowerCase()}`),
    el("button", { type: "button", onclick: () => {
      drafts.delete(finding.fp);
      element.querySelector(".deciding").remove();
      element.focus();
    } }, "Cancel")));
}

// What the editor says of one value: nothing, that it is right, or that it is wrong.
function rating(draft, { value, sides }, at) {
  const names = [...new Set(sides.map((side) => side.article.name))].join(", ");
  const chosen = el("select", { onchange: () => { draft.rated[at] = chosen.value; } },
    [["", "not said"], ["right", "right"], ["wrong", "wrong"]].map(([told, label]) => el("option", { value: told }, label)));
  chosen.value = draft.rated[at] || "";
  return el("label", { dir: "auto" }, chosen, el("span", {}, `“${value}” (${names})`));
}

const ratedSo = ({ rated }, told) => Object.keys(rated).filter((at) => rated[at] === told).map(Number);

// Said again even where the same is said again.
function speak(element, text) {
  element.textContent = "";
  requestAnimationFrame(() => { element.textContent = text; });
}

function fails(finding, form, problem) {
  drafts.get(finding.fp).problem = problem;
  speak(form.querySelector(".problem"), problem);
  form.elements.why.focus();
  requestAnimationFrame(() => form.scrollIntoView({ block: "nearest" }));
}

async function save(finding, form) {
  const draft = drafts.get(finding.fp);
  const { needs, holds, judges } = DECISIONS[draft.decision];
  const [right, wrong] = judges ? [ratedSo(draft, "right"), ratedSo(draft, "wrong")] : [[], []];
  if (form.ariaBusy === "true") return;
  if ((needs || right.length + wrong.length) && !draft.why.trim()) {
    fails(finding, form, "Say why first: whoever reads the decision later will ask.");
    return;
  }
  if (holds && !form.elements.until.validity.valid) {
    fails(finding, form, `Choose a day from ${page.review.today} on, or leave it empty.`);
    return;
  }
  form.ariaBusy = "true";
  const told = await sent({ finding: finding.fp, decision: draft.decision, why: draft.why,
    until: (holds && draft.until) || null, right, wrong });
  form.ariaBusy = "false";
  if (told.problem) {
    fails(finding, form, told.problem);
    return;
  }
  drafts.delete(finding.fp);
  const next = following(finding);
  for (const one of findings) {
    const [state, said, settled] = told.standings[one.fp] || [];
    one.standing = state ? { state, words: said, settled } : null;
  }
  refresh();
  showFinding(isSettled(finding) && next && isOpen(next) ? next : finding);
  speak(document.getElementById("saved"), told.saved);
}

// The mode stays "cors": only so the browser names the page's origin, which the server asks for.
async function sent(decision) {
  try {
    const answer = await fetch(page.review.save, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(decision),
      cache: "no-store", credentials: "omit", redirect: "error", signal: AbortSignal.timeout(30000),
    });
    const told = await answer.json();
    return answer.ok ? told : { problem: told.problem || `Not saved: the server answered ${answer.status}.` };
  } catch {
    return { problem: "Not saved: nothing answers. Is factcheck review still running? What you typed stays here." };
  }
}

// The finding to go on with once this one has left the list.
function following(finding) {
  const shown = findingsView.shown || [];
  const at = shown.indexOf(finding);
  return at < 0 ? null : shown[at + 1] || shown[at - 1] || null;
}

for (const [decision, { key, label }] of Object.entries(DECISIONS)) {
  HELP.splice(-1, 0, [key, `${label.toLowerCase()} the finding`]);
  CARD_KEYS.set(key, () => {
    const element = document.activeElement.closest?.(".card[data-finding]");
    const finding = element && findingOf.get(element.dataset.finding);
    if (finding && DECIDABLE.has(finding.verdict)) begin(finding, element, decision);
    else speak(document.getElementById("saved"), "Go to a finding first, with j or k.");
  });
}

window.addEventListener("beforeunload", (event) => {
  if ([...drafts.values()].some((draft) => draft.why.trim())) event.preventDefault();
});
