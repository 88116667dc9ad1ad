"""What a draft tells as done and a source as not done, in words that the sources do not tell otherwise."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Three people were injured when the tram left the rails.",
         "A tram was derailed in Selby on Friday. Nobody was hurt."),
        ("Nobody was hurt when the tram left the rails.",
         "A tram was derailed in Selby on Friday. Two passengers were injured."),
    ],
)  # fmt: skip
def test_what_was_not_done_refutes_what_was(draft: str, source: str) -> None:
    assert against(draft, source)


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        # of somebody else
        ("The Italian driver was hurt.", ["The Spanish driver of the other truck was unhurt."]),
        # of another time, or borne out elsewhere
        ("Three people were injured when the tram left the rails.",
         ["In 1998 a tram was derailed in Selby. Nobody was hurt then."]),
        ("Three people were injured when the tram left the rails on Friday.",
         ["A tram was derailed in Selby on Friday. Nobody was hurt, the police said at first.",
          "When the tram left the rails on Friday three people were injured."]),
    ],
)  # fmt: skip
def test_what_is_told_of_another_refutes_nothing(draft: str, sources: list[str]) -> None:
    assert against(draft, *sources) == []
