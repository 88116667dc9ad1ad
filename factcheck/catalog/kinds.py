"""Loads and validates the claim kinds: one folder each under `claims/`, data only."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from factcheck.catalog.courses import Course, read_courses
from factcheck.catalog.document import Document
from factcheck.errors import CatalogError

if TYPE_CHECKING:  # pydantic takes half of the time that `factcheck kinds` may
    from factcheck.model.finding import Severity, Verdict

SEVERITIES = ("error", "warning", "note")
# The closed list of patterns; each is a module of `factcheck.extraction.patterns`.
PATTERNS = (
    "nth",
    "affected",
    "dated",
    "clocked",
    "located",
    "absence",
    "amount",
    "counted",
    "share",
    "measured",
    "lasting",
    "aged",
    "scored",
    "quoted",
    "titled",
    "staged",
    "acted",
    "named",
    "caused",
    "foremost",
    "moved",
    "stated",
    "struck",
    "identified",
    "accused",
    "parts",
    "traits",
    "addressed",
    "lives",
    "tallied",
    "scenes",
)
VALUES = (
    "count",
    "ordinal",
    "time",
    "clock",
    "place",
    "money",
    "presence",
    "percent",
    "measure",
    "duration",
    "age",
    "score",
    "quotation",
    "attribution",
    "role",
    "status",
    "actor",
    "name",
    "cause",
    "superlative",
    "change",
    "statement",
    "impact",
    "part",
    "trait",
)
RELATIONS = ("same", "within", "bounds", "disjoint")
VERDICTS = ("agreement", "compatible", "contradiction", "undecided")
# What the claims of a kind hang on, so that matching knows which of two articles answer one question: the event that
# they are told of; the story, their articles' main event; the statement around them; the words themselves; the person;
# the bearer of a name in one story; the name; the part that a name has in a clause; the passage that says the same in
# other words; nothing.
SCOPES = ("event", "story", "statement", "words", "person", "bearer", "name", "part", "passage", "none")
POS = ("NOUN", "VERB", "ADJ", "ADV", "ADP")
# A folder is a kind only where it also says what it means and shows it on sentences.
FILES = ("claim.toml", "lexicon.toml", "examples.toml", "README.md")
# The keys of a claim.toml, of a step of its ladder, and of an entry of the lexicon.
KEYS: Mapping[str, type] = {
    "rule": str, "title": str, "question": str, "pattern": str, "value": str, "scope": str, "severity": str,
    "single": str, "moves": bool, "exclusive": bool, "desk": str, "ladder": list, "scopes": dict, "retold": bool,
    "draft_only": bool, "of_sources": list, "courses": dict, "once": dict,
}  # fmt: skip
OPTIONAL_KEYS = ("scopes", "retold", "draft_only", "of_sources", "courses", "once")
CHOICES = {"pattern": PATTERNS, "value": VALUES, "scope": SCOPES, "severity": SEVERITIES, "single": SEVERITIES}
STEP_KEYS: Mapping[str, type] = {"relation": str, "verdict": str, "confidence": float}
ENTRY_KEYS: Mapping[str, type] = {
    "term": object, "asserts": str, "pos": str, "role": str, "needs": str, "bars": str, "yields": str, "harm": bool,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a kind's compare ladder: what a relation of two values means, and how sure that is (0 to 1)."""

    relation: str
    verdict: "Verdict"
    confidence: float


@dataclass(frozen=True, slots=True)
class Entry:
    """One trigger of a kind: a lemma, its part of speech, what it asserts, and what fills which slot.

    `needs` and `bars` name lists of the lexicon: the entry counts only where one of the first stands beside the word
    ("shot" with "dead"), and not where one of the second does. `yields` names another assertion before which
    this one gives way: whoever "has gunshot wounds" may be the one who, the article says, was killed. `harm` lets an
    entry count only in an article that tells of something harmful: "taken to hospital" after a crash, not with a fever.
    """

    term: str
    asserts: str
    pos: str = "NOUN"
    role: str = ""
    needs: str = ""
    bars: str = ""
    yields: str = ""
    harm: bool = False


@dataclass(frozen=True)
class Kind:
    """A kind of claim, as its folder defines it.

    `rule` is its code in reports; `pattern` the extraction pattern it uses; `severity` what a contradiction would cost
    in print, `single` what a single-source assertion would; `moves` tells that the value changes with time (a toll),
    so that a later figure may be an update; `exclusive` that the slot holds one value only.

    `scope` is what its claims hang on (see SCOPES), `scopes` the exceptions by attribute; `retold` tells that what one
    article alone says of an event may still be told by another of an event that was not recognised as the same.
    `once` names the attributes of which one story has one figure, whatever the words around it ("money:reward"), each
    with the number of times that two reports' figures may lie apart and still be of one thing.
    `draft_only` tells that values exclude each other only where a draft differs from its source: of two sources both
    may be right, and a draft that one of them bears out is right. `of_sources` names the attributes ("told" speaks for
    "told:steal") of which two sources are held against each other all the same.
    """

    id: str
    rule: str
    title: str
    question: str
    pattern: str
    severity: "Severity"
    single: "Severity"
    moves: bool
    exclusive: bool
    value: str
    ladder: tuple[Step, ...]
    desk: str
    scope: str
    lexicon: tuple[Entry, ...]
    scopes: Mapping[str, str] = field(default_factory=dict, hash=False)
    retold: bool = False
    draft_only: bool = False
    of_sources: tuple[str, ...] = ()
    once: Mapping[str, float] = field(default_factory=dict, hash=False)
    courses: tuple[Course, ...] = ()
    lists: Mapping[str, frozenset[str]] = field(default_factory=dict, hash=False)
    folder: Path = Path()
    by_word: Mapping[tuple[str, str], tuple[Entry, ...]] = field(
        default_factory=dict, hash=False, compare=False, repr=False
    )

    @cached_property
    def by_term(self) -> Mapping[str, Entry]:
        """The entries by their terms, whatever the part of speech: the last one of a term that stands twice."""
        return {entry.term: entry for entry in self.lexicon}

    @cached_property
    def endings(self) -> frozenset[str]:
        """The last words of its terms: what can end none of them need not be looked up."""
        return frozenset(entry.term.rpartition(" ")[2] for entry in self.lexicon)

    @cached_property
    def words(self) -> frozenset[str]:
        """All the words of its terms: a word that is none of them, as it stands or by its lemma, triggers nothing."""
        return frozenset(word for entry in self.lexicon for word in entry.term.split())

    def entries(self, lemma: str, form: str, pos: str) -> tuple[Entry, ...]:
        """The entries that a word triggers, by its lemma or as it is written, both in lower case, in their order.

        spaCy's lemma of the adjective "injured" is "injured", of the verb "injure": the part of speech decides.
        """
        found = self.by_word.get((lemma, pos))
        if not found and form != lemma:
            found = self.by_word.get((form, pos))
        return found or ()

    def scope_of(self, attribute: str) -> str:
        """What a claim of this kind and attribute hangs on, one of SCOPES; "times" speaks for "times:shoot:ruiz"."""
        return self.scopes.get(attribute) or self.scopes.get(attribute.partition(":")[0], self.scope)

    @property
    def readme(self) -> str:
        """The kind's page, in Markdown."""
        return (self.folder / "README.md").read_text(encoding="utf-8")

    def step(self, relation: str) -> Step:
        """The ladder's step for a relation (`same`, `within`, `bounds`, `disjoint`)."""
        return next(s for s in self.ladder if s.relation == relation)


def claims_folder() -> Path:
    """Where the built-in kinds live: beside this package in a wheel, beside the package's folder in a checkout."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "claims", package.parent / "claims"):
        if (folder / "toll" / "claim.toml").is_file():
            return folder
    raise CatalogError("the claims/ folder is missing from this installation; install factcheck again")


def _ladder(document: Document, rows: Iterable[object]) -> tuple[Step, ...]:
    steps = []
    for row in rows:
        step = Step(**cast("dict[str, Any]", document.table(row, STEP_KEYS, "ladder")))
        document.choice(f"ladder, {step.relation}: verdict", step.verdict, VERDICTS)
        if not 0.0 <= step.confidence <= 1.0:
            raise document.refuse(f"ladder, {step.relation}: confidence {step.confidence} does not lie between 0 and 1")
        steps.append(step)
    if tuple(s.relation for s in steps) != RELATIONS:
        raise document.refuse(f"the ladder has the steps {', '.join(RELATIONS)}, in this order")
    return tuple(steps)


def _entries(document: Document, rows: object, lists: Collection[str]) -> Iterator[Entry]:
    """The entries in their order; a term may stand twice where `needs` or `role` tell its meanings apart."""
    found: set[Entry] = set()
    for row in rows if isinstance(rows, list) else [rows]:
        known = document.table(row, ENTRY_KEYS, "entry", optional=("pos", "role", "needs", "bars", "yields", "harm"))
        for term in document.words(known["term"], "term"):
            entry = Entry(**{**cast("dict[str, Any]", known), "term": term})
            document.choice(f"{term}: pos", entry.pos, POS)
            for condition in filter(None, (entry.needs, entry.bars)):
                document.choice(f"{term}: the list", condition, lists)
            same = Entry(term=term, asserts="", pos=entry.pos, role=entry.role, needs=entry.needs)
            if same in found:
                raise document.refuse(f"{term!r} stands twice as {entry.pos} under the same condition; drop one")
            found.add(same)
            yield entry


def _by_word(entries: Iterable[Entry]) -> Mapping[tuple[str, str], tuple[Entry, ...]]:
    table: dict[tuple[str, str], tuple[Entry, ...]] = {}
    for entry in entries:
        table[entry.term, entry.pos] = (*table.get((entry.term, entry.pos), ()), entry)
    return MappingProxyType(table)


def _read_kind(folder: Path) -> Kind:
    for name in FILES:
        if not (folder / name).is_file():
            raise CatalogError(f"{folder.name}: {name} is missing from the claim folder; add it")
    claim, lexicon = Document(folder / "claim.toml"), Document(folder / "lexicon.toml")
    data = cast("dict[str, Any]", claim.table(claim.read(), KEYS, optional=OPTIONAL_KEYS))
    for key, choices in CHOICES.items():
        claim.choice(key, data[key], choices)
    for attribute, scope in data.get("scopes", {}).items():
        claim.choice(f"scopes: {attribute}", scope, SCOPES)
    for attribute, times in data.get("once", {}).items():
        if isinstance(times, bool) or not isinstance(times, int | float) or times <= 1:
            raise claim.refuse(f"once: {attribute}: {times!r} is no number above 1")
    words = lexicon.table(lexicon.read(), {"entry": list, "lists": dict}, optional=("entry", "lists"))
    named = cast("dict[str, object]", words.get("lists", {}))
    lists = {name: frozenset(lexicon.words(listed, name)) for name, listed in named.items()}
    entries = tuple(_entries(lexicon, words.get("entry", []), lists))
    if not entries:
        raise lexicon.refuse("no [[entry]]; a kind needs at least one trigger")
    return Kind(
        id=folder.name,
        **{key: found for key, found in data.items() if key not in {"ladder", "courses", "of_sources"}},
        of_sources=claim.words(data["of_sources"], "of_sources") if "of_sources" in data else (),
        courses=tuple(read_courses(claim, data.get("courses", {}))),
        ladder=_ladder(claim, data["ladder"]),
        lexicon=entries,
        lists=MappingProxyType(lists),
        folder=folder,
        by_word=_by_word(entries),
    )


def _read_folder(root: Path) -> list[Kind]:
    if not root.is_dir():
        raise CatalogError(f"{root}: no such folder of claim kinds")
    folders = sorted(p for p in root.iterdir() if p.is_dir() and not p.name.startswith((".", "_")))
    return [_read_kind(folder) for folder in folders]


@lru_cache(maxsize=4)
def load_kinds(extra: Path | None = None) -> tuple[Kind, ...]:
    """Every claim kind, in the order of its rule code.

    Args:
        extra: a folder of further kinds; a kind of the same name takes the place of the built-in one.

    Raises:
        CatalogError: a folder is incomplete, or two kinds share a rule code.
    """
    kinds = {kind.id: kind for kind in _read_folder(claims_folder())}
    if extra is not None:
        kinds.update({kind.id: kind for kind in _read_folder(extra)})
    by_rule: dict[str, Kind] = {}
    for kind in kinds.values():
        if kind.rule in by_rule:
            raise CatalogError(f"{kind.id} and {by_rule[kind.rule].id} share the rule code {kind.rule}; change one")
        by_rule[kind.rule] = kind
    return tuple(by_rule[rule] for rule in sorted(by_rule))


def find_kind(name: str, extra: Path | None = None) -> Kind:
    """The kind with this rule code or id, whatever the case.

    Raises:
        CatalogError: there is none; the message names near ones.
    """
    kinds = load_kinds(extra)
    for kind in kinds:
        if name.lower() in {kind.id, kind.rule.lower()}:
            return kind
    names = [kind.id for kind in kinds] + [kind.rule for kind in kinds]
    near = get_close_matches(name, names, n=3, cutoff=0.6)
    hint = f"did you mean {' or '.join(near)}?" if near else "`factcheck kinds` lists them"
    raise CatalogError(f"no rule or kind {name!r}; {hint}")
