// The keyboard path: j and k through the findings, Enter to the articles, / to the search, ? for help.

const HELP = [["j, k", "next and previous finding"], ["Enter", "open the finding's words in the articles"],
  ["/", "search"], ["1 … 9", "the parts of the report"], ["Esc", "back to the finding"], ["?", "this help"]];

const CARD_KEYS = new Map();  // what a page that decides does with a letter

let helpDialog = null;
function help() {
  helpDialog ||= document.body.appendChild(el("dialog", { "aria-labelledby": "help-title" },
    el("h2", { id: "help-title" }, "Keys"),
    el("dl", {}, HELP.map(([keys, what]) => el("div", {}, el("dt", {}, el("kbd", {}, keys)), el("dd", {}, what)))),
    el("form", { method: "dialog" }, el("button", {}, "Close"))));
  helpDialog.showModal();
}

function step(by) {
  const cards = () => [...document.querySelectorAll("main > section:not([hidden]) .card")];
  const all = cards();
  const now = document.activeElement.closest?.(".card");
  const at = now ? all.indexOf(now) + by : by > 0 ? 0 : all.length - 1;
  if (at >= all.length - 1) document.querySelector("main > section:not([hidden]) .growing")?.grow();
  const next = cards()[Math.max(at, 0)];
  if (next) {
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  }
}

let lastFinding = null;
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || helpDialog?.open) return;
  const typing = event.target.closest?.("input, select, textarea");
  if (event.key === "Escape") {
    if (typing) document.activeElement.blur();
    else if (lastFinding) location.hash = `#f-${lastFinding.fp}`;
    return;
  }
  if (typing) return;
  const views = document.querySelectorAll("nav.views a");
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (CARD_KEYS.has(event.key)) CARD_KEYS.get(event.key)();
  else if (event.key === "/") {
    open("findings");
    document.getElementById("search").focus();
  } else if (event.key === "?") help();
  else if (event.key === "Enter" && event.target.matches?.(".card[data-finding]")) {
    lastFinding = findingOf.get(event.target.dataset.finding);
    const side = lastFinding.sides[0];
    location.hash = `#p-${side.article.id}-${side.start}`;
  } else if (/^[1-9]$/.test(event.key) && views[event.key - 1]) views[event.key - 1].click();
  else return;
  event.preventDefault();
});
