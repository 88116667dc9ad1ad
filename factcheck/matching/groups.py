"""Claims → groups: everything the articles say about one attribute of one incident or thing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from factcheck.catalog import Kind
from factcheck.matching.account import (
    of_bearer,
    of_deed,
    of_hour,
    of_incident,
    of_matches,
    of_passage,
    of_person,
    of_words,
)
from factcheck.matching.alignment.membership import Membership
from factcheck.matching.alignment.stories import Stories, by_story
from factcheck.matching.counterparts import counterparts
from factcheck.matching.draft_groups import met, told_differently
from factcheck.matching.echoes import Echoes, unechoed
from factcheck.matching.forming import RETOLD, form, in_text_order
from factcheck.matching.joined_groups import with_main_things, with_roles, with_seconded, with_sole_answers
from factcheck.matching.meeting import Passages
from factcheck.matching.persons.bearers import by_bearer
from factcheck.matching.persons.names import spelled_apart
from factcheck.matching.persons.parting import by_person, by_subject, by_undergoer
from factcheck.matching.persons.shared_names import shared_names
from factcheck.matching.quantities.counted import under_one_name
from factcheck.matching.quantities.known_to_both import Figures
from factcheck.matching.quantities.sole_answers import SourceAnswers
from factcheck.matching.quantities.statements import alike
from factcheck.matching.questions.deed_days import DeedDays
from factcheck.matching.quoted import utterances
from factcheck.matching.retellings import Retelling, Retellings
from factcheck.matching.seconding import Seconders
from factcheck.matching.sorts_apart import with_sorts_apart
from factcheck.matching.timing.asked_once import AskedOnce
from factcheck.matching.timing.cases import Progress, progress
from factcheck.matching.timing.hours import apart, main_hours
from factcheck.matching.timing.moments import moments_told
from factcheck.matching.timing.once import once
from factcheck.matching.wordings.clash_claims import Clash, gathered
from factcheck.matching.wordings.denials import Denial
from factcheck.model.claim import COMPARED, Claim
from factcheck.model.group import Group
from factcheck.values.compare import compare_values

_DENIED = 0.8  # how sure two clauses are of one thing of which one has it done, the other not
_SCENE = "scene"  # the town of a deed says more than in what building it was
_ACCUSATION = "accusation"
_HOUR = 0.75  # how sure two hours that articles tell of their main event are of one
_OF_DRAFTS = frozenset({"name", "part"})  # of two sources both names may stand in one slot
_DATE, _DATED = "date", ("event", "none")
_ONCE = 0.8  # how sure two dates of what is done once are of one deed


def _of_events(claims: Iterable[Claim], incidents: Membership) -> list[list[Claim]]:
    gathered: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        home = incidents.of(claim)
        gathered[claim.attribute, home.events[0].id if home is not None else f"alone:{claim.id}"].append(claim)
    return [
        part
        for members in gathered.values()
        for one in by_subject(members, incidents.of(members[0]))
        for part in by_undergoer(one)
    ]


def _of_statements(statements: list[Claim], alone: list[list[Claim]], known: Membership) -> Iterator[Group]:
    """Claims by the likeness of what stands around them; those that one article told `alone` of an event among them."""
    parts = alike(under_one_name([*statements, *(c for members in alone for c in members)]), known)
    for part in parts:
        if len(part.claims) > 1:
            confidence = min(1.0, 0.5 + part.weakest / 8)
            members, incident = in_text_order(part.claims), known.of(part.claims[0])
            yield form(members, incident, confidence, "both say it in like words", of_matches(part))
    matched = {claim.id for part in parts if len(part.claims) > 1 for claim in part.claims}
    # what nobody else tells stays as it stood: a toll and its parts are told together
    whole = {claim.id for members in alone for claim in members}
    left = [[c for c in members if c.id not in matched] for members in alone]
    left += [part.claims for part in parts if len(part.claims) == 1 and part.claims[0].id not in whole]
    yield from (form(part, known.of(part[0]), 1.0, "") for part in left if part)


def _of_parts(parts: list[Claim], stories: Stories) -> Iterator[Group]:
    """Who did what in clauses that tell one thing."""
    for part, score in counterparts(parts, stories.tell_one):
        members = in_text_order(part)
        yes = min(1.0, 0.5 + score / 8)
        yield form(members, None, yes, "both say it in like words", of_passage(members, yes))


def _by_scope(claims: Iterable[Claim], kinds: dict[str, Kind]) -> dict[str, list[Claim]]:
    """The claims that are compared, by what they hang on."""
    parted: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.certainty in COMPARED:
            parted[kinds[claim.kind].scope_of(claim.attribute)].append(claim)
    return parted


def _utterances(claims: list[Claim]) -> list[list[Claim]]:
    by_kind: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_kind[claim.kind].append(claim)
    return [in_text_order(part) for members in by_kind.values() for part in utterances(members)]


def _retelling(found: Retelling) -> Group:
    members = in_text_order(list(found.claims))
    if not found.share:
        return form(members, None, 1.0, "")
    group = form(members, None, found.share, found.why, of_passage(members, found.share))
    return group.model_copy(update={"lacking": found.lacking})


def _in_its_words(claim: Claim, side: Claim) -> bool:
    return claim.focus.start < side.focus.end and side.focus.start < claim.focus.end


def _told_already(found: Denial, group: Group) -> bool:
    """Whether claims of two articles that stand in the words of a denial are held against each other already."""
    met = [
        claim
        for claim in group.claims
        for side in found.claims
        if claim.value.type not in _OF_DRAFTS  # who is meant by two spellings is another question
        and claim.article == side.article
        and (_in_its_words(claim, side) or (claim.kind == _SCENE and side.start <= claim.focus.start < side.end))
    ]
    apart = (compare_values(a.value, b.value) for a, b in combinations(met, 2) if a.article != b.article)
    return any(comparison.relation == "disjoint" for comparison in apart)


def _in_words_of(claims: Iterable[Claim], sides: Iterable[Claim]) -> bool:
    """Whether each of some claims stands in the words of one of others."""
    told = tuple(sides)
    return all(any(c.article == s.article and _in_its_words(c, s) for s in told) for c in claims)


def _each_once(denials: Iterable[Denial]) -> Iterator[Denial]:
    """The denials but those of which another one shows the very words: who won, and who is captain."""
    kept: list[Denial] = []
    for found in denials:
        if not any(_in_words_of(found.claims, other.claims) for other in kept):
            kept.append(found)
            yield found


def _told_as_clash(group: Group, denials: Iterable[Denial]) -> bool:
    """Whether two names in one slot, which alone prove nothing, are told as a contradiction."""
    apart = len({c.article for c in group.claims}) > 1 and all(c.value.type == "part" for c in group.claims)
    return apart and any(_in_words_of(group.claims, found.claims) for found in denials)


def _not_told_apart(groups: Iterable[Group], apart: Iterable[Denial]) -> Iterator[Group]:
    """The groups without accusations in sentences of which more is known: whose deed each tells, and how."""
    told = {(claim.article, claim.start) for found in apart for claim in found.claims}
    for found in groups:
        if found.kind != _ACCUSATION or not all((c.article, c.start) in told for c in found.claims):
            yield found


def _of_two(found: Denial, known: Membership) -> bool:
    """Whether a denial lays together what is told of two events: "in 2019 a smaller flood killed nobody"."""
    return len({known.is_long_ago(claim) for claim in found.claims}) > 1


def _denial(found: Denial) -> Group:
    members = in_text_order(list(found.claims))
    return form(members, None, _DENIED, found.why)


def _case(found: Progress) -> Group:
    members = list(found.claims)
    group = form(in_text_order(members), None, 1.0, found.of, of_person(members))
    return group.model_copy(update={"attribute": found.course, "case": True})


def _clashing(clashes: Iterable[Clash], groups: Iterable[Group]) -> Iterator[Group]:
    """What a draft tells otherwise than sources whose sentences tell the rest of its own."""
    told = defaultdict[str, list[tuple[Claim, int]]](list)
    for number, group in enumerate(groups):
        for claim in group.claims:
            if claim.value.type != "statement" and len({c.article for c in group.claims}) > 1:
                told[claim.article].append((claim, number))
    for claims, share in gathered(clashes, told):
        members = in_text_order(claims)
        yield form(members, None, share, RETOLD, of_passage(members, share))


def _unanswered(groups: Iterable[Group], answered: set[str]) -> Iterator[Group]:
    """The groups without those of one article whose every claim is `answered` in another."""
    for found in groups:
        alone = len({c.article for c in found.claims}) == 1
        if not (alone and all(c.id in answered for c in found.claims)):
            yield found


def _done_once(
    claims: Iterable[Claim],
    parted: dict[str, list[Claim]],
    known: Membership,
    table: dict[str, Kind],
    asked: AskedOnce,
) -> Iterator[Group]:
    """The dates of what is done once; they are taken out of what hangs on events where two exclude each other."""
    for deed, found, differ in once(claims, known.stories, table):
        if not differ:
            asked.add(found)
            continue
        members = in_text_order(found)
        yield form(members, known.of(members[0]), _ONCE, f"{deed.id} happens once", of_deed(members, deed))
        taken = {claim.id for claim in members}
        parted["event"] = [claim for claim in parted["event"] if claim.id not in taken]


def _deed_days(days: DeedDays, parted: dict[str, list[Claim]], known: Membership) -> Iterator[Group]:
    """The days of what is done to one thing, where two exclude each other; taken out of what hangs on events."""
    standing = {claim.id for scope in _DATED for claim in parted[scope]}
    for deed, dates in days.apart(known.stories.each()):
        if not all(claim.id in standing for claim in dates):
            continue
        members = in_text_order([claim.model_copy(update={"attribute": _DATE}) for claim in dates])
        why = f"both tell on which day one deed was done: to {deed.lemma}"
        yield form(members, known.of(members[0]), _ONCE, why, of_words(members))
        taken = {claim.id for claim in members}
        for scope in _DATED:
            parted[scope] = [claim for claim in parted[scope] if claim.id not in taken]


def _of_one_deed(groups: Iterable[Group], days: DeedDays) -> Iterator[Group]:
    """The groups, those whose dates are of two deeds taken apart."""
    for found in groups:
        if found.attribute == _DATE and any(days.of_two(a, b) for a, b in combinations(found.claims, 2)):
            for article in dict.fromkeys(claim.article for claim in found.claims):
                own = tuple(claim for claim in found.claims if claim.article == article)
                yield found.model_copy(update={"claims": own, "alignment": ()})
        else:
            yield found


def _hours(parted: dict[str, list[Claim]], known: Membership, asked: AskedOnce) -> Iterator[Group]:
    """The hours of main events; where two exclude each other, they are taken out of what hangs on events."""
    for family, found, differ in main_hours(parted["event"], known.incidents, known.stories, known.past):
        if not differ:
            asked.add(found)
            continue
        members = in_text_order(found)
        yield form(
            members, known.of(members[0]), _HOUR, f"both tell the hour of the {family}", of_hour(members, family)
        )
        taken = {claim.id for claim in members}
        parted["event"] = [claim for claim in parted["event"] if claim.id not in taken]


def _moments(
    parted: dict[str, list[Claim]], claims: Iterable[Claim], known: Membership, asked: AskedOnce
) -> Iterator[Group]:
    """The hours of a story's moments that exclude each other, plans among them; taken out of what hangs on events."""
    standing = {claim.id for claim in parted["event"]}
    open_ones = (c for c in claims if c.certainty == "planned" or c.id in standing)
    for moment, found in moments_told(open_ones, known):
        if len(found) > 1 and not apart(found):
            asked.add(found)
            continue
        members = in_text_order(found)
        yield form(members, None, _HOUR, f"both tell the hour of the {moment.id}", of_hour(members, moment.id))
        taken = {claim.id for claim in members}
        parted["event"] = [claim for claim in parted["event"] if claim.id not in taken]


def _spelled(names: list[Claim], claims: Iterable[Claim], known: Membership, *, alike: bool) -> Iterator[Group]:
    """The names that articles spell in two ways, and with `alike` those that they spell in one."""
    parts = spelled_apart(names, claims, known.stories.tell_one)
    if alike:
        apart_in_name = {claim.id for part in parts for claim in part}
        parts.extend(shared_names(names, known.stories.of, apart_in_name))
    for part in map(in_text_order, parts):
        yield form(part, None, 1.0, "", of_bearer(part))


def _with_denials(
    groups: list[Group], known: Membership, retellings: Retellings, nouns: Mapping[str, frozenset[str]]
) -> list[Group]:
    """The groups with what is told as done and as not done, as a fact and as suspicion; `nouns` mean persons."""
    stories = tuple(known.stories.each())
    surer = tuple(retellings.told_apart(stories, nouns))
    groups = list(_not_told_apart(groups, surer))
    if retellings.draft is not None:
        refuting = (*retellings.refuting(nouns), *retellings.held_apart(), *surer)
        return [*groups, *(_denial(found) for found in refuting if not _of_two(found, known))]
    held = [g for g in groups if len({c.article for c in g.claims}) > 1]
    excluded = (*retellings.denials(stories, nouns), *retellings.sole(stories, nouns), *surer)
    plans = (d for d in retellings.overtaken(stories, nouns) if not any(_in_words_of(d.claims, g.claims) for g in held))
    denials = [d for d in (*excluded, *plans) if not _of_two(d, known)]
    apart = list(_each_once(d for d in denials if not any(_told_already(d, g) for g in held)))
    told = [g for g in with_sorts_apart(groups) if not _told_as_clash(g, apart)]
    return [*told, *map(_denial, apart)]


def group(
    claims: tuple[Claim, ...], known: Membership, kinds: tuple[Kind, ...], retellings: Retellings
) -> tuple[Group, ...]:
    """Groups in the order of their first claim; every compared claim is in exactly one.

    But for names that one article has, parts that nobody tells otherwise, statements that nobody else makes, and
    figures of one article that another one has in a sentence about the same, which are in none. Where a draft is
    checked, its statements stand in a group if they were found in a source, or in none of them; and figures of sources
    whose sentences tell what one of the draft's tells may stand beside several of its figures.
    """
    stories, table = known.stories, {kind.id: kind for kind in kinds}
    parted = _by_scope(claims, table)
    asked, days = AskedOnce(), DeedDays(claims)
    groups = list(_done_once(claims, parted, known, table, asked))
    groups.extend(_deed_days(days, parted, known) if retellings.draft is None else ())
    groups.extend(form([c], known.of(c), 1.0, "") for c in parted["none"])
    groups.extend(_hours(parted, known, asked))
    groups.extend(_moments(parted, claims, known, asked))
    alone: list[list[Claim]] = []
    for members in _of_events(parted["event"], known):
        incident = known.of(members[0])
        if len({c.article for c in members}) == 1 and table[members[0].kind].retold:
            alone.append(members)
        elif incident is not None:
            groups.append(form(members, incident, incident.confidence, incident.why, of_incident(incident, members)))
        else:
            groups.append(form(members, None, 1.0, ""))
    groups.extend(form(part, known.of(part[0]), 1.0, "", of_words(part)) for part in _utterances(parted["words"]))
    stages = [] if retellings.draft is not None else list(progress(claims, stories, table, known.past))
    groups.extend(_case(found) for found in stages)
    followed = {number for found in stages for number in found.told}  # the course tells more
    persons = [c for c in parted["person"] if c.id not in followed]
    groups.extend(form(part, None, 1.0, "", of_person(part)) for part in by_person(persons, stories))
    groups.extend(_spelled(parted["name"], claims, known, alike=retellings.draft is None))
    groups.extend(_of_parts(parted["part"], stories))
    groups.extend(
        form(in_text_order(part), None, 1.0, "")
        for part in by_story((c for c in parted["story"] if c.id not in followed), stories, known.past)
    )
    borne, unborne = by_bearer(parted["bearer"], claims, stories)
    groups.extend(form(part, None, 1.0, "", of_person(part)) for part in borne)
    parted["statement"].extend(unborne)
    groups.extend(_of_one_deed(_of_statements(parted["statement"], alone, known), days))
    told, draft = retellings.supported, retellings.draft
    nouns = table["toll"].lists if "toll" in table else {}
    if draft is None:
        groups = with_main_things(with_sole_answers(groups, known, table, claims), known, claims)
        groups = list(Figures(claims).parted(with_roles(groups, known, claims)))
        groups = list(unechoed(with_seconded(groups, known, asked), Echoes(claims, stories.of)))
        told = tuple(retellings.facts(stories.each()))
    else:
        groups = told_differently(groups, claims, known, draft)
        passages, answers = Passages(claims, told, draft, retellings.values), SourceAnswers(claims, draft)
        groups = list(met(groups, passages, answers, draft, known))
        groups = list(map(Seconders(claims, draft).joined, groups))
    groups = _with_denials(groups, known, retellings, nouns)
    groups.extend(map(_retelling, told))
    clashing = list(_clashing(retellings.clashes, tuple(groups)))
    groups = [*_unanswered(groups, {c.id for g in clashing for c in g.claims}), *clashing]
    return tuple(sorted(groups, key=lambda g: (g.claims[0].article, g.claims[0].focus.start, g.attribute)))
