"""A finding known again though its articles have other names: by its rule, its question, its values and its clauses."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from factcheck.decisions.baseline import sides_of, words_of
from factcheck.model.decision import DecidedSide, Decision, Known
from factcheck.model.finding import Finding

_Told = TypeVar("_Told", Decision, Known)
_Key = tuple[str, str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class Content:
    """What a finding compares: its rule, its question, and its sides with the digest of each one's clauses."""

    rule: str
    about: str
    sides: tuple[DecidedSide, ...]
    words: tuple[str, ...]

    @classmethod
    def of(cls, told: Decision | Known) -> "Content":
        """That of a decision, or of an entry of a baseline."""
        return cls(told.rule, told.about, told.sides, told.words)

    @classmethod
    def now(cls, finding: Finding, about: str, names: dict[str, str]) -> "Content":
        """That of a finding; `names` has what each article's id stands for."""
        return cls(finding.rule, about, sides_of(finding, names), words_of(finding, names))

    @property
    def key(self) -> _Key | None:
        """What is the same in it whatever its articles are called; None where the clauses were not written down."""
        if not self.words or len(self.words) != len(self.sides):
            return None
        return self.rule, self.about, tuple(sorted((s.value, w) for s, w in zip(self.sides, self.words, strict=True)))

    @property
    def names(self) -> set[str]:
        """The names of its articles."""
        return {side.article for side in self.sides}

    def is_renamed(self, before: "Content", here: Collection[str]) -> bool:
        """Whether this is `before` under other names: what that named and this does not is `here` no more."""
        return self.key is not None and self.key == before.key and not (before.names - self.names).intersection(here)


def carried(decision: Decision, to: Content) -> Decision:
    """A decision with the names that its articles have now."""

    def ordered(told: Content) -> list[DecidedSide]:
        pairs = zip(told.sides, told.words, strict=True)
        return [side for side, _ in sorted(pairs, key=lambda pair: (pair[0].value, pair[1], pair[0].article))]

    both = zip(ordered(Content.of(decision)), ordered(to), strict=True)
    names = {(old.article, old.value): new.article for old, new in both}
    return decision.model_copy(
        update={
            "sides": to.sides,
            "verdicts": tuple(
                v.model_copy(update={"article": names.get((v.article, v.value), v.article)}) for v in decision.verdicts
            ),
        }
    )


class Renamed(Generic[_Told]):
    """Decisions, or entries of a baseline, by what they compare."""

    def __init__(self, told: Iterable[_Told]) -> None:
        self._by_key: dict[_Key, list[_Told]] = {}
        for one in told:
            key = Content.of(one).key
            if key is not None:
                self._by_key.setdefault(key, []).append(one)

    def before(self, now: Content, here: Collection[str]) -> Iterator[_Told]:
        """What was told of a finding, under whatever names its articles had; `here` are the names of all now."""
        for one in self._by_key.get(now.key, ()) if now.key is not None else ():
            if now.is_renamed(Content.of(one), here):
                yield one
