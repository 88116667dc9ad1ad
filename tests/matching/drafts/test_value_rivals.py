"""A value of a draft that no source has in its sort, against the source's that answers the same question.

Pairs of a source's passage and a draft: in the first table the draft's last sentence has a value wrong, in the second
the same values stand in it of something else, or in other words.
"""

import pytest

from factcheck import Article, Report, check

WRONG = (
    # before it, and after it
    (
        "Vera Holm returned the medal of the Riga book fair on Friday, four days after the fire in the hall.",
        "Vera Holm sent the medal of the Riga book fair back four days before the fire in the hall.",
    ),
    # each number with the other's noun; a floor; a count told by a word
    (
        "The agency lists 1,247 animal and 747 plant species as endangered, the minister said.",
        "On the agency's list of the endangered stand 747 animals and 1,247 plants.",
    ),
    (
        "Tess Varga told the Herald she watched the arrest from her third-floor window on Linden Street.",
        "Tess Varga says that she saw the arrest from a second-floor window, and disputes what the police say.",
    ),
    (
        "In all 19 tremors were felt at Anse on Sunday, including the big one and seven smaller ones that came before.",
        "A dozen little ones had come before the big one at Anse.",
    ),
    (
        (
            "Velm United lost 3-1 at Torrow on Saturday, their fourth defeat in a row. Coach Ada Brune said she would "
            "stay."
        ),
        "Saturday's 3-1 beating at Torrow was Velm's sixth on the bounce.",
    ),
    (
        (
            "Striker Nils Haaverd, 27, has joined Torrow for the rest of the season. He scored 11 goals in 20 games "
            "for Brekke."
        ),
        "Torrow have a new forward in Nils Haaverd. He is 37 and comes from Brekke.",
    ),
    (
        "The rower trained for three hours and a half with Ida Norrby on May 4 before the selectors met.",
        "Ida Norrby had the rower for half an hour on May 4.",
    ),
    (
        "The Selby derby kicks off at 7:45 p.m. on Sunday. Tickets cost $40.",
        "The derby in Selby gets going at 7:45 in the morning.",
    ),
    (
        "Pell is the seventh Falcons goalkeeper to be injured this season, the club said.",
        "Pell is the fifth goalkeeper whom the Falcons have lost to injury in the season.",
    ),
    (
        "Settling the dispute with its drivers cost Norvik Freight $412,000, court papers show.",
        "The quarrel with its drivers has set Norvik Freight back $214,000 in settlements.",
    ),
    (
        "Brackett Foods will open its plant in Dunmore on September 24, the company said. It will employ 300 people.",
        "Dunmore has been promised the Brackett plant for September 14.",
    ),
    (
        "Chief executive Lena Orr, 52, joined the bank two weeks before the merger with Halden.",
        "Lena Orr came to the bank two weeks after the merger with Halden.",
    ),
    (
        "Shares of Tarn Optics fell 18 percent after the recall, analysts said.",
        "Investors marked Tarn Optics down by 81 percent after the recall.",
    ),
    (
        "The ferry firm carried 2.4 million passengers last year, Orme said.",
        "Last year 4.2 million passengers took the firm's ferries, according to Orme.",
    ),
    (
        "The council met for five hours on June 3 and rejected the bridge. Mayor Tove Lind voted for it.",
        "Tove Lind sat with the council for five minutes on June 3.",
    ),
    (
        "Senator Bram Oyle, 61, is the third lawmaker to resign over the pension affair.",
        "Oyle is already the ninth lawmaker brought down by the pension affair.",
    ),
    (
        "The new rule takes effect eight days before the election, the ministry said.",
        "The ministry's rule enters into force eight days after the election.",
    ),
    (
        (
            "The minister, 44, has accepted the post of governor in Karst, the Herald reported. Ana Ruiz has four "
            "children."
        ),
        "The minister is to govern Karst. She is 34 and, if the Herald is right, has accepted.",
    ),
    (
        "The vote is on November 28, the speaker said, and Parliament will sit until midnight.",
        "Members have been told that the vote comes on November 18.",
    ),
    (
        "The comet will pass 38 million miles from Earth, the observatory at Pell said.",
        "According to the observatory at Pell the comet comes within 83 million miles of Earth.",
    ),
    (
        "The probe sent its first picture at 4:12 a.m., the agency in Karlow said.",
        "It was 4:12 in the afternoon when the probe's first picture came in.",
    ),
    (
        "The fossil was found by Mira Holt in a quarry at Senn and is 66 million years old, the museum said.",
        "Mira Holt's fossil from the quarry at Senn is 96 million years old.",
    ),
    (
        "The trial followed 312 patients with asthma for two years, the journal reported.",
        "In the trial 321 patients with asthma were watched.",
    ),
    (
        "The volcano erupted for the last time two months after the earthquake of 1911.",
        "The volcano had last been active two weeks after the earthquake of 1911.",
    ),
    (
        "Jurors took just over three hours to convict Dale Horsley, who shot a baker in 2009.",
        "Horsley's jury deliberated for more than three days.",
    ),
    (
        "Detective Ross Amble, 48, was shot while serving a warrant on Linden Street at 10:20 p.m.",
        "It was 10:20 in the morning when the shot fell on Linden Street.",
    ),
    (
        "The robbers escaped with $56,000 from the post office in Arden, police said.",
        "At the post office in Arden the haul came to $65,000.",
    ),
    (
        "The widow was seen alive for the last time two weeks after her sister's funeral, the inquest heard.",
        "Two weeks before her sister's funeral, the inquest was told, the widow was last seen alive.",
    ),
    (
        "Kell, 29, was the second of five brothers, his lawyer told the court in Marden.",
        "The court in Marden heard that Kell was the fourth of five brothers.",
    ),
    (
        "The tremor was recorded at 6:05 a.m. on Sunday, 14 miles north of Anse, the survey said.",
        "The houses began to sway at 6:05 in the evening.",
    ),
    (
        "Firefighters brought the blaze at the Orlan mill under control after nine hours.",
        "The Orlan mill burned for nineteen hours before firefighters had the blaze under control.",
    ),
    (
        "The flood in Karst destroyed 1,340 houses and damaged 620, officials said.",
        "Officials in Karst counted 3,140 houses destroyed by the flood.",
    ),
    (
        "The storm is the sixth hurricane to hit Porto Lume this year, forecasters said.",
        "No year has been kind to Porto Lume, but this storm is the fourth hurricane of it to hit the town.",
    ),
    (
        "The bridge at Sarn collapsed four days after an inspection, the ministry said.",
        "The bridge at Sarn gave way four months after an inspection.",
    ),
    (
        "Painter Ilse Marn, 71, was the third of seven children. She studied in Graz.",
        "Marn was born in Graz, the fifth of seven children.",
    ),
    (
        "The film opens in cinemas on July 21, the studio said. It cost $90 million to make.",
        "Cinemas will have the film on July 11.",
    ),
    (
        "Singer Odo Baur gave his last concert three weeks after the fire in the Gaiety Theatre.",
        "Odo Baur sang in public for the last time three weeks before the fire in the Gaiety.",
    ),
    (
        "Critics gave the musical 38 percent on the review site Curtain Call, and audiences 85 percent.",
        "On Curtain Call the musical stands at 83 percent with the critics.",
    ),
    (
        "The festival drew 14,500 visitors to Brae in three days, organisers said.",
        "The festival brought 41,500 visitors to Brae.",
    ),
    (
        "Surgeons operated on the twins for 14 hours at the Mersk clinic, and both girls are well.",
        "The twins spent 40 hours in the operating theatre of the Mersk clinic.",
    ),
    (
        "Vaccinations against the fever begin on October 31 in Lund, the health board said.",
        "In Lund the health board has set October 13 for the first vaccinations against the fever.",
    ),
    (
        "The drug cut deaths by 27 percent in a study of 4,100 patients, the firm said.",
        "In the firm's study deaths went down by 72 percent with the drug.",
    ),
)

HARMLESS = (
    # kept so long before the one, it was returned so long after the other
    (
        "Vera Holm returned the medal of the Riga book fair on Friday, four days after accepting it.",
        "Vera Holm kept the medal of the Riga book fair for just four days before sending it back.",
    ),
    # the sum of both sorts; another sort of the same thing; a rank within some years
    (
        "The agency lists 1,247 animal and 747 plant species as endangered.",
        "Nearly 2,000 species of animals and plants are on the list of the agency.",
    ),
    (
        "The agency lists 1,247 animal and 747 plant species as endangered.",
        "On the agency's list stand 1,247 animals and 747 plants.",
    ),
    (
        "Kestrel Rovers beat Halden 2-0 in the final on Sunday to win their sixth cup.",
        "For Kestrel Rovers the 2-0 against Halden brought the second cup in three years.",
    ),
    (
        "Tess Varga watched the arrest from her third-floor window. Police searched a second-floor flat next door.",
        "Police searched a second-floor flat next to that of Tess Varga.",
    ),
    (
        (
            "Striker Nils Haaverd, 27, has joined Torrow for the rest of the season. His brother Ola, 31, plays for "
            "Brekke."
        ),
        "Nils Haaverd goes to Torrow. He is 27.",
    ),
    (
        "The rower trained for three and a half hours with Ida Norrby on May 4 before the selectors met.",
        "Ida Norrby had the rower for 210 minutes on May 4.",
    ),
    (
        "The Selby derby kicks off at 7:45 p.m. on Sunday. Tickets cost $40.",
        "The derby in Selby gets going at a quarter to eight in the evening.",
    ),
    (
        "Pell is the seventh Falcons goalkeeper to be injured this season, the club said. Marsh is its third captain.",
        "Marsh was made captain, the third that the club has had.",
    ),
    (
        "Settling the dispute with its drivers cost Norvik Freight $412,000, court papers show.",
        "The quarrel with its drivers has set Norvik Freight back about $400,000.",
    ),
    (
        (
            "Brackett Foods will open its plant in Dunmore on September 24, the company said. It was founded on March "
            "2, 1950."
        ),
        "Brackett's birthday is March 2.",
    ),
    (
        (
            "Chief executive Lena Orr, 52, joined the bank two weeks before the merger with Halden. It sold its "
            "branches three weeks after the merger."
        ),
        "Three weeks after the merger with Halden the branches were sold.",
    ),
    (
        "Shares of Tarn Optics fell 18 percent after the recall. They had risen 40 percent in 2010.",
        "In 2010 Tarn Optics had gained 40 percent.",
    ),
    (
        "The ferry firm carried 2.4 million passengers last year, Orme said.",
        "Almost two and a half million passengers took the firm's ferries last year, according to Orme.",
    ),
    (
        "The council met for five hours on June 3 and rejected the bridge. Mayor Tove Lind spoke for ten minutes.",
        "Tove Lind took ten minutes to make her case.",
    ),
    (
        "Senator Bram Oyle, 61, is the third lawmaker to resign over the pension affair. It is his second resignation.",
        "It was the second resignation of his life, for Senator Oyle had left a cabinet as well.",
    ),
    (
        (
            "The new rule takes effect eight days before the election, the ministry said. Voting lists close nine days"
            " before it."
        ),
        "The ministry's rule enters into force about a week before the election.",
    ),
    (
        "The minister, 44, has accepted the post in Karst. Her deputy, Tom Reed, 34, will follow her in office.",
        "Tom Reed will follow the minister. He is 34.",
    ),
    (
        "The vote is on November 28, the speaker said. The debate starts on November 18.",
        "The debate on the bill opens on November 18.",
    ),
    (
        "The comet will pass 38 million miles from Earth, the observatory at Pell said.",
        "According to the observatory at Pell the comet will stay some 40 million miles away.",
    ),
    (
        "The probe sent its first picture at 4:12 a.m. local time (1:12 p.m. in Karlow), the agency said.",
        "In Karlow it was 1:12 in the afternoon when the probe's picture came in.",
    ),
    (
        (
            "The fossil was found by Mira Holt in a quarry at Senn and is 66 million years old. The quarry is 120 "
            "years old."
        ),
        "The quarry at Senn, where Mira Holt found it, is 120 years old.",
    ),
    (
        "The trial followed 312 patients with asthma for two years, the journal reported. Of these 150 were women.",
        "Women made up 150 of the patients in the asthma trial.",
    ),
    (
        "The volcano erupted for the last time two months after the earthquake of 1911.",
        "The volcano had last been active some eight weeks after the earthquake of 1911.",
    ),
    (
        (
            "Jurors took just over three hours to convict Dale Horsley, who shot a baker in 2009. The trial lasted "
            "three weeks."
        ),
        "Horsley's jury deliberated for more than three hours.",
    ),
    (
        "Detective Ross Amble, 48, was shot while serving a warrant on Linden Street at 10:20 p.m.",
        "It was shortly before half past ten in the evening when the shot fell on Linden Street.",
    ),
    (
        "The robbers escaped with $56,000 from the post office in Arden, police said. A reward of $5,000 was offered.",
        "A reward of $5,000 has been put up for the robbers of Arden.",
    ),
    (
        (
            "The widow was seen alive for the last time two weeks after her sister's funeral. She had moved two weeks "
            "before it."
        ),
        "The widow had moved two weeks before the funeral of her sister.",
    ),
    (
        "Kell, 29, was the second of five brothers, his lawyer told the court in Marden. He has four nephews.",
        "Four nephews came to court in Marden to see Kell.",
    ),
    (
        "The tremor was recorded at 6:05 a.m. on Sunday, 14 miles north of Anse. An aftershock came at 6:05 p.m.",
        "The second shock came at 6:05 in the evening.",
    ),
    (
        (
            "Firefighters brought the blaze at the Orlan mill under control after nine hours. Its roof fell in after "
            "two hours."
        ),
        "Two hours into the blaze the roof of the Orlan mill fell in.",
    ),
    (
        "The flood in Karst destroyed 1,340 houses and damaged 620, officials said.",
        "Officials in Karst counted 620 houses that were damaged by the flood.",
    ),
    (
        "The storm is the sixth hurricane to hit Porto Lume this year. It is the second storm of the week.",
        "For Porto Lume it is the second storm in a week.",
    ),
    (
        (
            "The bridge at Sarn collapsed four days after an inspection, the ministry said. It was built four years "
            "after the war."
        ),
        "Four years after the war Sarn had got its bridge.",
    ),
    (
        "Painter Ilse Marn, 71, was the third of seven children. She has five grandchildren.",
        "Marn has five grandchildren.",
    ),
    (
        "The film opens in cinemas on July 21, the studio said. Its premiere is on July 11 in Lund.",
        "In Lund the film is shown on July 11.",
    ),
    (
        (
            "Singer Odo Baur gave his last concert three weeks after the fire in the Gaiety Theatre. He had married "
            "three weeks before the fire."
        ),
        "Odo Baur had married three weeks before the fire in the Gaiety.",
    ),
    (
        "Critics gave the musical 38 percent on the review site Curtain Call, and audiences 85 percent.",
        "On Curtain Call 85 percent stands for the audiences.",
    ),
    (
        "The festival drew 14,500 visitors to Brae in three days, organisers said. Of them 9,000 camped.",
        "Some 9,000 visitors camped in Brae during the festival.",
    ),
    (
        "Surgeons operated on the twins for 14 hours at the Mersk clinic. The girls stayed there for 40 days.",
        "The twins left the Mersk clinic after 40 days.",
    ),
    (
        "Vaccinations against the fever begin on October 31 in Lund. Registration starts on October 13.",
        "Registration is possible from October 13.",
    ),
    (
        "Dr. Petra Vane, 39, will head the fever clinic. Her predecessor, Karl Dorn, was 59 when he retired.",
        "Karl Dorn left the clinic at the age of 59.",
    ),
    (
        (
            "The drug cut deaths by 27 percent in a study of 4,100 patients, the firm said. Side effects struck 72 "
            "patients."
        ),
        "Side effects were seen in 72 patients of the firm's study.",
    ),
)


# That a source has but one value of a sort says something only of a source of some length.
_GOES_ON = """

The weather stayed dry in the valley. Nobody at the harbour wanted to comment. Trains ran as usual through the tunnel.
Most shops in the old quarter opened late. A choir sang on the steps of the library. The market hall was crowded.
Teachers had asked for quieter streets near the school. Farmers in the hills are waiting for rain. The bakery gave
bread away in the evening. Two painters from the coast showed their works.
"""


def _checked(source: str, draft: str) -> Report:
    return check(Article.from_text(draft, name="draft.md"), [Article.from_text(source + _GOES_ON, name="source.txt")])


def _contradicted(source: str, draft: str) -> list[str]:
    return [f.message for f in _checked(source, draft).findings if f.verdict == "contradiction"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_value_told_in_other_words_contradicts_the_only_one_that_answers_its_question(
    source: str, draft: str
) -> None:
    assert _contradicted(source, draft)


def test_the_only_value_of_a_single_sentence_is_not_thereby_the_one_asked_for() -> None:
    source = "The vote is on November 28, the speaker said."
    draft = Article.from_text("Members have been told that the ball comes on November 18.", name="draft.md")
    assert all(f.verdict != "contradiction" for f in check(draft, [Article.from_text(source, name="a")]).findings)


@pytest.mark.parametrize(("source", "draft"), HARMLESS)
def test_a_value_that_a_source_has_of_something_else_contradicts_nothing(source: str, draft: str) -> None:
    assert _contradicted(source, draft) == []


def test_a_time_of_day_that_is_compared_as_such_is_not_told_once_more() -> None:
    source = "Odell Varn, who was caught at Brisk Weir at around 9.35am, is also facing a charge of trespass. "
    draft = "Rangers caught the poacher Odell Varn at Brisk Weir at around half past ten that morning."
    assert _contradicted(source, draft) == [
        "Times of day: “at around half past ten that morning” (draft.md) against “at around 9.35am” (source.txt)"
    ]
