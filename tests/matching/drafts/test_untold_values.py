"""Values of a draft's sentence that no source has in any form, and those that one has in another."""

import pytest

from factcheck.matching.drafts.untold_values import UntoldValues
from factcheck.matching.wordings.passages import Statements
from tests.reading import claims

SPORT = (
    "Pell is the fifth Falcons goalkeeper to be hurt this season, coach Ada Brune said on Friday. The Falcons have won "
    "nine games and lost 14. Pell, 27, joined from Brekke for $1.4 million. The derby in Selby kicks off at 7:45 p.m."
)
BUSINESS = (
    "Norvik Freight will close its depot in Dunmore, where 1,960 people work, the chairman, Lena Orr, said. Sales fell "
    "18 percent to $412,500. The firm was founded 40 years ago. It owns 23 lorries and 19 vans."
)
COURT = (
    "A jury in Torrow found Bram Oyle, 61, guilty of fraud on Tuesday after six weeks of hearings. He had taken "
    "$83,000 from the savings bank. His wife was born on 4 May 1971. The judge, Tove Lind, heard 52 witnesses."
)
QUAKE = (
    "A quake of magnitude 5.8 shook the Karst valley at 3:10 a.m. on Sunday and killed 31 people, the police said. It "
    "lay 12 miles below the surface. Some 19,800 homes are without power. Rescuers found a man of 74 after 30 hours."
)
SCIENCE = (
    "The team of Ida Norrby has counted 2,340 puffins on the isle of Halm, more than in 2016. Of the burrows 43.6 "
    "percent were in use. The birds weigh about 500 grams. The study took a decade and is in its third part."
)
CULTURE = (
    "Soprano Mara Quill sang the role for the twelfth time at the opera house in Velm. The evening lasted three hours "
    "and a half. Tickets cost up to €250. The choir of 88 was led by Nils Haaverd, its fourth conductor since 1998."
)
FLOORS = (
    "Tess Varga watched the arrest from her third-floor window on Linden Street. Police searched a second flat. She is "
    "the fourth tenant to complain, and a sixth-grade teacher. Six bins were emptied. The lift was mended on 4 March, "
    "and on 9 March it stuck again."
)

UNTOLD = (
    (SPORT, "Pell is the eighth goalkeeper whom the Falcons have lost to injury.", "eighth goalkeeper"),
    (SPORT, "Pell is 37 and came from Brekke.", "37"),
    (SPORT, "The derby in Selby gets going at 8:15 in the evening.", "8:15 in the evening"),
    (SPORT, "The Falcons paid Torkelsund for Pell.", "Torkelsund"),
    (BUSINESS, "The depot in Dunmore has 2,690 people at work.", "2,690"),
    (BUSINESS, "Sales at Norvik Freight were down by 81 percent.", "81"),
    (BUSINESS, "Lena Orr runs Norvik Freight from Vasterholm.", "Vasterholm"),
    (COURT, "Oyle had taken $38,000 from the savings bank.", "38,000"),
    (COURT, "The jury needed 16 weeks of hearings.", "16 weeks"),
    (COURT, "Oyle, 51, was found guilty.", "51"),
    (COURT, "Judge Lind heard 25 witnesses in Torrow.", "25 witnesses"),
    (QUAKE, "The quake lay 21 miles below the surface.", "21 miles"),
    (QUAKE, "The valley was shaken at 4:40 a.m. on Sunday.", "4:40 a.m."),
    (QUAKE, "A 47-year-old man was found alive by rescuers.", "47"),
    (SCIENCE, "Norrby's team counted 3,240 puffins on the isle of Halm.", "3,240 puffins"),
    (SCIENCE, "Some 63.4 percent of the burrows were in use.", "63.4"),
    (SCIENCE, "The puffins of Halm were counted by Gunvor Steen.", "Steen"),
    (CULTURE, "Haaverd is the ninth conductor of the choir.", "ninth conductor"),
    (CULTURE, "Quill sang before a choir of 66.", "66"),
    (CULTURE, "A ticket for the evening cost €520.", "520"),
    # the number stands there, but of other things
    (BUSINESS, "Norvik Freight owns 19 lorries.", "19 lorries"),
    (FLOORS, "Tess Varga watched it from a second-floor window.", "second-floor window"),
    (FLOORS, "Tess Varga is the sixth tenant to complain.", "sixth tenant"),
    (BUSINESS, "A dozen lorries belong to Norvik Freight.", "dozen lorries"),
)
# The same value in another form, and what follows from others.
TOLD = (
    (SPORT, "Five goalkeepers of the Falcons have been hurt, and Pell is the fifth."),
    (SPORT, "The Falcons have played 23 games."),
    (SPORT, "A goalkeeper of 27, Pell cost $1.4m."),
    (SPORT, "The Selby derby starts at 19:45."),
    (BUSINESS, "The depot in Dunmore employs some 2,000 people."),
    (BUSINESS, "Norvik's 42 vehicles are for sale, of which 23 are lorries."),
    (BUSINESS, "Sales were down by 18 per cent to just over $400,000."),
    (COURT, "Oyle stole eighty-three thousand dollars from the bank."),
    (COURT, "Bram Oyle, 61 years old, was convicted by two thirds of the jury."),
    (QUAKE, "The quake struck 19 kilometres under the Karst valley."),
    (QUAKE, "About 20,000 homes have no power."),
    (QUAKE, "A 74-year-old man was dug out."),
    (SCIENCE, "The birds weigh half a kilogram, and almost 44 percent of the burrows were in use."),
    (SCIENCE, "The study took ten years."),
    (CULTURE, "Quill has now sung the role a dozen times, in first light and last."),
    (FLOORS, "Police searched a second flat on Linden Street, seen from a third-floor window."),
    (FLOORS, "The lift stuck again five days after it was mended."),
    (FLOORS, "Six bins on Linden Street were emptied; Varga, the fourth who complained, saw it."),
    (CULTURE, "Three things made the evening, two of them the singers of the Velmer house."),
)


def untold(source: str, sentence: str) -> list[str]:
    made = [c for name, text in (("draft", sentence), ("wire", source)) for c in claims(text, "statement", name)]
    values = UntoldValues(Statements(made, "draft"), "draft", {"draft": sentence, "wire": source})
    found = [word for number, c in enumerate(made) if c.article == "draft" for word in values.of(number)]
    return [sentence[start:end] for start, end, *_ in found]


@pytest.mark.parametrize(("source", "sentence", "value"), UNTOLD)
def test_a_value_that_no_source_has_is_untold(source: str, sentence: str, value: str) -> None:
    assert untold(source, sentence) == [value]


@pytest.mark.parametrize(("source", "sentence"), TOLD)
def test_a_value_in_another_form_is_told(source: str, sentence: str) -> None:
    assert untold(source, sentence) == []
