"""Parts: the name that has one slot of a deed, against the name that another text gives it."""

from factcheck.model.value import PartValue
from factcheck.thesaurus import frequency
from factcheck.values.actor import same_name
from factcheck.values.comparison import Comparison
from factcheck.values.gazetteer import lies

_GIVEN_AND_FAMILY = 2  # words of a person's name


def one_bearer(a: str, b: str) -> bool:
    """Whether two names are likely one's: its shorter form or initials, a person's other first name.

    >>> one_bearer("Ben Bell", "Benjamin Bell"), one_bearer("Selby State Prison", "Melford State Prison")
    (True, False)
    """
    one, other = _without_shared_end(a, b)
    if one and other and len(a.split()) > _GIVEN_AND_FAMILY and not set(one) & set(other):
        return False
    return bool(same_name(a.replace(".", ""), b.replace(".", "")))


def _without_shared_end(a: str, b: str) -> tuple[list[str], list[str]]:
    one, other = plain_words(a), plain_words(b)
    while one and other and one[-1] == other[-1]:
        one.pop()
        other.pop()
    return one, other


def plain_words(name: str) -> list[str]:
    """The words of a name in one spelling: "Saint Mary's Hospital", "St. Mary’s Hospital"."""
    words = name.lower().replace("’", "'").split()
    return ["st" if word in {"saint", "st."} else word for word in words]


def _is_generic(value: PartValue) -> bool:
    """Whether a name ends in what it is: a "Service" may be part of a "Department"."""
    words = value.name.lower().split()
    return len(words) > 1 and frequency(words[-1]) > 0


def two_names(a: PartValue, b: PartValue) -> bool:
    """Whether two names are surely not one bearer's.

    Of institutions and places the last words may be common to both ("Selby State Prison", "Melford State Prison"); two
    persons of one family name may be one person.

    >>> moved = PartValue(text="to Selby", name="Selby State Prison", slot="to", deed=("move", "VERB"))
    >>> two_names(moved, moved.model_copy(update={"name": "Melford State Prison"}))
    True
    """
    if {a.sort, b.sort} == {"person", "place"}:
        return False
    if "spot" in {a.sort, b.sort}:
        return a.sort == b.sort and a.name != b.name
    one, other = _without_shared_end(a.name, b.name)
    shortened = not one or not other  # "Papua", "West Papua"
    if shortened or set(one) & set(other):
        return False
    if len(one) < len(a.name.split()):
        return "person" not in {a.sort, b.sort}
    if same_name(a.name, b.name) is not False:
        return False
    if "place" in {a.sort, b.sort}:  # of "Northern California" and "Lake County" nobody knows how they lie
        found = lies(a.name, b.name)
        return found is not None and found[0] == "apart" and bool(found[1] & found[2])
    return "person" in {a.sort, b.sort} or not (_is_generic(a) or _is_generic(b))


def compare_parts(a: PartValue, b: PartValue) -> Comparison:
    """How two names for one slot relate; symmetric in the relation. That the deeds are one is for matching to tell.

    >>> sent = PartValue(text="to Leeds", name="Leeds", slot="to", deed=("send", "VERB"), sort="place")
    >>> compare_parts(sent, sent.model_copy(update={"name": "Naples"})).relation
    'disjoint'
    """
    if a.slot != b.slot:
        return Comparison("incomparable", f"{a.slot} is not {b.slot}")
    if two_names(a, b):
        return Comparison("disjoint", f"{a.name} against {b.name}, in what is otherwise told alike")
    if a.name.lower() == b.name.lower():
        return Comparison("same", f"both name {a.name}")
    return Comparison("incomparable", f"{a.name} and {b.name} may be one")
