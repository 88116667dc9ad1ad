"""The frame of a clause: its verb and whom or what it is about, the same for everything that the clause asserts."""

from itertools import islice
from typing import TYPE_CHECKING

from factcheck.language.syntax import content_tokens, named, subject

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_POINTING = frozenset({"the", "this", "that", "its", "his", "her", "their", "it", "he", "she", "they"})
_LONGEST_SUBJECT = 80  # tokens of a subject that are looked at


class Frame:
    """A clause's `predicate`, the words of its subject (`who`), its `names`, and whether it only points back."""

    def __init__(self, predicate: str, who: frozenset[str], names: frozenset[str], *, anaphoric: bool) -> None:
        """A clause's frame; for each argument see the class."""
        self.predicate, self.who, self.names, self.anaphoric = predicate, who, names, anaphoric


def _points_back(who: "Token | None") -> bool:
    """Whether a subject only points back at what the text is about: "it", "the film", "its sales", or none."""
    if who is None or who.pos_ == "PRON":
        return True
    if who.pos_ != "NOUN":
        return False
    return any(c.dep_ in {"det", "poss"} and c.lower_ in _POINTING for c in who.children)


def frame_of(head: "Token") -> Frame:
    """The frame of the clause that a word heads; all words are lower-case lemmas."""
    who = subject(head)
    told = [] if who is None else [*islice(who.subtree, _LONGEST_SUBJECT)] if who.children else [who]
    return Frame(
        predicate=named(head),
        who=frozenset([t.lemma for t in content_tokens(told)]),
        names=frozenset([t.lemma for t in told if t.pos_ == "PROPN"]),
        anaphoric=_points_back(who),
    )
