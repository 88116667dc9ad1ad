// The event ladder: what happened when, and what each article says of it; an empty cell is silence, and shown as such.

const CELL_SHOWN = 5;

function cellOf(article, told) {
  const of = { role: "cell", "data-of": article.name };
  if (!told) return el("td", { ...of, class: "silent" }, unseen("says nothing of it"));
  const [, numbers, mention] = told;
  if (!numbers.length) {
    const around = article.text.slice(Math.max(mention - 40, 0), mention + 60).replace(/\s+/g, " ");
    const href = `#p-${article.id}-${mention}`;
    return el("td", of, el("a", { class: "mention", href, dir: "auto" }, `… ${around} …`));
  }
  const seen = new Set();
  const all = numbers.map((number) => claims[number]).filter((claim) => {
    const said = saidAt(claim).toLowerCase();
    return seen.has(said) ? false : seen.add(said);
  }).sort((one, other) => rankOf(one) - rankOf(other));
  return el("td", of, el("ul", {}, all.slice(0, CELL_SHOWN).map((claim) => {
    const verdict = worstOf(claim.findings);
    return el("li", {}, el("a", {
      class: `claim u-${verdict || "none"}`, href: `#c-${claim.number}`, dir: "auto",
      title: `${claim.kind}${verdict ? `, ${VERDICTS[verdict].one.toLowerCase()}` : ""}`,
    }, saidAt(claim)));
  })), all.length > CELL_SHOWN && quiet(`and ${all.length - CELL_SHOWN} more`));
}

// What is in conflict comes first in a cell, then what dates the event, then the text's order.
function rankOf(claim) {
  const verdict = worstOf(claim.findings);
  if (verdict === "contradiction") return 0;
  if (verdict === "update") return 1;
  return claim.kind === "event-date" ? 2 : 3;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

function dateOf(row) {
  if (!row.time) return quiet("no date");
  const [year, month, day] = row.time.replace(/T.*/, "").split("-");
  const told = [Number(day) || "", MONTHS[Number(month) - 1] || "", year === "XXXX" ? "" : year].filter(Boolean);
  const plain = /^(\d{4}|XXXX)(-\d\d){0,2}$/.test(row.time.replace(/T.*/, ""));
  return [el("span", {}, plain ? told.join(" ") : row.time),
    row.yearless && el("small", { class: "quiet" }, "year not given")];
}

const ladderView = {
  id: "events", title: "Events", count: () => page.ladder.length,
  build(section) {
    this.section = section;
    const charts = document.getElementById("charts");
    section.append(el("h2", {}, "What happened when, and who tells of it"), el("p", { class: "lead" },
      "A hatched cell is silence: that article says nothing of the event."));
    this.body = el("div", {});
    section.append(this.body);
    if (charts) {
      charts.hidden = false;
      section.append(charts);
    }
    this.refresh();
  },
  refresh() {
    if (!this.body) return;
    const major = page.ladder.filter((row) => !row.minor);
    const minor = page.ladder.filter((row) => row.minor);
    this.body.replaceChildren(
      major.length ? ladderTable(major) : el("p", { class: "empty" }, "No events were recognised."), ranks(),
      minor.length ? el("details", {},
        el("summary", {}, `${counted(minor.length, "further happening")} without a date or a figure`),
        el("ul", { class: "links" }, minor.slice(0, 200).map((row) => el("li", {}, words(row.label),
          quiet(` ${row.cells.map(([at]) => articles[at].name).join(", ")}`))))) : "");
  },
};

// The roles are written out, for the narrow layout makes blocks of rows and cells, and browsers then forget the table.
function ladderTable(rows) {
  const columns = articles.filter((article) => rows.some((row) => row.cells.some(([at]) => at === article.number)));
  const batch = Math.max(Math.floor(2000 / Math.max(columns.length, 1)), 10);
  const body = el("tbody", { role: "rowgroup" });
  const more = el("button", { type: "button", class: "more", onclick: () => grow() });
  let shown = 0;
  function grow(until = shown + batch) {
    for (; shown < Math.min(until, rows.length); shown += 1) body.append(ladderRow(rows[shown], columns));
    more.hidden = shown >= rows.length;
    more.textContent = `Show more (${counted(rows.length - shown, "event")} left)`;
  }
  grow();
  const heads = ["Event", ...columns.map((article) => article.name)];
  const table = el("table", { class: "ladder", role: "table" }, el("thead", { role: "rowgroup" },
    el("tr", { role: "row" }, heads.map((head) => el("th", { scope: "col", role: "columnheader" }, head)))), body);
  const list = el("div", { class: "growing" },
    el("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": "Event ladder" }, table), more);
  list.grow = grow;
  list.all = () => grow(rows.length);
  return list;
}

function ladderRow(row, columns) {
  const told = new Map(row.cells.map((cell) => [cell[0], cell]));
  const label = words(row.label).replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return el("tr", { role: "row", class: row.news ? "news" : null },
    el("th", { scope: "row", role: "rowheader" }, el("span", { class: "date" }, dateOf(row)),
      el("span", { class: "event" }, label), row.news && el("small", {}, "the news"),
      row.note && el("small", { class: "quiet", dir: "auto" }, words(row.note))),
    columns.map((article) => cellOf(article, told.get(article.number))));
}

// Ranks that the articles give, each against the article's own list.
const RANKED = { fits: "its own list fits", fewer: "its own list names fewer", more: "its own list names more" };

function ranks() {
  if (!page.ranks.length) return "";
  return el("section", { class: "ranks", "aria-labelledby": "ranks-title" },
    el("h3", { id: "ranks-title" }, "Ranks, held against each text’s own list"),
    el("ul", {}, page.ranks.map((rank) => {
      const claim = claims[rank.claim];
      const listed = rank.listed.map((one) => `“${one}”`).join(", ");
      return el("li", { class: `rank ${rank.outcome.replace(" ", "-")}` },
        el("a", { class: `claim u-${worstOf(claim.findings) || "none"}`, href: `#c-${claim.number}`, dir: "auto" },
          saidAt(claim)), quiet(` ${place(claim.article, claim.start)} `),
        rank.total === null ? "gives no list with it"
          : `${RANKED[rank.outcome]}: ${listed}${rank.total > rank.listed.length ? " and this one" : ""} make ${rank.total}`,
        rank.earlier.length > 0 && quiet(`; earlier ones of its sort that it tells of: ${rank.earlier.join("; ")}`));
    })));
}
