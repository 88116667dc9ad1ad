// The report as it was written into the page, and what is looked up in it again and again.

const page = JSON.parse(document.getElementById("report").textContent);
const words = (index) => page.strings[index || 0];

// Characters that would be markup, or that must not be left invisible, travel as one private-use character each.
const decoded = (text) => text.replace(/[\uE000-\uF8FF]/g, (sign) => page.standins[sign.charCodeAt(0) - 0xe000] ?? sign);

const VERDICTS = {
  contradiction: { many: "Contradictions", one: "Contradiction", rank: 0 },
  update: { many: "Updates", one: "Update", rank: 1 },
  "single-source": { many: "Only one source says", one: "Only one source", rank: 2 },
  undecided: { many: "Undecided", one: "Undecided", rank: 3 },
  agreement: { many: "Agreed", one: "Agreed", rank: 4 },
  compatible: { many: "No conflict", one: "No conflict", rank: 5 },
  "different-event": { many: "Two events", one: "Two events", rank: 5 },
};
const CLEARED = new Set(["compatible", "different-event"]);
const SEVERITIES = ["error", "warning", "note"];

const articles = page.articles.map((entry, number) => ({ ...entry, number, claims: [], marks: null, breaks: null }));
const claims = [];
for (const entry of page.articles) {
  const article = articles[page.articles.indexOf(entry)];
  article.text = decoded(entry.text);
  for (const [start, length, kind, value, event, speaker, certainty] of entry.claims) {
    const claim = {
      number: claims.length, article, start, length, kind: words(kind), value: words(value), event: (event || 0) - 1,
      speaker: words(speaker), certainty: words(certainty), findings: [],
    };
    claims.push(claim);
    article.claims.push(claim);
  }
}

const findings = page.findings.map((packed, number) => {
  const entry = Object.fromEntries(page.fields.map((field, at) => [field, packed[at]]));
  const finding = { ...entry, number, safe: entry.safe || [], alternatives: entry.alternatives || [] };
  for (const field of ["kind", "rule", "verdict", "severity", "why", "ask", "whom", "message"]) {
    finding[field] = words(entry[field]);
  }
  const [state, told, settled] = entry.standing || [];
  finding.standing = state ? { state: words(state), words: words(told), settled: Boolean(settled) } : null;
  finding.camps = entry.camps.map((sides, at) => ({
    value: words(entry.values[at]),
    sides: sides.map(([article, start, length, before, after, claim]) => ({
      article: articles[article], start, length, before, after, claim: claim ? claims[claim - 1] : null, finding,
    })),
  }));
  finding.sides = finding.camps.flatMap((camp) => camp.sides);
  for (const side of finding.sides) {
    if (side.claim && !side.claim.findings.includes(finding)) side.claim.findings.push(finding);
  }
  return finding;
});
const findingOf = new Map(findings.map((finding) => [finding.id, finding]));
const findingAt = new Map(findings.map((finding) => [`f-${finding.fp}`, finding]));

// The line, from 1, on which a character of an article stands; unknown where the text is only quoted.
function lineOf(article, at) {
  if (article.partial) return null;
  if (!article.breaks) {
    article.breaks = [];
    for (let found = article.text.indexOf("\n"); found >= 0; found = article.text.indexOf("\n", found + 1)) {
      article.breaks.push(found);
    }
  }
  let low = 0;
  let high = article.breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (article.breaks[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

const place = (article, at) => (article.partial ? article.name : `${article.name}:${lineOf(article, at)}`);
const saidAt = (side) => side.article.text.slice(side.start, side.start + side.length);
const sentenceOf = (side) =>
  side.article.text.slice(side.start - side.before, side.start + side.length + side.after).replace(/\s+/g, " ");
const counted = (number, one, many) => `${number} ${number === 1 ? one : many || `${one}s`}`;
