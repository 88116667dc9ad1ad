"""A draft's sentence that has one place, rank, role, name, figure or hour otherwise than its sources."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("The district court in Leeds gave its judgment on Thursday.",
         "The driver is still in custody, the district court in York found.", "Leeds | York"),
        ("A 71-year-old man died on Monday in a hospital in Lyon.",
         "The 71-year-old man died early on Monday at the infirmary in Marseille.", "Lyon | Marseille"),
        ("The yacht was then 12 miles south-east of the cape.",
         "Four sailors were lifted from a yacht 12 miles north-west of the cape.", "south-east | north-west"),
        pytest.param("Engineers have arrived from Spain.",
                     "Portugal has sent engineers; the army has put up a bridge.", "Spain | Portugal",
                     marks=pytest.mark.xfail(strict=True, reason="who sends and who comes are two deeds")),
        ("The head of the fire service, Captain Ines Duarte, defended the evacuation.",
         "Fire service chief Lt. Ines Duarte said 40 people had been moved.", "Captain Ines Duarte | Lt. Ines Duarte"),
        ("Carla Pohl, the treasurer of the club, called it a sad day.",
         "Auditor Carla Pohl, of the rowing club, spent two days on the books.", "treasurer | Auditor"),
        ("The pilot, Marek Sova, and the baker Otto Lind were killed instantly.",
         "Marek Sova, 44, who flew it, and Petra Blum, 19, were killed instantly. Otto Lind, who bakes, saw it.",
         "Otto Lind | Petra Blum"),
        pytest.param("A 66-year-old woman was found dead after 31 hours in the cave.",
                     "A woman of 66 was brought out alive after 31 hours.", "dead | alive",
                     marks=pytest.mark.xfail(strict=True, reason="nobody is named, and two verbs tell it")),
        ("Over 18 jurors gave evidence to the panel.", "More than 80 jurors were heard.", "18 jurors | 80 jurors"),
        ("Lawyers had called for six months.", "Lawyers had asked for four months.", "six months | four months"),
        ("The tanker had 40,000 litres of kerosene on board.", "About 4,000 litres of kerosene were in the tanker.",
         "40,000 litres | About 4,000 litres"),
        ("The alarm was raised at about 9.20am, according to the lighthouse keeper.",
         "The lighthouse keeper was alerted at about 6.20am.", "at about 9.20am | at about 6.20am"),
        ("She was to appear before magistrates on Monday.",
         "The nurse was charged and will go before magistrates on Friday.", "Monday | Friday"),
    ],
)  # fmt: skip
def test_one_thing_is_another(draft: str, source: str, words: str) -> None:
    assert words in against(draft, source)


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        # another court; a place that a source has of the thing; a place that may lie in the other
        ("The district court in Leeds gave its judgment.", ["The supreme court in York found otherwise."]),
        ("The district court in Leeds gave its judgment.",
         ["The district court in York heard the widow.", "The district court in Leeds convicted the driver."]),
        ("The district court in Leeds gave its judgment.", ["The district court in England found him guilty."]),
        ("District courts in Leeds were closed.", ["District courts in York were open."]),
        # the same way, a rougher one, another distance
        ("The yacht was 12 miles north of the cape.", ["A yacht sank 12 miles north-west of the cape."]),
        ("The yacht was 12 miles south of the cape.", ["A buoy marks the reef 30 miles north of the port."]),
        ("The yacht was 12 miles south of the cape.",
         ["A yacht sank 12 miles north of the cape.", "A yacht sank 12 miles south of the cape."]),
        # others came from there, too
        ("Engineers have arrived from Spain.", ["Portugal and Spain have sent engineers."]),
        ("Engineers have arrived from Spain.", ["Portugal has sent nurses."]),
        # another person, a short form of the rank, no rank of one service, a promotion
        ("Captain Ines Duarte defended it.", ["Lt. Rosa Duarte said 40 people had been moved."]),
        ("Inspector Ines Duarte defended it.", ["Chief Inspector Ines Duarte said 40 people had been moved."]),
        ("Captain Ines Duarte defended it.", ["Inspector Ines Duarte said 40 people had been moved."]),
        ("Major Ines Duarte defended it.", ["Captain Ines Duarte was promoted.", "Major Ines Duarte spoke on Monday."]),
        # both roles; a role that excludes nothing
        ("Carla Pohl, the treasurer, called it sad.", ["Auditor Carla Pohl, the treasurer of the club, was ill."]),
        ("Carla Pohl, the novelist, called it sad.", ["Painter Carla Pohl spent two days there."]),
        # he was killed, too; another deed
        ("The pilot, Marek Sova, and the baker Otto Lind were killed instantly.",
         ["Marek Sova, 44, and Petra Blum, 19, were killed instantly. Otto Lind was killed, too."]),
        ("Marek Sova and Otto Lind were praised.", ["Marek Sova and Petra Blum were killed instantly."]),
        # two women: one figure alone, or the source has that end
        ("A woman of 66 was found dead after nine hours.", ["A woman of 66 was brought out alive after 31 hours."]),
        ("A woman of 66 was found dead after 31 hours.",
         ["A woman of 66 was brought out alive after 31 hours. Her sister, 66, was dead after 31 hours."]),
        # sixteen is no slip of seventy; one of several numbers
        ("Over 16 jurors gave evidence.", ["More than 70 jurors were heard."]),
        ("Over 18 jurors gave evidence.", ["More than 80 jurors were heard. Another 18 jurors wrote."]),
        # other deeds, other persons; two questions
        ("Lawyers had worked for six months.", ["Lawyers had asked for four months."]),
        ("Doctors had called for six months.", ["Lawyers had asked for four months."]),
        # another moment; the rough hour is no clock
        ("The road was reopened at about 9.20am.", ["The ambulance service was alerted at about 6.20am."]),
        ("The ambulance service was alerted at about 9.20am.", ["The ambulance service was alerted this morning."]),
        # another body, another person
        ("She was to appear before magistrates on Monday.", ["The nurse will go before the council on Friday."]),
        ("The cook was to appear before magistrates on Monday.", ["The nurse will go before magistrates on Friday."]),
    ],
)  # fmt: skip
def test_both_may_be_so(draft: str, sources: list[str]) -> None:
    assert against(draft, *sources) == []
