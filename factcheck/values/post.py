"""Posts: whether two bodies can be one, and whether two titles can be those of one person in one body."""

from typing import Final

from factcheck.model.statement import Post
from factcheck.thesaurus import rivals
from factcheck.values.gazetteer import countries_named, lies, places_named

# Sorts of bodies: somebody who speaks in a story is of one of one sort.
_SORT_GROUPS: Final = (
    "company firm operator manufacturer maker corporation retailer airline contractor",
    "authority agency regulator commission watchdog inspectorate bureau",
    "ministry department",
    "union",
    "university college institute laboratory",
    "hospital clinic infirmary",
    "police",
    "fire-brigade brigade",
    "church parish diocese",
    "charity foundation",
    "party",
    "club",
    "council",
    "embassy consulate",
    "army",
    "navy",
    "newspaper broadcaster",
    "museum gallery",
    "school",
    "bank",
)
BODY_SORTS: Final = {word: number for number, words in enumerate(_SORT_GROUPS) for word in words.split()}
"""The number of the sort of body that a noun names."""
# Nouns for bodies, by which two are not one: "the transport *ministry*", "the finance *ministry*".
_SORTS: Final = frozenset(
    "ministry department school college university hospital clinic council court company firm club police army navy "
    "museum gallery bank union party church government board agency authority institute committee commission service "
    "office centre center association society trust foundation federation group bureau team division unit programme "
    "program academy laboratory lab faculty airline newspaper orchestra choir jury expedition chamber corporation "
    "charity parliament assembly station studio theatre theater library brigade regiment force international".split()
)
# What is a part of others: the dean of a faculty is one at the university.
_PARTS: Final = frozenset(
    "faculty department school college division unit team centre center institute programme program laboratory lab "
    "office bureau board union agency service group committee commission".split()
)
_WHOLES: Final = frozenset(
    "university college hospital company firm government ministry police council party church army corporation museum "
    "parliament association federation trust authority department".split()
)
_IDLE: Final = frozenset(
    "the a an of and for at in on local national regional state federal city county town district new old former "
    "chief work works public general".split()
)
# What somebody may be of several bodies at a time, or of another body each day.
_OF_MANY: Final = frozenset(
    "lawyer attorney solicitor barrister adviser advisor consultant member partner founder co-founder shareholder "
    "investor author writer owner supporter fan friend donor trustee patron contributor columnist actor actress star "
    "customer neighbour neighbor resident candidate winner father mother brother sister son daughter husband wife "
    "uncle aunt cousin nephew niece partner leader champion".split()
)
# Of these somebody is one of several: "a director of Norvik", who may be one of Corvo, too.
_ON_BOARDS: Final = frozenset("director chairman chairwoman chair head president executive".split())
_LOWER: Final = frozenset("deputy vice assistant associate junior under sub".split())
# Before a post that somebody has no more, has not yet, or only meanwhile; then the sentence tells of two times.
_NOT_NOW: Final = frozenset(
    "former ex then late retired past previous next future acting interim caretaker outgoing incoming designate elect "
    "honorary founding one-time onetime ousted".split()
)
# Whoever has one of these is asked for by the whole title: "chief *financial* officer".
_CHIEF: Final = frozenset({"officer", "executive"})
_DOCTORS: Final = frozenset({"surgeon", "doctor", "specialist", "consultant", "physician"})
_TAUGHT: Final = frozenset(
    {"teacher", "professor", "lecturer", "tutor", "student", "editor", "correspondent", "reporter"}
)
# Of what somebody is a surgeon, a teacher or an editor; the words of one group mean the same.
_MATTERS: Final = (
    ("heart cardiac cardiothoracic", "brain neuro neurological", "eye ophthalmic", "plastic cosmetic", "spinal",
     "orthopaedic orthopedic bone", "dental oral", "transplant", "trauma", "veterinary"),
    ("english literature", "french", "german", "spanish", "latin", "maths math mathematics", "science", "physics",
     "chemistry", "biology", "history", "geography", "music", "art", "economics", "law", "medicine", "philosophy",
     "astronomy", "geology", "sociology", "psychology", "gym sports", "drama", "engineering", "archaeology", "botany",
     "theology", "linguistics", "statistics"),
    ("sports sport", "politics political", "business", "fashion", "foreign", "science", "arts culture", "health",
     "crime", "environment", "education", "defence defense"),
)  # fmt: skip
_MATTER: Final = tuple({word: number for number, words in enumerate(row) for word in words.split()} for row in _MATTERS)
_LAWYERS: Final = frozenset({"lawyer", "attorney", "solicitor", "barrister", "counsel"})
_DEFENDING: Final = frozenset({"defence", "defense"})
# Callings told in one word, by the noun and what it is of.
_ONE_WORD: Final = {
    "neurosurgeon": ("surgeon", "brain"), "cardiologist": ("doctor", "heart"), "neurologist": ("doctor", "brain"),
    "ophthalmologist": ("doctor", "eye"), "orthopaedist": ("doctor", "bone"), "dentist": ("doctor", "dental"),
}  # fmt: skip


def _distinct(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words) - _IDLE


def _initials(words: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one body is told by the initials of the other: "the NFC", "the Norvik Fishing Council"."""
    letters = "".join(w[0] for w in other if w not in {"of", "the", "and", "for"})
    return any(len(w) > 1 and w == letters for w in words)


def _of_two_sorts(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two bodies are of two sorts: "the shipping company", "the accident authority"."""
    one, other = ({BODY_SORTS[w] for w in words if w in BODY_SORTS} for words in (a, b))
    within = _holds(frozenset(a), frozenset(b)) or _holds(frozenset(b), frozenset(a))
    return len(one) == len(other) == 1 and one != other and not within


def _holds(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a body of one sort may be part of the other: a faculty of a university."""
    return not one.isdisjoint(_PARTS) and not other.isdisjoint(_WHOLES)


def bodies_apart(a: Post, b: Post) -> bool:
    """Whether two posts are surely of two bodies; what is told of neither, or in short, is not."""
    one, other = _distinct(a.of), _distinct(b.of)
    if not one or not other or one <= other or other <= one or _initials(a.of, b.of) or _initials(b.of, a.of):
        return False
    if _of_two_sorts(a.of, b.of):
        return True
    ones, others = one - _SORTS, other - _SORTS
    if not ones or not others or not ones.isdisjoint(others):
        return False  # "the council", "Osmo Museum"; "Leyden University", "the Leyden school of law"
    if (one & other).isdisjoint(_SORTS) and (_holds(one, other) or _holds(other, one)):
        return False
    if not (a.named and b.named) and (one & other).isdisjoint(_SORTS):
        return False  # "of the programme", "of its research"
    return not _may_lie_within(" ".join(a.of), " ".join(b.of))


def _may_lie_within(one: str, other: str) -> bool:
    """Whether one body may be in the other, or be called by its place: a town and a school, a country and a club."""
    if any(countries_named(name) for name in (one, other)) or one.endswith("s") != other.endswith("s"):
        return True
    if bool(places_named(one)) != bool(places_named(other)):
        return True
    found = lies(one, other)
    return found is not None and found[0] != "apart"


def is_of_one_body(post: Post) -> bool:
    """Whether somebody is this of one body at a time: "the director of", "a surgeon at"; not "a director of"."""
    if post.calling in _OF_MANY:
        return False
    return post.calling not in _ON_BOARDS or post.det not in {"a", "an"}


def is_held_now(post: Post) -> bool:
    """Whether a post is one that somebody holds, as far as its own words tell."""
    return _NOT_NOW.isdisjoint(post.beside) and _NOT_NOW.isdisjoint(post.of[:1])


def is_full(post: Post) -> bool:
    """Whether a post is held in full: no deputy's, and no assistant's."""
    return _LOWER.isdisjoint(post.beside)


def _calling(post: Post) -> tuple[str, tuple[str, ...]]:
    """The noun, and the words before it and behind it that may tell of what: "heart surgeon", "professor of law"."""
    noun, matter = _ONE_WORD.get(post.calling, (post.calling, ""))
    return ("surgeon" if noun in _DOCTORS else noun), (*((matter,) if matter else ()), *post.beside, *post.of)


def _of_two_matters(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two are told of two fields of one sort: "a heart surgeon", "a brain surgeon"."""
    for table in _MATTER:
        ones, others = ({table[w] for w in words if w in table} for words in (a, b))
        if ones and others and ones.isdisjoint(others):
            return True
    return False


def one_calling(a: Post, b: Post) -> bool:
    """Whether two titles may mean one post, but for the body: "chairman", "chairwoman"."""
    (one, _), (other, _) = _calling(a), _calling(b)
    if _alike(one) != _alike(other):
        return False
    if one in _CHIEF and set(a.beside) != set(b.beside):
        return False
    return not of_two_fields(a, b)


def of_two_fields(a: Post, b: Post) -> bool:
    """Whether two are of one calling in two fields: "a heart surgeon", "a neurosurgeon"."""
    (one, ones), (other, others) = _calling(a), _calling(b)
    return one == other and one in _TAUGHT | {"surgeon"} and _of_two_matters(ones, others)


def _alike(noun: str) -> str:
    for end in ("woman", "person"):
        if noun.endswith(end):
            return noun.removesuffix(end) + "man"
    return _SAME.get(noun, noun)


_SAME: Final = {
    "chair": "chairman", "principal": "headteacher", "headmaster": "headteacher", "headmistress": "headteacher",
    "chief": "head", "leader": "head", "skipper": "captain", "doctor": "surgeon",
}  # fmt: skip


def _is_defence(post: Post) -> bool:
    """Whether a lawyer is one side's in a case: "Reed's lawyer", "the defence lawyer"."""
    return post.calling in _LAWYERS and (post.det == "its" or not _DEFENDING.isdisjoint(post.beside))


def titles_exclude(a: Post, b: Post) -> bool:
    """Whether nobody is both in one body at a time: a headteacher and a teacher of it, two of its chief officers."""
    (one, _), (other, _) = _calling(a), _calling(b)
    if one in _CHIEF and other in _CHIEF and "chief" in a.beside and "chief" in b.beside:
        return set(a.beside) != set(b.beside)
    if one == other or _alike(one) == _alike(other):
        lower = [not _LOWER.isdisjoint(p.beside) for p in (a, b)]
        if lower[0] != lower[1]:  # "the deputy minister", "the minister"; not "Coach Holt"
            return (b if lower[0] else a).det in {"the", "its"} and one not in _TAUGHT
        return of_two_fields(a, b)
    if "prosecutor" in {one, other} and (_is_defence(a) or _is_defence(b)):
        return True
    return rivals(one, other, "NOUN") or rivals(_alike(one), _alike(other), "NOUN")
