"""The pages of the documentation that are made of what the project has anyway: a hook of properdocs.yml.

A page for each folder of `claims/`, its README first, then what its claim.toml and examples.toml say; and the measured
figures of `benchmarks/`. Links that lead out of docs/ to one of these sources lead to its page on the site.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from properdocs.config.defaults import ProperDocsConfig
from properdocs.structure.files import File, Files
from properdocs.structure.pages import Page

from factcheck.catalog import Kind, load_kinds

ROOT = Path(__file__).resolve().parent.parent
SHOWN = 5  # examples of a sort on a page; examples.toml has all of them
FIGURES = "figures.md"
RELATIONS = {
    "same": "the values are the same",
    "within": "one lies within the other",
    "bounds": "both are bounds, and neither rules out the other",
    "disjoint": "they exclude each other",
}
SCOPES = {
    "event": "of one event",
    "story": "of one story, their articles' main event",
    "statement": "in statements that say the same around the value",
    "words": "of the same words",
    "person": "of one person",
    "bearer": "of one name in one story",
    "name": "of one name",
    "part": "of one part in a clause",
    "passage": "in passages that tell the same",
    "none": "nowhere: each stands alone",
}
# A link as the pages write it; none of them has a bracket or a parenthesis in its target.
LINK = re.compile(r"(?<=\]\()(\.\./[^)#]+)(?=[)#])")


def _cell(text: str) -> str:
    """Text that stays text in a cell of a table."""
    return " ".join(re.sub(r"([\\`*_{}\[\]<>|])", r"\\\1", text).split())


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    titles = list(head)
    return "".join(f"| {' | '.join(row)} |\n" for row in [titles, ["---"] * len(titles), *rows])


def _facts(kind: Kind) -> Iterator[str]:
    """What claim.toml says, in words."""
    yield f"- The question: {kind.question}"
    yield f"- Claims are held against each other {SCOPES[kind.scope]}."
    for attribute, scope in kind.scopes.items():
        yield f"    - Of `{attribute}`: {SCOPES[scope]}."
    yield f"- Severity: {kind.severity} where sources contradict each other, {kind.single} where only one says it."
    if kind.moves:
        yield "- The value moves: a later, different figure of two dated articles is an update."
    if kind.draft_only:
        but = f", but for `{'`, `'.join(kind.of_sources)}`" if kind.of_sources else ""
        yield f"- Values exclude each other only where a draft differs from its sources{but}."
    yield f"- What the desk is told to ask: {kind.desk}"


def _sentences(title: str, rows: Iterable[Mapping[str, Any]], told: str) -> Iterator[str]:
    shown = [row for _, row in zip(range(SHOWN), rows, strict=False)]
    if shown:
        cells = ([_cell(row["text"]), _cell(row.get(told) or row.get("why", ""))] for row in shown)
        yield f"## {title}\n\n" + _table(("sentence", {"focus": "the deciding words", "why": "why"}[told]), cells)


def _pairs(title: str, rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    shown = [row for _, row in zip(range(SHOWN), rows, strict=False)]
    if shown:
        cells = ([_cell(row["a"]), _cell(row["b"]), row["verdict"], _cell(row.get("why", ""))] for row in shown)
        yield f"## {title}\n\n" + _table(("one", "the other", "verdict", "why"), cells)


def kind_page(kind: Kind) -> str:
    """The page of a kind, in Markdown: what its folder says, in the order in which one asks.

    The examples are those that the tests run; the known failures are tested to fail still.
    """
    examples = tomllib.loads((kind.folder / "examples.toml").read_text(encoding="utf-8"))
    ladder = ([RELATIONS[s.relation], s.verdict, f"{s.confidence:.2f}"] for s in kind.ladder)
    missed = [{**row, "why": row.get("why") or "it should be found"} for row in examples.get("hit_fails", ())]
    parts = [
        kind.readme.rstrip() + "\n",
        "## In reports\n\n" + "".join(f"{line}\n" for line in _facts(kind)),
        "What the values of two claims mean where nothing else is known (the confidence is where the sum starts that "
        "[how it decides](../how-it-works.md#how-sure-it-is) tells of):\n\n"
        + _table(("where", "verdict", "confidence"), ladder),
        *_sentences("Found", examples["hit"], "focus"),
        *_sentences("Near misses, left alone", examples["miss"], "why"),
        *_pairs("Pairs", examples["pair"]),
        *_sentences("Known failures: not found", missed, "why"),
        *_sentences("Known failures: found and wrong", examples.get("miss_fails", ()), "why"),
        *_pairs("Known failures: pairs that get another verdict", examples.get("pair_fails", ())),
    ]
    return "\n".join(parts)


def overview(kinds: Iterable[Kind]) -> str:
    """The page that lists all kinds, by rule."""
    rows = ([f"[{kind.rule}]({kind.id}.md)", f"`{kind.id}`", _cell(kind.title), kind.severity] for kind in kinds)
    return (
        "# Kinds of claim\n\nWhat factcheck recognises, compares and reports. On the command line `factcheck kinds` "
        "lists them and `factcheck explain KIND` shows the first part of each page. A newsroom adds its own: see "
        "[configuration](../configuration.md#kinds-of-your-own).\n\n"
        + _table(("rule", "kind", "what it compares", "severity"), rows)
    )


def generated() -> dict[str, str]:
    """The made pages, by their place on the site."""
    kinds = load_kinds()
    pages = {f"kinds/{kind.id}.md": kind_page(kind) for kind in kinds}
    pages["kinds/index.md"] = overview(kinds)
    pages[FIGURES] = (ROOT / "benchmarks" / "RESULTS.md").read_text(encoding="utf-8")
    return pages


def on_config(config: ProperDocsConfig) -> ProperDocsConfig:
    """Puts the kinds into the navigation, in the order of their rules."""
    pages = [{f"{kind.rule} {kind.id}": f"kinds/{kind.id}.md"} for kind in load_kinds()]
    section = [{"All of them": "kinds/index.md"}, *pages]
    config.nav = [
        {title: section if target == "kinds/" else target for title, target in entry.items()}
        for entry in config.nav or []
    ]
    return config


def on_files(files: Files, config: ProperDocsConfig) -> Files:
    """Adds the made pages, and the diagram that the figures show."""
    for place, text in generated().items():
        files.append(File.generated(config, place, content=text))
    diagram = ROOT / "benchmarks" / "reliability.svg"
    files.append(File.generated(config, diagram.name, abs_src_path=str(diagram)))
    return files


def on_page_markdown(markdown: str, page: Page, config: ProperDocsConfig, files: Files) -> str:  # noqa: ARG001 - the names are those of the hook
    """Leads links that are right in the repository to the same text on the site; others stay, and fail the build."""
    up = "../" * page.file.src_uri.count("/")

    def on_site(link: re.Match[str]) -> str:
        target = link[1]
        if kind := re.fullmatch(r"\.\./claims/([a-z-]+)/README\.md", target):
            return f"{up}kinds/{kind[1]}.md"
        return f"{up}{FIGURES}" if target == "../benchmarks/RESULTS.md" else target

    return LINK.sub(on_site, markdown) if page.file.generated_by is None else markdown
