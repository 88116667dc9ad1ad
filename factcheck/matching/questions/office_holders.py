"""Who holds an office of one holder, as a sentence says what somebody is: "Karl Brandt, the *mayor* of Harlow".

Of what the office is must be told by a name, or by a thing at which the text points ("the observatory"). A former,
acting or deputy holder is none, nor is one whom the text calls "a director".
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.catalog import Offices, offices
from factcheck.matching.questions.holders_told import ANY, NO_OFFICES, Holder, Thing, of_this, words_of
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Post
from factcheck.values.person import name_words
from factcheck.values.post import is_full, is_held_now

_DETERMINERS: Final = frozenset({"the", "new", "its", "their", "current", "longtime"})
_IDLE: Final = frozenset({"new", "current", "longtime", "then"})
_BODIES: Final = frozenset({"council", "jury", "expedition"})  # "council leader Ana Ruiz"
_THEN: Final = re.compile(
    r"\b(?:at the time|then|until|successor|predecessor|succeed\w*|replac\w*|took over|takes over|take over|joint|"
    r"co-\w+|will become|to become|nominee|candidate|ago|century|decades?|era|history|earlier|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_BEHIND_TITLE: Final = re.compile(r"(?:[-\s](?:elect|designate|emeritus|apparent|hopeful|candidate)\b|-\w)")
_IN: Final = re.compile(r"\s(?:in|for)\s")
_GROUPS: Final = {"author": "write"}
_LONGEST: Final = 3  # words of a title


def _title(post: Post, table: Offices) -> str:
    """The office by its one name; empty for a title that several hold, or that other words make another one."""
    words = (*post.beside, post.calling)
    for first in range(max(0, len(words) - _LONGEST), len(words)):
        name = table.titles.get(" ".join(words[first:]))
        if name is not None:
            return name if _IDLE.issuperset(words[:first]) else ""
    return ""


def _which(claim: Claim, post: Post) -> tuple[str, ...]:
    """The words of what an office is of, if the text points at it: "the head of *the clinic*"; not "of marketing"."""
    first, last = post.body
    if not post.of:
        return ()
    if post.named or any(w[:1].isupper() for w in claim.quote[first - claim.start : last - claim.start].split()):
        return post.of
    before = claim.quote[: first - claim.start].lower()
    pointed = before.endswith("the ") and not ANY.issuperset(post.of)
    return post.of if pointed or _BODIES.issuperset(post.of) else ()


def office_holders(claim: Claim) -> Iterator[Holder]:
    """Who holds which office by what a sentence says that somebody is."""
    posts = statement(claim).posts
    if not posts or _THEN.search(claim.quote) is not None:
        return
    table = offices()
    for post in posts:
        title = _title(post, table) if is_held_now(post) and is_full(post) else ""
        if not title or not post.at[1] or len(name_words(post.name)) < 2:
            continue
        if _BEHIND_TITLE.match(claim.quote, post.end - claim.start) or _of_a_part(claim, post):
            continue
        of = _which(claim, post)
        bare = not post.of and title in table.single and post.det == "the"
        if not (of or bare) or (
            title in table.pointed and post.det not in {"the", "its"} and not _by_verb(claim, post)
        ):
            continue
        which = frozenset(of) - _DETERMINERS
        if which & words_of(post.name):
            continue
        span = Span(start=post.at[0], end=post.at[1])
        row = table.told_by.get(title)
        things = [w for w in of if row is not None and w in row.things]
        if row is not None and (things or row.bearing):
            head = things[0] if things else of[-1]
            told = things or post.named
            if of_this(claim.quote) and told and (head not in row.named or which - {head}):
                yield Holder(claim, span, row, _GROUPS.get(row.id, row.id), post.name, "PERSON", Thing(head, which))
        elif title not in NO_OFFICES:
            yield Holder(claim, span, table.row, "office", post.name, "PERSON", Thing(title, which))


def _of_a_part(claim: Claim, post: Post) -> bool:
    """Whether an office is of a part of its body: "the party's leader *in the Senate*"; not "its director in May"."""
    behind = max(post.end, post.body[1] if post.body[0] >= post.end else 0)
    found = _IN.match(claim.quote, behind - claim.start)
    place = claim.start + found.end() if found is not None else 0
    return found is not None and not any(start <= place < end for start, end, _ in statement(claim).times)


def _by_verb(claim: Claim, post: Post) -> bool:
    """Whether a verb tells the office: "who *directs* the observatory"."""
    written = claim.quote[post.start - claim.start : post.end - claim.start].lower()
    return not written.endswith(post.calling)
