"""Which nouns and pronouns deny that there is any, and of whom."""

import pytest

from factcheck.language.model import load
from factcheck.language.negation import is_no_person, is_nobody, is_none
from factcheck.language.syntax import SUBJECTS, child
from factcheck.language.tokens import Token, parses_of


def subject_of(text: str) -> Token:
    parse = load()(text)
    verb = parses_of(parse.vocab).read(parse, text)[parse[:].root.i]
    found = child(verb, *SUBJECTS)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "none", "nobody", "no_person"),
    [
        ("Nobody slept.", True, True, True),
        ("No one slept.", True, True, True),
        ("None of the guards slept.", True, True, False),
        ("Neither of the guards slept.", True, True, False),
        ("Nothing burned.", True, True, False),
        ("No guard slept.", True, False, False),
        ("Neither guard slept.", True, False, False),
        ("One of the guards slept.", False, False, False),
        ("Few guards slept.", False, False, False),
        ("The guard with no badge slept.", False, False, False),
        ("Everybody slept.", False, False, False),
    ],
)
def test_who_is_denied(text: str, none: bool, nobody: bool, no_person: bool) -> None:
    noun = subject_of(text)
    assert (is_none(noun), is_nobody(noun), is_no_person(noun)) == (none, nobody, no_person)
