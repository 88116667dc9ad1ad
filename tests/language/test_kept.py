from typing import cast

from spacy.language import Language

from factcheck.language.kept import KeptParses
from factcheck.language.tokens import Doc

NLP = cast("Language", "one model")
OTHER = cast("Language", "another model")


def test_a_parse_is_found_by_its_model_its_text_and_its_number() -> None:
    kept, parse = KeptParses(100), Doc()
    kept.keep(NLP, "Two men died.", 1, parse)
    assert kept.get(NLP, "Two men died.", 1) is parse
    assert kept.get(NLP, "Two men died.", 2) is None
    assert kept.get(NLP, "Two men drowned.", 1) is None
    assert kept.get(OTHER, "Two men died.", 1) is None


def test_what_was_asked_for_longest_ago_is_dropped_first() -> None:
    kept = KeptParses(10)
    kept.keep(NLP, "aaaa", 1, Doc())
    kept.keep(NLP, "bbbb", 1, Doc())
    kept.get(NLP, "aaaa", 1)
    kept.keep(NLP, "cc", 1, Doc())
    assert kept.get(NLP, "bbbb", 1) is not None, "ten characters may be kept"
    kept.get(NLP, "aaaa", 1)
    kept.keep(NLP, "d", 1, Doc())
    assert [kept.get(NLP, text, 1) is not None for text in ("aaaa", "bbbb", "cc", "d")] == [True, True, False, True]


def test_what_is_longer_than_all_that_may_be_kept_is_not() -> None:
    kept = KeptParses(3)
    kept.keep(NLP, "aaa", 1, Doc())
    kept.keep(NLP, "bbbb", 1, Doc())
    assert kept.get(NLP, "aaa", 1) is not None
    assert kept.get(NLP, "bbbb", 1) is None


def test_keeping_the_same_again_takes_no_more_room() -> None:
    kept = KeptParses(8)
    kept.keep(NLP, "aaaa", 1, Doc())
    for _ in range(5):
        kept.keep(NLP, "bbbb", 1, Doc())
    assert kept.get(NLP, "aaaa", 1) is not None
