"""Which incident and which story each claim belongs to, and what is known of two claims by it."""

from factcheck.catalog import families_once
from factcheck.matching.alignment.evidence import VETO
from factcheck.matching.alignment.incidents import Incident, Weights
from factcheck.matching.alignment.stories import Stories
from factcheck.model.claim import Claim
from factcheck.model.event import Event

# The families of events that no type is known of, named by their verb: "=found".
_UNTYPED = "="


def _before_the_news(event: Event) -> bool:
    return event.latest is not None and event.not_before is not None and event.latest < event.not_before


class Membership:
    """Which incident each claim belongs to, and what is known of two of them."""

    def __init__(self, incidents: list[Incident], weights: Weights, stories: Stories) -> None:
        """Args: the incidents of all articles, what was weighed of two events, and the stories that articles tell."""
        self.incidents, self.stories = incidents, stories
        self._weights = weights
        self._home = {event.id: incident for incident in incidents for event in incident.events}
        self.past = {e.id for i in incidents for e in i.events if e.standing == "earlier"}

        events = [event for incident in incidents for event in incident.events]
        self._events = {event.id: event for event in events}
        self._about: dict[str, Event] = {}
        self._earlier: set[tuple[str, str]] = set()  # an article, and a family of which it tells an earlier one
        for event in events:
            for relation in event.relations:
                if relation.kin == "main":
                    self._about.setdefault(relation.article, event)
                elif event.standing == "earlier":
                    self._earlier.add((relation.article, event.family))
        self._long_ago = {e.id for i in incidents for e in i.events if _before_the_news(e)}

    def is_long_ago(self, claim: Claim) -> bool:
        """Whether a claim belongs to an event of more than a year before its article."""
        return claim.event in self._long_ago

    def of(self, claim: Claim) -> Incident | None:
        """The incident that a claim belongs to."""
        return self._home.get(claim.event or "")

    def same(self, a: Claim, b: Claim) -> bool:
        """Whether two claims belong to one incident."""
        home = self.of(a)
        return home is not None and home is self.of(b)

    def one_story(self, a: Claim, b: Claim) -> bool:
        """Whether the articles tell one story: their main events are one, or they share names, ages and figures."""
        return self.stories.tell_one(a, b)

    def is_past(self, claim: Claim) -> bool:
        """Whether a claim belongs to an earlier event than its article's main one."""
        return claim.event in self.past

    def apart(self, a: Claim, b: Claim) -> bool:
        """Whether two claims belong to events that cannot be one.

        An article that tells of the other's incident itself means another one with this claim: "a 3.0 quake in 2012"
        is not the quake that both report on.
        """
        one, other = self.of(a), self.of(b)
        if self._of_two_occurrences(a, b):
            return True
        if one is None or other is None or one is other:
            return False
        if one.family == other.family and (a.article in other.articles or b.article in one.articles):
            return True
        once = one.family.startswith(_UNTYPED) or one.family in families_once()
        if a.value.type == "time" and once:
            return False  # that their dates differ is the question, not an answer
        return any(x.family == y.family and self._weights(x, y)[0] == VETO for x in one.events for y in other.events)

    def _of_two_occurrences(self, a: Claim, b: Claim) -> bool:
        """Whether two undated figures hang on two articles' main events, which are two of a series by their dates.

        One article has to tell of the series itself, "the second quake in a week": that two texts date one event
        otherwise makes no two events of it.
        """
        mine, its = self._about.get(a.article), self._about.get(b.article)
        if mine is None or its is None or mine.family != its.family:
            return False
        if (a.article, mine.family) not in self._earlier and (b.article, mine.family) not in self._earlier:
            return False
        if any(self._elsewhere(claim, main) for claim, main in ((a, mine), (b, its))):
            return False
        return self._weights(mine, its)[0] == VETO

    def _elsewhere(self, claim: Claim, main: Event) -> bool:
        """Whether a claim belongs to an earlier event, or one that is only mentioned."""
        event = self._events.get(claim.event or "")
        return event is not None and event is not main and event.standing != "main"
