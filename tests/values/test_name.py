"""Written names: one in two right forms, one in two spellings, and two names."""

from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.value import NameValue
from factcheck.values.letters import slip
from factcheck.values.name import compare_names, likeness, name_parts
from factcheck.values.person import name_words

Sort = Literal["person", "organisation", "place", "word"]


def name(text: str, sort: Sort = "person") -> NameValue:
    return NameValue(text=text, sort=sort, parts=name_words(text) if sort == "person" else name_parts(text))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Duncan Vale", "Duncan Vaile", "slip"),
        ("Duncan Vale", "Duncan James Vaile", "slip"),
        ("Mayor Duncan Vale", "Duncan Vaile", "slip"),
        ("Andrew Hetzler", "Andrew Helzler", "slip"),
        ("Jon Hart", "John Hart", "slip"),
        ("Sara Bell", "Sarah Bell", "slip"),
        ("Stephen Bell", "Steven Bell", "slip"),
        ("Vishwanand Roy", "Vishwanad Roy", "slip"),
        ("John Hart", "Joan Hart", "other"),  # brother and sister
        ("Ivan Petrov", "Ivana Petrov", "other"),
        ("Simon Bell", "Simone Bell", "other"),
        ("Francis Bell", "Frances Bell", "other"),
        ("Tim Bell", "Tom Bell", "other"),
        ("Duncan Vale", "Duncan Bale", "other"),  # another first letter
        ("Ana Kim", "Ana Kam", "other"),  # too short to tell
        ("Ana Martin", "Ana Morton", "other"),
        ("John William", "John Williams", "other"),  # a middle name cut off, or a plural
        ("Vale", "Vaile", "other"),  # nobody knows whose
        ("Bill Hart", "William Hart", "variant"),
        ("W. Hart", "William Hart", "variant"),
        ("William R. Hart", "William Hart", "variant"),
        ("Khalid Omari", "Khaled Omari", "variant"),
        ("Volodymyr Zelenskyy", "Volodymyr Zelensky", "variant"),
        ("Elena Petrov", "Elena Petrova", "variant"),
        ("Olexandr Turchenko", "Olexandr Turchenka", "variant"),
        ("Dan Smith", "Dan Smyth", "variant"),  # both are names, and nobody's slip is sure
        ("Anre Bell", "Andre Bell", "slip"),  # a known first name, and no name but for a letter
        ("Malcom Bell", "Malcolm Bell", "slip"),
        ("Dale Bell", "Dave Bell", "other"),  # another letter: brothers
        ("Andrei Popov", "Andreea Popov", "variant"),
        ("Ramon Bell", "Ramona Bell", "other"),
        ("Ana Del Ponte", "Ana DelPonte", "slip"),
        ("Ana van den Berg", "Ana Vandenberg", "slip"),
        ("Omar Abdul Rahman", "Omar Abdulrahman", "variant"),
        ("Omar Al-Rahman", "Omar Al Rahman", "variant"),
        ("José Núñez", "Jose Nunez", "same"),
        ("Dr. Ana Ruiz", "Ana Ruiz", "same"),
        ("Ana Ruiz Jr.", "Ana Ruiz", "same"),
    ],
)
def test_persons(a: str, b: str, expected: str) -> None:
    assert likeness(name(a), name(b)) == likeness(name(b), name(a)) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Moorland Distribution Ltd", "Moorland Distributors Ltd.", "slip"),
        ("Moorland Logistics Inc.", "Moorland Logistcs Inc.", "slip"),
        ("Moorland Tools Ltd", "Moorland Tools Limited", "same"),
        ("MoorLand Tools", "Moor Land Tools Ltd", "same"),
        ("The Harbour Company Ltd", "Harbour Company Ltd", "same"),
        ("Harbours Board Ltd", "Harbour Board Ltd", "other"),
        ("Defence Works Ltd", "Defense Works Ltd", "other"),
        ("Australian Mills Ltd", "Austrian Mills Ltd", "other"),
        ("Moorland Tools Ltd", "Lowland Tools Ltd", "other"),
    ],
)
def test_organisations(a: str, b: str, expected: str) -> None:
    one, other = name(a, "organisation"), name(b, "organisation")
    assert likeness(one, other) == likeness(other, one) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Albuquerque", "Albuqerque", "slip"),
        ("Newcastle", "New Castle", "same"),
        ("Middleton", "Middletown", "other"),  # two places that there are
        ("Little Harwel", "Little Harwell", "other"),  # the gazetteer knows neither
        ("Leeds", "Leads", "other"),  # too short to tell
        ("Kiev", "Kyiv", "other"),
    ],
)
def test_places(a: str, b: str, expected: str) -> None:
    one, other = name(a, "place"), name(b, "place")
    assert likeness(one, other) == likeness(other, one) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Nortrixa", "Notrixa", "slip"),
        ("Browsnville", "Brownsville", "slip"),
        ("Croatia", "Croatian", "other"),  # whose people it is
        ("Taludi", "Talodi", "variant"),  # alphabets exchange these
        ("Nortix", "Norfix", "slip"),
        ("Norva", "Norvo", "other"),  # too short
    ],
)
def test_words(a: str, b: str, expected: str) -> None:
    for sort in ("place", "word"):
        assert likeness(name(a, "word"), name(b, sort)) == likeness(name(b, sort), name(a, "word")) == expected


def test_a_surname_alone() -> None:
    assert likeness(name("Subyran", "word"), name("Vishwanand Subryan")) == "slip"
    assert likeness(name("Subyran", "word"), name("Port Subryan", "place")) == "other"


def test_a_person_is_no_place() -> None:
    assert compare_names(name("Albuquerque Bell"), name("Albuqerque Bell", "place")).relation == "incomparable"


def test_a_slip_is_no_plural_and_no_style() -> None:
    assert slip("harwell", "harwel")
    assert not slip("harwell", "harwells")
    assert not slip("harbour", "harbor")
    assert not slip("theatre", "theater")


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(["person", "organisation", "place"]))
def test_any_two_names_compare_alike_from_both_sides(a: str, b: str, sort: Sort) -> None:
    one, other = name(a, sort), name(b, sort)
    assert compare_names(one, other).relation == compare_names(other, one).relation


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Velvidia", "Veldvidia", "slip"),  # no alphabet puts a letter there
        ("Norvento", "Norvhento", "variant"),  # "h" is what alphabets differ in
        ("Ianucci", "Iannucci", "variant"),
    ],
)
def test_a_letter_too_many_in_one_word(one: str, other: str, expected: str) -> None:
    names = [NameValue(text=text, sort="word", parts=(text.lower(),)) for text in (one, other)]
    assert likeness(*names) == expected
