"""What one article tells as a fact and another as an accusation, a suspicion or denied; what one answered two ways."""

import pytest

from factcheck import Article, check, compare

_ONE = "Brannoch and Tolvey were in the news again. "
_OTHER = "People in Brannoch and in Tolvey had much to talk about. "
_WHY = {
    "accused": "one tells as fact what the other tells as an accusation",
    "supposed": "one tells as fact what the other tells as suspicion",
    "denied": "one tells as fact what the other tells as denied by whoever is said to have done it",
    "answer": "against denied",
}


def _told(one: str, other: str, days: tuple[str, str] = ("2025-11-03", "2025-11-03")) -> list[tuple[str, str]]:
    """The severity and the reason of each contradiction between two articles about stances."""
    texts = (_ONE + one, _OTHER + other)
    articles = [
        Article.from_text(text, name=f"{n}.txt", published=day)
        for n, (text, day) in enumerate(zip(texts, days, strict=True))
    ]
    told = [f for f in compare(articles).findings if f.verdict == "contradiction"]
    return [(f.severity, f.why) for f in told if f.rule in {"FC506", "FC501"}]


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Owen Tarr is suspected of stealing a clock from the Pellan chapel.",
         "Owen Tarr stole a clock from the Pellan chapel.", "accused"),
        ("Owen Tarr allegedly set fire to the Pellan barn.", "Owen Tarr set fire to the Pellan barn.", "accused"),
        ("Police have arrested Owen Tarr, who is suspected of having strangled Carl Odde.",
         "Owen Tarr strangled Carl Odde in a quarrel over a hedge.", "accused"),
        ("Ida Morrow was arrested on suspicion of poisoning her uncle, Carl Odde.",
         "Ida Morrow poisoned her uncle, Carl Odde.", "accused"),
        ("Prosecutors have charged Owen Tarr with stabbing Carl Odde.", "Owen Tarr stabbed Carl Odde.", "accused"),
        ("Owen Tarr is accused of the theft of a clock.", "Owen Tarr stole a clock.", "accused"),
        ("Owen Tarr has been charged with the murder of Carl Odde.", "Owen Tarr murdered Carl Odde.", "accused"),
        ("According to the prosecution, former minister Ida Morrow leaked the Odde report to lobbyists.",
         "Former minister Ida Morrow leaked the Odde report to lobbyists.", "accused"),
        ("Prosecutors say that nurse Ida Morrow swapped drugs at the Pellan clinic.",
         "Nurse Ida Morrow swapped drugs at the Pellan clinic.", "accused"),
        ("The biologist Ida Morrow is accused of inventing data for the Pellan trial.",
         "The biologist Ida Morrow invented data for the Pellan trial.", "accused"),
        ("Referee Owen Tarr allegedly accepted money from Pellan Rovers.",
         "Referee Owen Tarr accepted money from Pellan Rovers.", "accused"),
        ("Pellan Motors may have falsified tests of its new van.",
         "Pellan Motors falsified tests of its new van.", "supposed"),
        ("Captain Owen Tarr is thought to have ignored a warning from the lighthouse.",
         "Captain Owen Tarr ignored a warning from the lighthouse.", "supposed"),
        ("Investigators believe that pilot Owen Tarr ignored the Pellan tower.",
         "Pilot Owen Tarr ignored the Pellan tower.", "supposed"),
        ("The chemical company Pellan denied that it had dumped waste in the river Odde.",
         "The chemical company Pellan dumped waste in the river Odde.", "denied"),
        ("The army denied shelling the town of Odde.", "The army shelled the town of Odde.", "denied"),
        ("Transport minister Ida Morrow denied resigning.", "Transport minister Ida Morrow resigned.", "denied"),
        ("Singer Ida Morrow denies that she mimed at the Pellan festival.",
         "Singer Ida Morrow mimed at the Pellan festival.", "denied"),
        ("The defence ministry confirmed the arms deal with Odde.",
         "The defence ministry denied the arms deal with Odde.", "answer"),
        ("The airline Pellan confirmed that it had sacked pilot Owen Tarr.",
         "The airline Pellan denied that it had sacked pilot Owen Tarr.", "answer"),
        ("Coach Owen Tarr admitted shouting at the linesman.", "Coach Owen Tarr denied shouting at the linesman.",
         "answer"),
        ("The space agency Pellan acknowledged a leak in the Odde probe.",
         "The space agency Pellan denied any leak in the Odde probe.", "answer"),
        ("The army confirmed that rebels had taken the Odde airport.",
         "The army denied that rebels had taken the Odde airport.", "answer"),
    ],
)  # fmt: skip
def test_a_fact_is_held_against_what_another_keeps_at_a_distance(one: str, other: str, how: str) -> None:
    (found,) = _told(one, other)
    severity, why = found
    assert _WHY[how] in why
    assert severity == ("error" if how in {"accused", "answer"} else "warning")


_SUSPECTED = "Owen Tarr is suspected of stealing a clock from the Pellan chapel."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # both keep their distance, or the one who tells it flatly does so elsewhere
        (_SUSPECTED, "Owen Tarr is accused of stealing a clock from the Pellan chapel."),
        (_SUSPECTED, "Prosecutors say that Owen Tarr stole a clock from the Pellan chapel."),
        (_SUSPECTED, "Police said Owen Tarr stole a clock from the Pellan chapel."),
        (_SUSPECTED, "Owen Tarr stole a clock from the Pellan chapel. Tarr denies everything."),
        (_SUSPECTED, "“Owen Tarr stole a clock from the Pellan chapel,” the sexton said."),
        (_SUSPECTED, "In the film Owen Tarr stole a clock from the Pellan chapel."),
        (_SUSPECTED, "Nobody shared the sexton's theory that Owen Tarr stole a clock from the Pellan chapel."),
        # how it was settled is told
        (_SUSPECTED, "Owen Tarr stole a clock from the Pellan chapel. He was found guilty of theft."),
        (_SUSPECTED, "Owen Tarr stole a clock from the Pellan chapel. He has confessed."),
        # another deed, another doer, nobody's name
        (_SUSPECTED, "Owen Tarr stole a car when he was young."),
        (_SUSPECTED, "Carl Odde stole a clock from the Pellan chapel."),
        (_SUSPECTED, "Owen Tarr did not steal a clock from the Pellan chapel."),
        ("A man is suspected of stealing a clock from the Pellan chapel.", "A man stole a clock from the chapel."),
        ("Owen Tarr is accused of stabbing Carl Odde.", "Owen Tarr stabbed Hanna Vik."),
        ("Owen Tarr is accused of murdering Carl Odde.", "Owen Tarr killed Carl Odde."),
        # the suspicion itself is taken back; a source is no suspicion; what befalls is no deed
        ("Owen Tarr is no longer suspected of stealing a clock.", "Owen Tarr stole a clock."),
        ("Owen Tarr was falsely accused of stealing a clock.", "Owen Tarr stole a clock."),
        ("Police said Owen Tarr shot Carl Odde.", "Owen Tarr shot Carl Odde."),
        ("Owen Tarr is said to have bought the Pellan mill.", "Owen Tarr bought the Pellan mill."),
        ("Owen Tarr is believed to have died on the Odde glacier.", "Owen Tarr died on the Odde glacier."),
        ("The storm may have damaged the Pellan dam.", "The storm damaged the Pellan dam."),
        # denials of another, of something else, of another day, that the flat text reports, too
        ("The president denied that the army had shelled the town of Odde.", "The army shelled the town of Odde."),
        ("The army denied shelling the town of Odde.", "The army shelled the town of Odde. It denies it."),
        ("The army denied shelling the town of Odde.", "The army shelled the port of Pellan."),
        ("Ida Morrow denied on 1 November that she had resigned.", "Ida Morrow resigned on 3 November."),
        ("The judge denied Owen Tarr bail.", "The judge confirmed the bail of Owen Tarr."),
        ("The court denied the appeal of Owen Tarr.", "The court confirmed the appeal of Owen Tarr."),
        ("The ministry denied entry to Owen Tarr.", "The ministry confirmed the entry of Owen Tarr."),
        ("The ministry confirmed the deal with Odde.", "The ministry denied that the deal with Odde was secret."),
        ("The defence ministry confirmed the deal with Odde.", "The defence ministry denied a secret deal with Odde."),
        ("Pellan admitted that it had paid doctors.", "Pellan denied that it had paid doctors for prescriptions."),
        ("Coach Owen Tarr admitted shouting at the linesman.",
         "Coach Owen Tarr first denied shouting at the linesman. On Sunday he admitted shouting at the linesman."),
        ("The army denied that rebels had taken the Odde airport.",
         "The rebels confirmed that they had taken the Odde airport."),
    ],
)  # fmt: skip
def test_what_both_keep_at_a_distance_or_tell_of_others_is_no_conflict(one: str, other: str) -> None:
    assert not _told(one, other)


def test_what_is_known_later_is_no_conflict() -> None:
    days = ("2025-11-03", "2026-02-03")
    assert not _told(_SUSPECTED, "Owen Tarr stole a clock from the Pellan chapel.", days)
    supposed = "Pellan Motors may have falsified tests of its new van."
    assert not _told(supposed, "Pellan Motors falsified tests of its new van.", ("2025-11-03", "2025-11-05"))


def test_a_draft_may_not_tell_as_a_fact_what_its_source_suspects() -> None:
    flat = "Owen Tarr stole a clock from the Pellan chapel."
    source = Article.from_text(_ONE + _SUSPECTED, name="source.txt")
    found = check(Article.from_text(_OTHER + flat, name="draft.txt"), [source]).findings
    assert [f.rule for f in found if f.verdict == "contradiction"] == ["FC506"]
    other = Article.from_text(_ONE + flat, name="other.txt")
    borne_out = check(Article.from_text(_OTHER + flat, name="draft.txt"), [source, other]).findings
    assert not [f for f in borne_out if f.verdict == "contradiction"]
    careful = check(Article.from_text(_OTHER + _SUSPECTED, name="draft.txt"), [other]).findings
    assert not [f for f in careful if f.rule == "FC506" and f.verdict == "contradiction"]
