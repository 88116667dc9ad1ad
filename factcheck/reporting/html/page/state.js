// What the reader has chosen: assumptions that are accepted here, and which findings to show.

const accepted = new Set(page.assumptions.filter((one) => one.accepted).map((one) => one.id));
const switchable = page.assumptions.filter((one) => !one.accepted);

// The assumption accepted here that clears a finding; a report that was made under one has cleared it already.
const clearedBy = (finding) =>
  switchable.find((one) => accepted.has(one.id) && one.clears.includes(finding.id)) || null;
const verdictOf = (finding) => (clearedBy(finding) ? "compatible" : finding.verdict);
// What somebody has decided stays decided, whatever is assumed.
const isSettled = (finding) => Boolean(finding.standing?.settled);
const isCleared = (finding) => !isSettled(finding) && CLEARED.has(verdictOf(finding));
const isOpen = (finding) => !isSettled(finding) && !isCleared(finding);

function worstOf(found) {
  let worst = null;
  for (const finding of found) {
    if (isSettled(finding)) continue;
    const verdict = verdictOf(finding);
    if (!worst || VERDICTS[verdict].rank < VERDICTS[worst].rank) worst = verdict;
  }
  return worst;
}

const numbers = () => {
  const count = Object.fromEntries(Object.keys(VERDICTS).map((verdict) => [verdict, 0]));
  count.settled = 0;
  for (const finding of findings) count[isSettled(finding) ? "settled" : verdictOf(finding)] += 1;
  return count;
};

const filters = { verdicts: null, severities: null, kind: "", article: "", search: "" };
const haystacks = new Map();

function haystack(finding) {
  if (!haystacks.has(finding)) {
    const parts = [finding.id, finding.kind, finding.rule, finding.message, finding.why, finding.ask];
    for (const side of finding.sides.slice(0, 40)) parts.push(side.article.name, sentenceOf(side));
    haystacks.set(finding, parts.join("\n").toLowerCase());
  }
  return haystacks.get(finding);
}

function chosen() {
  const terms = filters.search.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (!isOpen(finding)) return false;
    if (filters.verdicts && !filters.verdicts.has(finding.verdict)) return false;
    if (filters.severities && !filters.severities.has(finding.severity)) return false;
    if (filters.kind && finding.kind !== filters.kind) return false;
    if (filters.article && !finding.sides.some((side) => side.article.id === filters.article)) return false;
    return terms.every((term) => haystack(finding).includes(term));
  });
}

// A sentence of the draft, judged by its findings as the report judges it.
const LADDER = [["contradicted", "contradiction"], ["updated", "update"], ["unsupported", "single-source"],
  ["supported", "agreement", "compatible"], ["undecided", "undecided"]];
function sentenceVerdict([, , verdict, found]) {
  if (!found.length) return verdict;
  const open = found.map((id) => findingOf.get(id)).filter((finding) => !isSettled(finding));
  if (!open.length) return "settled";
  const step = LADDER.find(([, ...of]) => open.some((one) => of.includes(verdictOf(one))));
  return step ? step[0] : "not-checkable";
}
