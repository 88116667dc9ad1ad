"""How far things have come, as each article tells it: a case from arrest to sentence, a supply from cut to restored.

Each state is a question of its own, and an article that tells of the arrest alone contradicts none that tells of the
charge. But an editor who reads both wants to know that one of them goes further.
"""

import math
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from factcheck.catalog import Kind
from factcheck.matching.alignment.stories import Stories
from factcheck.model.claim import Claim
from factcheck.model.value import StatusValue
from factcheck.values.person import same_person
from factcheck.values.status import is_anybody, of_one_offence

CASE: Final = "case"  # the course whose holder is a person, named or described
# What is asked of a case, each by itself: is he caught, is he charged, what is the verdict, what is the penalty?
# Whoever asks one is told by an article that answers another as little as by one that says nothing.
QUESTIONS: Final = ("custody", "charge", "trial", "penalty")
_WEIGHED, _CUSTODY, _SOUGHT, _TO_COME = "prosecution", "custody", "at large", "to come"
_DISPUTED = frozenset({"answer", "reaction"})  # of parties, whose names are no persons'
_HALF = 0.5
_NOBODY = "nobody"
# Courses whose later steps tell that the earlier ones were taken: "no truce has been agreed", "the truce is in force".
_PRESUPPOSING = frozenset({"post", "deal", "strike", "bill", "rule", "truce"})
# Courses of which one holder may have two: a director is in talks about one film and will not direct another.
_OF_SEVERAL = frozenset({"post", "deal", "reaction"})
# Courses that one holder may have run before: "pulled out of talks in 2011", "rules that were proposed in 2019".
_RECURRING = _OF_SEVERAL | {"rule", "truce", "marriage"}
_CONFIRMED = "confirmed"
# What somebody says nothing about without saying what it is.
_ANY_MATTER = frozenset(
    "matter report case issue story claim allegation speculation request situation incident news".split()
)
_AGE = re.compile(r"(?<![\d,.])(\d{2})(?:-year-old\b|,)|\baged (\d{2})\b")
_SEXES = (frozenset({"man", "boy"}), frozenset({"woman", "girl"}))
_FORTHCOMING = 2  # articles that name one of several accused before his case is followed
# A report told as one is what the article knows; "may have" is not.
_REPORTEDLY = re.compile(r"\breportedly\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|never|no)\b|n['’]t\b", re.IGNORECASE)
# "Faces charges" is written before they are laid as well as after.
_FACING = re.compile(r"\bfac(?:e|es|ed|ing)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Progress:
    """What articles tell of the last stage that each knows of; `of` says of whom or what, `course` which it is.

    What is in `told` is told by the course alone: a case's last step may still agree with what others tell.
    """

    course: str
    claims: tuple[Claim, ...]
    of: str
    told: frozenset[str]


# "Has been in custody since the verdict": no stage before it.
_SINCE_THEN: Final = re.compile(
    r"\bsince (?:the |his |her |their )?(?:judg(?:e?)ment|verdict|conviction|sentenc)", re.IGNORECASE
)


@dataclass(frozen=True)
class _Told:
    claim: Claim
    value: StatusValue
    step: float
    course: str
    aside: bool = False  # of a case: answers one question and is no step: "has yet to be charged", "faces ten years"


def _is_told(claim: Claim, value: StatusValue) -> bool:
    """Whether a state is told flatly; that somebody "will not resign" tells how things are."""
    refused = claim.certainty == "planned" and value.slot == "job" and value.polarity == "negative"
    return claim.certainty == "asserted" or refused


def _told(claims: Iterable[Claim], kinds: Mapping[str, Kind]) -> Iterator[tuple[str, _Told]]:
    """The states of a course that claims tell flatly, each with the course and how far in it they are.

    That a step has not been taken lies before it.
    """
    for claim in claims:
        value = claim.value
        if not isinstance(value, StatusValue) or not (_is_told(claim, value) or _REPORTEDLY.search(claim.quote)):
            continue
        if value.slot == _CUSTODY and _SINCE_THEN.search(claim.quote):
            continue
        for course in kinds[claim.kind].courses:
            step = course.step(value.slot, value.state)
            if step is None:
                continue
            denied = course.name in {CASE, *QUESTIONS} and value.polarity == "negative" and not _is_due(value)
            aside = denied or (course.name == CASE and value.state == _TO_COME)
            if not denied or value.yet or value.slot == _CUSTODY:
                yield course.name, _Told(claim, value, step - _before(value, course.name), course.name, aside)


def _taken(told: list[_Told]) -> list[_Told]:
    """What is told of a thing, without steps denied that nobody tells: "not released" answers "released" alone.

    That somebody is to leave an office is news by itself beside "she will stay in her post".
    """
    steps = {one.step for one in told}
    return [
        one
        for one in told
        if one.step.is_integer()
        or one.step + _HALF in steps
        or (one.course in _PRESUPPOSING and max(steps) > one.step)
        or _to_leave(one)
    ]


def _of_one_matter(course: str, told: list[_Told]) -> list[_Told]:
    """What is told of one thing, where the holder may have two: in talks to buy Nordfish, agreed to buy Solsalt.

    What names something has to share a name with what another article tells, if that names anything.
    """
    told = _of_late(told) if course in _RECURRING else told
    if course not in _OF_SEVERAL:
        return told
    holders = {word.lower() for one in told for word in one.value.who.split()}
    names = [(one, one.claim.setting.names - holders) for one in told]
    kept = [
        one
        for one, mine in names
        if not mine or any(not its or mine & its for other, its in names if other.claim.article != one.claim.article)
    ]
    silent = [one.claim for one in kept if one.value.slot == "reaction"]
    return [one for one in kept if one.value.state != _CONFIRMED or any(_touches(one.claim, no) for no in silent)]


def _touches(confirmed: Claim, silent: Claim) -> bool:
    """Whether somebody confirmed what others have got no comment on, if these say on what."""
    matter = silent.setting.about - silent.setting.names - silent.setting.who - _ANY_MATTER
    return not matter or not matter.isdisjoint(confirmed.setting.about)


def _is_due(value: StatusValue) -> bool:
    """ "Is due to appear on Tuesday": a hearing still to come, for which somebody has been charged."""
    return value.slot == "hearing" and value.yet and _DENIED.search(value.text) is None


def _before(value: StatusValue, course: str) -> float:
    """How far before its step lies what has not come about; whoever is due in court is as far as the charge."""
    if value.polarity == "positive":
        return 0.0
    return 1.0 if course == CASE and _is_due(value) else _HALF


def _to_leave(one: _Told) -> bool:
    """ "Is to step down": not "will not step down", nor "has not stepped down"."""
    return one.value.slot == "job" and one.value.yet and _DENIED.search(one.value.text) is None


def case_of(value: StatusValue, kind: Kind) -> bool:
    """Whether a status is a step of somebody's case, denials left out: whoever denies something need not be accused."""
    step = (c.step(value.slot, value.state) for c in kind.courses if c.name == CASE)
    return value.slot != "answer" and any(found is not None for found in step)


def accused_of(claims: Iterable[Claim], stories: Stories, kinds: Mapping[str, Kind]) -> dict[tuple[str, str], set[str]]:
    """Whom the articles of each story name as held, as charged, as tried: by story and the slot of the status."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for course, told in _told(claims, kinds):
        if course == CASE and told.value.named and not told.aside:
            found[stories.of(told.claim.article), told.value.slot].add(told.value.who)
    return found


def _of_one_person(told: Iterable[_Told]) -> bool:
    """Whether all whom one story's articles name as accused can be one person; then "the driver" is, too."""
    return _only(told) is not None


def _only(told: Iterable[_Told]) -> str | None:
    """The fullest name of the one person whom the articles name; whom they call "he" alone is no witness of another.

    Nor is whom police look for: it may be a missing child.
    """
    named = [t.value for t in told if t.value.named]
    named = [value for value in named if value.state != _SOUGHT] or named
    sure = {value.who for value in named if not value.pronoun} or {value.who for value in named}
    names = sorted(sure, key=lambda name: (-len(name.split()), name))
    return names[0] if names and all(same_person(names[0], name) for name in names[1:]) else None


def _one_unnamed(told: Iterable[_Told]) -> bool:
    """Whether all whom one story's articles accuse without a name can be one person: of one age, of one sex.

    Two who are called by two nouns are one only where both are of an age: "a 34-year-old man", "the driver, 34".
    """
    who = [f"{t.value.who} {t.claim.quote}" for t in told]
    ages = {one or other for words in who for one, other in _AGE.findall(words)}
    sexes = {n for t in told for n, nouns in enumerate(_SEXES) if nouns & set(t.value.who.lower().split())}
    nouns = {t.claim.subject for t in told if t.claim.subject != _NOBODY}
    return len(ages) <= 1 and len(sexes) <= 1 and (len(nouns) <= 1 or bool(ages))


def _answers(denial: _Told, told: Iterable[_Told]) -> bool:
    """Whether who denies something answers a charge: "charged with arson", "denied arson"."""
    charged = (t.value for t in told if t.value.slot in {"charge", "plea"} and not t.aside)
    return any(of_one_offence(denial.value, value) for value in charged)


def _weighed(told: list[_Told]) -> list[_Told]:
    """What is told of one person's case, without what is only a difference beside something else.

    That charges are weighed says no more than an arrest does, where nobody tells that they are laid; and "faces
    charges" may be written before they are.
    """
    if not any(t.value.slot == "charge" and not t.aside for t in told):
        return [t for t in told if t.value.slot != _WEIGHED]
    if any(t.value.slot == _WEIGHED for t in told):
        return told
    return [t for t in told if t.value.slot != "charge" or not _FACING.search(t.value.text)]


def _by_accused(told: list[_Told]) -> Iterator[tuple[str, list[_Told]]]:
    """The case of the only one who is accused, else that of each whom articles name in full, by name alone."""
    told = [t for t in told if t.value.slot != "answer" or _answers(t, told)]
    only = _only(told)
    if only is not None:
        yield (
            "of the only one whom the articles accuse",
            [t for t in told if not t.value.named or same_person(only, t.value.who)],
        )
        return
    if not any(t.value.named for t in told):
        if _one_unnamed(told):
            yield "of the only one who is accused", told
        return
    named = [t for t in told if t.value.named and not t.value.pronoun]
    unnamed = _last_steps(t for t in told if not t.value.named or t.value.pronoun)
    for name in sorted({t.value.who for t in named if " " in t.value.who}, key=lambda name: (-len(name.split()), name)):
        mine = [t for t in named if same_person(name, t.value.who)]
        others = {t.value.who.split()[-1] for t in named if not same_person(name, t.value.who)}
        if name.split()[-1] in others:  # "Ruiz" may be his brother
            mine = [t for t in mine if " " in t.value.who]
        if not mine:
            continue
        known = _last_steps(mine)
        # an article that tells of "the man" what it does not tell of the name may mean him
        mine = [t for t in mine if unnamed.get(t.claim.article, 0) <= known[t.claim.article]]
        if len({t.claim.article for t in mine}) >= _FORTHCOMING:
            yield f"of {name}, whom they name", mine
            named = [t for t in named if t not in mine]


def _last_steps(told: Iterable[_Told]) -> dict[str, float]:
    last: dict[str, float] = {}
    for one in told:
        last[one.claim.article] = max(one.step, last.get(one.claim.article, 0))
    return last


def _of_case(mine: list[_Told], of_question: Mapping[str, list[_Told]]) -> Iterator[tuple[str, list[_Told]]]:
    """What is told of one person's case by question, each article at the last step that it tells of that one.

    Only where no question is told otherwise, the case as a whole: "was arrested" in one, "was jailed" in another.
    """
    kept = _weighed(_of_this_case(mine))
    ids = {t.claim.id for t in kept}
    asked = ((question, _furthest([t for t in told if t.claim.id in ids])) for question, told in of_question.items())
    told_apart = [
        (question, reached)
        for question, reached in asked
        if len({t.step for t in reached}) > 1 and not all(_untaken(t) for t in reached)
    ]
    whole = _furthest(_taken([t for t in kept if not t.aside]))
    yield from told_apart or ([(CASE, whole)] if len({t.step for t in whole}) > 1 else [])


def _untaken(told: _Told) -> bool:
    """Whether a step is only said not to have been taken: "no arrests were made", "did not arrest the father"."""
    return told.value.polarity == "negative" or told.value.who == _NOBODY


def _furthest(told: list[_Told]) -> list[_Told]:
    """What each article tells of the last stage that it knows of.

    One that is newer than what goes further knows of that too, though it tells only what came before or is still so:
    "has been in custody since the judgment". But of charges that somebody "faces" the newer text knows better.
    """
    last = _last_steps(told)
    reached = [one for one in told if one.step == last[one.claim.article]]
    return [one for one in reached if not any(_outdoes(other, one) for other in reached)]


def _outdoes(other: _Told, one: _Told) -> bool:
    """Whether what one article tells is no stage of its own beside what another tells."""
    low, high = (one, other) if one.step < other.step else (other, one)
    if low.step == high.step or low.claim.as_of is None or high.claim.as_of is None:
        return False
    dropped = high if _FACING.search(high.value.text) else low
    return low.claim.as_of > high.claim.as_of and dropped is one


def _of(holder: str, told: list[_Told]) -> str:
    named = [one.value.who for one in told if one.value.named]
    return f"of {max(named, key=len)}, whom they name" if named else f"of the {holder} of one story"


# "He had pleaded guilty": before what the article tells of, perhaps in another case.
_BEFORE = re.compile(r"\bhad\b", re.IGNORECASE)
_LATE = frozenset({"plea", "verdict", "sentence"})
_LONG_BEFORE = timedelta(days=60)
_YEAR = len("1947")


def _of_this_case(told: list[_Told]) -> list[_Told]:
    """What is told of one's case, without what he was once tried for, long before a text that has him arrested.

    Nor is "had pleaded guilty" a step that nobody else tells of.
    """
    plainly = {t.value.slot for t in told if not _BEFORE.search(t.value.text)}
    return [one for one in _of_late(told) if one.value.slot not in _LATE or one.value.slot in plainly]


def _of_late(told: list[_Told]) -> list[_Told]:
    """What is told of a thing, without what befell it long before: "pulled out of talks about another film in 2011"."""
    first = min((t.claim.as_of for t in told if t.claim.as_of is not None), default=None)
    if first is None:
        return told
    days = {id(one): [time.latest for time in one.claim.setting.times if time.latest is not None] for one in told}
    return [one for one in told if not days[id(one)] or max(days[id(one)]) >= first - _LONG_BEFORE]


def _of_a_year(claim: Claim) -> bool:
    """Whether a state is history, told of a year alone: "in 1947 she filed for divorce"."""
    return any(time.value is not None and len(time.value) == _YEAR for time in claim.setting.times)


def _progress(course: str, reached: list[_Told], of: str) -> Progress:
    last = max(one.step for one in reached) if course in QUESTIONS else math.inf
    told = frozenset(one.claim.id for one in reached if one.step < last and course != CASE)
    return Progress(course, tuple(one.claim for one in reached), of, told)


def progress(
    claims: Iterable[Claim], stories: Stories, kinds: Mapping[str, Kind], past: Collection[str]
) -> Iterator[Progress]:
    """Each thing that the articles of a story follow to different stages, with what each tells of the last it knows.

    Args:
        claims: all claims of all articles.
        stories: which articles tell one story.
        kinds: the kinds by id; their courses say what follows upon what.
        past: the ids of events that are background; what is told of them is no stage of the story.
    """
    parted: dict[tuple[str, str, str], list[_Told]] = defaultdict(list)
    for course, one in _told(claims, kinds):
        of_case = course in {CASE, *QUESTIONS}
        if not of_case and (one.claim.event in past or (not one.value.named and is_anybody(one.value.who))):
            continue
        holder = "" if of_case else (one.claim.subject or one.value.who)
        # a name is the same wherever it stands
        by_name = not of_case and one.value.named and one.value.slot not in _DISPUTED
        story = "" if by_name else stories.of(one.claim.article)
        parted[course, story, holder].append(one)
    for (course, story, holder), told in parted.items():
        if course in QUESTIONS or (not story and not _of_one_person(told)):
            continue
        if course == CASE:
            asked = {question: parted.get((question, story, ""), []) for question in QUESTIONS}
            for of, mine in _by_accused(told):
                for which, reached in _of_case(mine, asked):
                    yield _progress(which, reached, of)
            continue
        reached = _furthest(_taken(_of_one_matter(course, told)))
        if len({one.step for one in reached}) > 1 and not all(_of_a_year(one.claim) for one in reached):
            yield _progress(course, reached, _of(holder, told))
