"""Who held which office when: the newsroom's list of roles, by the names that the kinds have for them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from factcheck.catalog import Kind
from factcheck.errors import ConfigurationError
from factcheck.model.value import RoleValue
from factcheck.settings.house import Settings, Tenure, spelled
from factcheck.values.person import name_words, same_person

_SMALL = frozenset({"the", "of", "and", "city", "county", "town"})


@dataclass(frozen=True, slots=True)
class Offices:
    """The tenures, each with its role by the one name that claims have for it."""

    listed: tuple[tuple[str, Tenure], ...] = ()

    def against(self, role: RoleValue, day: date) -> str | None:
        """Why what an article of that day says of a role does not fit the list; None where it does, or nobody knows.

        A person is held against their own entries of that office. Somebody who has none is held against who held it on
        that day, where text and list name one office of one place, of which there is one holder.
        """
        if role.deputy or role.acting:
            return None
        own = list(self._own(role))
        if own:
            held = any(_holds(tenure, day) for tenure in own)
            if held != role.former:
                return None
            called = f"former {role.title}" if role.former else role.title
            return f"{role.person} is called {called} on {day}, and the house list has {_told(own[-1])}"
        if role.former or role.office is None or len(name_words(role.person)) < 2:
            return None
        held_by = [t for t in self._of_one_place(role) if _holds(t, day)]
        if len(held_by) != 1:
            return None
        return f"{role.person} is called {role.title} on {day}, and the house list has {_told(held_by[0])}"

    def accords(self, role: RoleValue, day: date) -> bool:
        """Whether the list has that person in that office on that day, or out of it where the article says former."""
        own = list(self._own(role))
        return bool(own) and any(_holds(tenure, day) for tenure in own) != role.former

    def _own(self, role: RoleValue) -> Iterator[Tenure]:
        """The entries of a person for an office: of a surname alone only where the text says of which place."""
        for title, tenure in self.listed:
            if title != role.title or not same_person(role.person, tenure.person):
                continue
            sure = len(name_words(role.person)) > 1 or bool(role.of and tenure.of)
            if sure and (not role.of or not tenure.of or _place(role.of) == _place(tenure.of)):
                yield tenure

    def _of_one_place(self, role: RoleValue) -> Iterator[Tenure]:
        for title, tenure in self.listed:
            if title == role.title and role.of and tenure.of and _place(role.of) == _place(tenure.of):
                yield tenure


def _place(name: str) -> frozenset[str]:
    return frozenset(spelled(name).split()) - _SMALL


def _holds(tenure: Tenure, day: date) -> bool:
    begun = tenure.since is None or tenure.since <= day
    return begun and (tenure.until is None or day <= tenure.until)


def _told(tenure: Tenure) -> str:
    of = f" of {tenure.of}" if tenure.of else ""
    since = f" from {tenure.since}" if tenure.since else ""
    until = f" until {tenure.until}" if tenure.until else ""
    return f"{tenure.person} as {tenure.role}{of}{since}{until}"


def offices_of(settings: Settings, kinds: Iterable[Kind]) -> Offices:
    """The offices that settings list.

    Raises:
        ConfigurationError: no kind knows such a role, so that nothing would ever be held against it.
    """
    titles = {entry.term: entry.asserts for kind in kinds if kind.value == "role" for entry in kind.lexicon}
    listed = []
    for number, tenure in enumerate(settings.roles, start=1):
        role = spelled(tenure.role)
        if role not in titles:
            near = get_close_matches(role, titles, n=1)
            hint = f"did you mean {near[0]!r}?" if near else "claims/role/lexicon.toml has those that are known"
            where = settings.source or "settings"
            raise ConfigurationError(f"{where}: roles.{number}.role: no role {tenure.role!r} is known; {hint}")
        listed.append((titles[role], tenure))
    return Offices(tuple(listed))
