"""Which sentences say what another article says, and in which words the two meet."""

import time

import pytest

from factcheck.matching.retellings import Retelling, Retellings
from factcheck.model.claim import Claim
from tests.reading import claims, compared

SOURCE = (
    "The Norvik football club withdrew its offer for striker Ada Vale on Sunday. "
    "The bid had been made at a meeting in Velm in the spring. "
    "A storm tore the roof off the old chapel beside the club's stadium."
)


def statements(*texts: str) -> list[Claim]:
    return [c for n, text in enumerate(texts) for c in claims(text, "statement", chr(ord("a") + n))]


def looked_up(draft: str, source: str = SOURCE) -> list[Retelling]:
    return list(Retellings(statements(draft, source), "a").supported)


@pytest.mark.parametrize(
    "draft",
    [
        "Norvik have pulled their offer for the striker Ada Vale.",  # another verb
        "The club's offer for Ada Vale, the striker, was withdrawn.",  # the passive
        "The roof of the old chapel near the stadium was torn off by a storm.",
        "The withdrawal of the offer for Ada Vale was announced by the Norvik club.",  # a noun for the verb
    ],
)
def test_a_sentence_in_other_words_is_supported(draft: str) -> None:
    (found,) = looked_up(draft)
    assert found.share >= 0.5
    assert {c.article for c in found.claims} == {"a", "b"}
    assert found.lacking == ()


@pytest.mark.parametrize(
    "draft",
    [
        "The town's hospital will close two wards next year.",
        "A fire burnt down the library beside the harbour.",
    ],
)
def test_a_sentence_of_which_no_source_has_more_than_a_word_is_not(draft: str) -> None:
    (found,) = looked_up(draft)
    assert (found.share, [c.article for c in found.claims]) == (0, ["a"])


@pytest.mark.parametrize(
    "draft",
    [
        "The football club withdrew its offer for a goalkeeper, a cook and a nurse.",  # half of it is told
        "The storm withdrew from the stadium at a meeting.",  # all of its words are, but not together
        "A meeting of the club was called off by its football stadium.",
    ],
)
def test_half_of_a_sentence_or_its_scattered_words_are_neither(draft: str) -> None:
    assert looked_up(draft) == []


@pytest.mark.parametrize(
    "draft",
    [
        "The football club withdrew a chapel keeper from the stadium during winter games.",
        "The players will hear of the offer at the chapel.",
    ],
)
def test_words_gathered_here_and_there_tell_of_nothing(draft: str) -> None:
    (found,) = looked_up(draft)
    assert (found.share, [c.article for c in found.claims]) == (0, ["a"])


PLANS = "The verdict will be appealed automatically to the state's court. The council plans to open a pool next year."


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("A pool is to be opened by the council next year.", True),
        ("The case goes to the court of the state automatically.", True),  # told otherwise, and not as done
        ("A pool was opened by the council last year.", False),
        ("The council opened a pool.", False),
    ],
)
def test_a_plan_bears_out_a_plan_and_nothing_done(draft: str, told: bool) -> None:
    assert any(found.share for found in looked_up(draft, PLANS)) is told


TOUGH = "“That is tough,” said captain Bea Lorn of the loss of both keepers this week. The club lost 88-72 in Velm."


@pytest.mark.parametrize(
    ("draft", "word"),
    [
        ('The loss of both keepers this week was "brutal", captain Bea Lorn said.', "brutal"),
        ("Captain Bea Lorn called the loss of both keepers this week “tough”.", None),
        ("The loss of both keepers this week was brutal, captain Bea Lorn said.", None),  # his own word
        ('Captain Bea Lorn spoke of the loss of both keepers after "Hamlet".', None),  # a title
    ],
)
def test_a_quoted_word_that_no_source_has_is_told_of(draft: str, word: str | None) -> None:
    unheard = [c.value.text for found in looked_up(draft, TOUGH) if not found.share for c in found.claims]
    assert unheard == ([word] if word else [])


def test_a_result_in_common_tells_that_both_are_about_one_game() -> None:
    (found,) = looked_up("The decision came a day after they were beaten 88-72 in Velm.", TOUGH)
    assert found.share > 0.5


def test_what_the_neighbouring_sentence_tells_counts() -> None:
    (found,) = looked_up("Norvik withdrew the offer that the club had made at a meeting in Velm.")
    assert found.share > 0.7


def test_a_name_that_no_source_has_is_told_of() -> None:
    (found,) = looked_up("The Norvik football club withdrew its offer for striker Bea Vale.")
    assert found.lacking == ("Bea",)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        # the surname alone, another spelling, an abbreviation
        ("Vale was sold by the football club.", "Bea Vale was sold by the football club."),
        ("The club sold its keeper Thorvaldson to a rival.", "The club sold its keeper Torvaldson to a rival."),
        ("A fire burnt down the church of Saint Anne by the river.", "A fire burnt down St. Anne church by the river."),
    ],
)
def test_a_name_told_otherwise_is_not_lacking(source: str, draft: str) -> None:
    assert [found.lacking for found in looked_up(draft, source)] == [()]


def test_a_judgement_is_not_looked_up() -> None:
    assert looked_up("It is a risk for a small and quiet club.") == []


def test_the_words_shown_are_those_in_which_the_texts_meet() -> None:
    (found,) = looked_up("A storm has torn the roof off the old chapel, say neighbours.")
    shown = {c.article: c.quote[c.focus.start - c.start : c.focus.end - c.start] for c in found.claims}
    assert shown == {"a": "storm has torn the roof off the old chapel", "b": "storm tore the roof off the old chapel"}


def test_a_statement_is_never_contradicted() -> None:
    found = compared("The storm tore the roof off the old chapel.", "The storm tore the roof off the new chapel.")
    assert not [f for f in found.findings if f.kind == "statement" and f.verdict == "contradiction"]


def test_what_stands_in_every_sentence_is_not_looked_up_by() -> None:
    """A text that says one thing thousands of times is read in time that grows with it, and not with its square."""
    sentence = claims("The storm tore the roof off the old chapel.", "statement")[0]
    many = [sentence.model_copy(update={"id": f"{n}", "article": "ab"[n % 2]}) for n in range(4_000)]
    began = time.process_time()
    assert list(Retellings(many).supported) == []
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        ("In May the Lyric will stage Carmen again, its director Ada Vale, 34, announced.", True),
        ("Last May the Lyric staged Carmen again, its director Ada Vale, 34, recalled.", False),
    ],
)
def test_two_who_plan_the_same_agree(other: str, alike: bool) -> None:
    plan = "The Lyric will stage Carmen in May. Ada Vale, 34, its director, was born in Porto."
    found = compared(plan, other).findings
    both = [f for f in found if f.kind == "statement" and f.verdict == "agreement"]
    assert any("will stage" in side.quote for f in both for side in f.sides) is alike
