"""What one article tells as done and another as not done, in crime, courts, sport, business."""

import pytest

from factcheck import Article, compare

_ONE = "Brannoch and Tolvey were in the news again. "
_OTHER = "People in Brannoch and in Tolvey had much to talk about. "


def _told(one: str, other: str) -> list[str]:
    """The verdicts of what two articles tell against each other as deeds."""
    articles = [Article.from_text(_ONE + one, name="one.txt"), Article.from_text(_OTHER + other, name="other.txt")]
    findings = compare(articles).findings
    return [f.verdict for f in findings if f.kind == "statement" and f.verdict in {"contradiction", "update"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nobody was hurt in the collapse.", "A cook was treated for burns after the collapse."),
        ("No one was injured.", "The warehouse keeper suffered a broken rib, a nurse said. He had a deep gash, too."),
        ("All were rescued. Nobody was injured.", "A fisherman broke his wrist on the deck."),
        ("The van did not come from the harbour.", "The van came from the harbour."),
        ("There was no ladder in the hall.", "The thieves had used a ladder in the hall."),
        ("Nobody was killed in the shooting.", "Owen Tarr was killed in the shooting."),
        ("Ruth Pellan has not resigned.", "Ruth Pellan resigned on the steps of the town hall."),
        ("The surgeon refused to sign the letter.", "The surgeon signed the letter with the others."),
        ("The keeper, Owen Tarr, never met the inspector.", "Owen Tarr met the inspector in the canteen."),
        ("The festival was called off.", "The festival went ahead in drizzle."),
        ("The concert was cancelled.", "The concert took place as if nothing had happened."),
        ("The ferry passed its inspection in spring.", "The ferry failed an inspection in spring, the union says."),
        ("Owen Tarr was seized at a motel.", "Owen Tarr turned himself in with his lawyer."),
        ("Ida Morrow was sacked by the board.", "Ida Morrow resigned, her sister says."),
        ("The treasurer Ida Morrow will step down in May.", "Ida Morrow will stay in office, the party says."),
        ("The chimney collapsed in the blast.", "The chimney is still standing, a foreman said."),
        ("The alarm did not go off.", "The alarm worked."),
        ("The safe was not touched.", "They emptied the safe in ten minutes."),
        ("Owen Tarr turned down a professorship.", "Owen Tarr accepted the professorship gladly."),
        ("Ida Morrow wept as the jurors came in.", "Ida Morrow showed no emotion."),
        ("Owen Tarr remains free for now.", "Owen Tarr is in custody, his brother said."),
        ("Exports rose last year.", "Exports fell last year."),
        ("No trial is planned.", "A trial is planned with two hundred patients."),
        ("No one went into the cellar.", "Owen Tarr climbed into the cellar to look for the cat."),
        ("The door was locked.", "The door was unlocked."),
        ("There was no ladder at the site, the foreman said.", "The climber had used a ladder that stood there."),
        ("Ida Morrow offered no apology.", "Ida Morrow apologised to the widow."),
        ("Two cooks were hurt in the collapse. No guard was hurt.",
         "A guard was treated for burns after the collapse."),
        ("Two cooks were hurt. Owen Tarr was not hurt.", "Owen Tarr broke his wrist in the collapse."),
        ("There was no siren, a widow said.", "The sirens went off, all five of them."),
        ("There was no alarm, a widow said.", "The alarm sounded, the mayor said."),
        ("The old bridge is still standing.", "The old bridge was swept away."),
        ("The old pier is still standing.", "The old pier was washed away by the waves."),
    ],
)  # fmt: skip
def test_what_was_done_and_was_not_is_told(one: str, other: str) -> None:
    assert _told(one, other) == ["contradiction"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # others, elsewhere, another time
        ("One man died in the collapse and no one else was hurt.", "A cook was treated for burns after the collapse."),
        ("The watchman was killed. Nobody was hurt in the other yard.", "A cook was treated for burns."),
        ("Two cooks were hurt. No passenger was hurt in the bus.", "A passenger in the van was treated for burns."),
        ("There was no ladder in the hall.", "The ladder in the yard fell."),
        ("The old bridge is still standing.", "The new pier was swept away."),
        ("The east gate was closed. The east gate was not damaged.", "The west gate was damaged."),
        ("The club won the first match.", "The club lost the second match."),
        ("Exports rose in 2019.", "Exports fell in 2021."),
        ("Two guards were not hurt.", "Two guards were hurt."),
        ("The keeper Owen Tarr did not sign the letter.", "The mayor Ruth Pellan signed the letter."),
        ("No shot was fired when Owen Tarr was arrested.", "Owen Tarr fired at a window on Monday."),
        ("No one was hurt inside.", "A cook was treated for burns after the collapse."),
        ("Nobody in the van was hurt.", "A cook was treated for burns after the collapse."),
        ("None of them had life-threatening injuries.", "Seven people were hurt in the collapse."),
        ("None suffered life-threatening injuries.", "Seven victims suffered non-life threatening injuries."),
        ("None had life-threatening injuries, a nurse said.", "Seven guests were injured in the yard."),
        ("The van did not come from the direction he was watching.", "The van came from the opposite direction."),
        ("There were no officers in the hall when the row began.", "There are officers on every street tonight."),
        ("Nobody was killed in the shooting.", "Owen Tarr was killed when his car crashed into a tram."),
        ("Ida Morrow received no formal warning.", "Ida Morrow received a warning."),
        ("Their injuries were not life threatening.", "The injuries are non-life threatening."),
        ("No one has been arrested over the theft.", "Two men were arrested over the fire."),
        ("No arrest had been made.", "The mayor said that an arrest had been made."),
        # what a party denies, what is not asserted, what is only meant to be
        ("Owen Tarr denied that he had fired at the van.", "Owen Tarr fired at the van, the prosecutor said."),
        ("Ida Morrow did not say that the ferry failed the inspection.", "The ferry failed the inspection."),
        ("Owen Tarr was told to sign the letter.", "Owen Tarr refused to sign the letter."),
        ("The board will ensure that the ferry is not damaged.", "The ferry was damaged."),
        ("If the ferry had sunk, nobody would have been rescued.", "The crew of the ferry was rescued."),
        ("Ida Morrow would have resigned.", "Ida Morrow did not resign."),
        # one follows upon the other
        ("The agency had issued a warning, but withdrew it.", "No warning was issued."),
        ("Owen Tarr surrendered.", "Owen Tarr was arrested."),
        ("There were no immediate reports of damage.", "The town hall received reports of damage."),
        ("Owen Tarr climbed to the hut.", "Owen Tarr fell from the ridge."),
        ("Ida Morrow feels that the plan works.", "Ida Morrow did not feel well."),
    ],
)  # fmt: skip
def test_what_both_can_be_so_is_not(one: str, other: str) -> None:
    assert _told(one, other) == []


def test_what_had_not_come_about_yet_is_an_update() -> None:
    before = Article.from_text(_ONE + "Ruth Pellan has not conceded.", name="one.txt", published="2031-05-04")
    after = Article.from_text(_OTHER + "Ruth Pellan conceded at noon.", name="other.txt", published="2031-05-06")
    told = [f.verdict for f in compare([before, after]).findings if f.kind == "statement"]
    assert told == ["update"]


def test_articles_of_two_stories_are_not_held_against_each_other() -> None:
    one = Article.from_text("Nobody was hurt in the fire at Brannoch.", name="one.txt")
    other = Article.from_text("A cook was treated for burns in Selby.", name="other.txt")
    assert not [f for f in compare([one, other]).findings if f.verdict == "contradiction"]


def test_the_words_shown_hold_the_denial() -> None:
    articles = [
        Article.from_text(_ONE + "No shot was fired in the yard.", name="one.txt"),
        Article.from_text(_OTHER + "The taller man fired into the air.", name="other.txt"),
    ]
    finding = next(f for f in compare(articles).findings if f.kind == "statement" and f.verdict == "contradiction")
    shown = [s.quote[s.focus.start - s.start : s.focus.end - s.start] for s in finding.sides]
    assert shown == ["No shot was fired in the yard", "man fired into the air"]
