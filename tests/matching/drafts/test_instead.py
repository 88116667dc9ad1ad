"""What a draft has in place of what its sources have, in sentences that share less than nearly all of their words."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        # a thing of which a story has one, in another place
        ("A court in Lyon is studying the file.", "The ferry: a court in Marseille has begun proceedings.",
         "Lyon | Marseille"),
        ("He was kept in Leeds prison.", "She wrote to him at the prison in York every week.", "Leeds | York"),
        # a place that no source has, where the passage has one other
        ("Last year the club won 31 matches and reached the final, where Naples beat it.",
         "The club won 31 matches last year and lost the final to Turin.", "Naples | Turin"),
        # a quality, a side, a bound, a direction
        ("At a long inquest in May the widow was heard.", "The widow was heard in May at a short inquest.",
         "long | short"),
        ("The gunman had been hiding in the front coach.", "The gunman had been hiding in the rear coach, police said.",
         "front coach | rear coach"),
        ("The ferry sailed shortly after nine o'clock from the pier.",
         "A little before nine o'clock the ferry sailed from the pier.", "after nine o'clock | before nine o'clock"),
        ("Norvik sold 240 boats in the spring, 30 more than a year ago.",
         "Norvik sold 240 boats in the spring, a drop of 30 from a year ago.", "30 more | drop of 30"),
        # a quoted word that no source has
        ("The defeat was “dreadful”, said coach Ada Reed after the match.",
         "“It was disappointing,” coach Ada Reed said of the defeat after the match.",
         "dreadful | It was disappointing"),
        # who admits and who denies
        ("Governor Ada Reed conceded that the flood barrier had failed.",
         "Governor Ada Reed toured the port. She dismissed criticism of the flood barrier.", "conceded | dismissed"),
        ("The mayor, Otto Lind, admitted that his office had received complaints about the smell.",
         "Mayor Otto Lind said that his office had never received any complaint of a smell.", ""),
        # of whom somebody is, and what
        ("The search is led by Ines Duarte of the shipping company.",
         "“We found nothing,” said Ines Duarte of the maritime accident authority.",
         "shipping company | maritime accident authority"),
        ("A passer-by, Petra Blum, lost an eye.",
         "A guard, Petra Blum, lost an eye in the blast.", "passer-by | guard"),
        # by what violence, and what became of him on the day
        ("He had been shot in the kitchen, the coroner said.",
         "The coroner said that Tom Vale had died of two stab wounds.",
         "shot | stab"),
        ("The last of the sailors from Norvik was jailed on Sunday.",
         "The last sailor from Norvik was released on Sunday.", "jailed | released"),
        # who speaks without a name
        ("“The whole house shook and then the roof came down,” said one neighbour.",
         "“The whole house shook and then the roof came down,” said a cousin.", "one neighbour | a cousin"),
    ],
)  # fmt: skip
def test_another_stands_in_its_place(draft: str, source: str, words: str) -> None:
    found = against(draft, source)
    assert [told for told in found if words in told], found


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        # another court by what it is called; courts; a source that has the draft's place of it
        ("The family court in Lyon is studying the file.", ["A labour court in Marseille has begun proceedings."]),
        ("Courts in Lyon were closed.", ["A court in Marseille has begun proceedings."]),
        ("A court in Lyon is studying the file.",
         ["A court in Marseille was asked first.", "The Lyon court has begun proceedings."]),
        ("A second court in Lyon is studying the file.", ["A court in Marseille has begun proceedings."]),
        # places that the sources have, and two of a list
        ("The club won 31 matches and beat Naples.",
         ["The club won 31 matches and lost to Turin.", "In spring the club beat Naples at home."]),
        # another deed on another day
        ("The council toured the old mill on Friday.", ["The council bought the old mill on Tuesday."]),
        # one way; what is first of one winter and last of another
        ("Norvik sold 240 boats, 30 more than a year ago.", ["Norvik sold 240 boats, up 30 from a year ago."]),
        ("It was the last fire of the winter in the town.", ["It was the first fire of the winter in the town."]),
        # what is granted or refused is no assertion; another's stance; two matters; one who says both
        ("Ada Reed conceded that the flood barrier had failed.", ["Ada Reed dismissed a call for a flood barrier."]),
        ("Ada Reed admitted that the flood barrier had failed.",
         ["Tom Vale dismissed criticism of the flood barrier."]),
        ("Ada Reed admitted that the flood barrier had failed.", ["Ada Reed denied a quarrel with the harbour board."]),
        ("Ada Reed conceded that the flood barrier had failed.",
         ["Ada Reed dismissed talk of an old flood barrier.", "Ada Reed confirmed the failure of the flood barrier."]),
        # of two bodies by two sources; another person
        ("The search is led by Ines Duarte of the shipping company.",
         ["Ines Duarte of the accident authority spoke.", "Ines Duarte of the company said so."]),
        ("The search is led by Ines Duarte of the shipping company.", ["Rosa Duarte of the accident authority spoke."]),
        # a film is shot; violence of which a source has a word; on two days both may befall him
        ("The film was shot in Selby.", ["Tom Vale was stabbed in Selby."]),
        ("He had been shot in the kitchen, the coroner said.",
         ["Tom Vale had stab wounds.", "A gunman was seen by a neighbour."]),
        ("The last of the sailors from Norvik was jailed on Sunday.",
         ["The last sailor from Norvik was released on Monday."]),
        # a witness may be a cousin
        ("“The whole house shook and then the roof came down,” said one witness.",
         ["“The whole house shook and then the roof came down,” said a cousin."]),
        # in other words not done, and in another word done by somebody of something
        ("Tom Vale, a student, escaped through a window.", ["Brave Tom Vale did not run."]),
    ],
)  # fmt: skip
def test_both_may_be_so(draft: str, sources: list[str]) -> None:
    assert against(draft, *sources) == []


@pytest.mark.parametrize(
    ("draft", "refuted"),
    [
        ("Otto Lind, 29, was jailed for the robbery.", False),
        ("Otto Lind, 31, was jailed for the robbery.", True),
    ],
)
def test_what_one_source_bears_out_no_other_refutes(draft: str, refuted: bool) -> None:
    sources = "Otto Lind, 27, was arrested for the robbery.", "A court jailed Otto Lind, 29, for the robbery."
    assert bool(against(draft, *sources)) is refuted


@pytest.mark.parametrize(
    ("draft", "source", "told"),
    [
        ("The show was seen by 6.3 million people, 4 per cent fewer than the year before.",
         "The final brought the channel joy: 6.3 million people watched, 4% higher than the year before.", True),
        ("The port handled 71,400 containers, 6 per cent more than in 2022.",
         "Traffic slid: 71,400 boxes were moved, a fall of 6% on 2022, said the harbour board.", True),
        # another figure; no change; against another time; what happened in one year; up in both
        ("The repeat was seen by 2.1 million people, 4 per cent fewer than the week before.",
         "The final brought the channel joy: 6.3 million people watched, 4% higher than the year before.", False),
        ("The port handled 71,400 containers, 6 per cent of them empty.",
         "Traffic slid: 71,400 boxes were moved, a fall of 6% on 2022, said the harbour board.", False),
        ("The port handled 71,400 containers, 6 per cent more than in 2009.",
         "Traffic slid: 71,400 boxes were moved, a fall of 6% on 2022, said the harbour board.", False),
        ("In 2022 the choir sold 6 per cent more tickets.", "Traffic in the port saw a fall of 6% in 2022.", False),
        ("The port handled 71,400 containers, 6 per cent more than in 2022.",
         "Traffic grew: 71,400 boxes were moved, up 6% on 2022, said the harbour board.", False),
    ],
)  # fmt: skip
def test_a_change_by_one_figure_goes_one_way(draft: str, source: str, told: bool) -> None:
    assert bool(against(draft, source)) is told


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        ("His gala was seen by 4.1 million people, 3 per cent fewer than the year before.",
         "The gala drew high ratings: 4.1 million viewers tuned in, 3% more than the year before.", True),
        ("His gala was seen by 4.1 million people, 3 per cent more than the year before.",
         "The gala drew high ratings: 4.1 million viewers tuned in, 3% higher than the year before.", False),
        ("Norvik sold 4.1 million tins, 3 per cent fewer than Selby.",
         "Profits at Norvik rose by 9%. Its workers were paid 3% more than a year ago.", False),
    ],
)  # fmt: skip
def test_one_figure_more_and_less(draft: str, source: str, *, expected: bool) -> None:
    assert bool(against(f"News of the day.\n\n{draft}", source)) is expected
