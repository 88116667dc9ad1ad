"""Articles of news length for the benchmarks, made of our own sentences: five beats, any number of words."""

# ruff: noqa: E501 - running text

from itertools import count

from factcheck import Article

# One beat: its headline, and paragraphs in turn. {n} is a number that grows, {name} a surname, {city} a town.
_BEATS: dict[str, tuple[str, tuple[str, ...]]] = {
    "fire": (
        "Fire in {city} warehouse kills {n}",
        (
            (
                "A fire that broke out early on Tuesday in a warehouse at the edge of {city} killed {n} people and "
                "injured {m} others, the regional health office said. It was the third fire at the site since 2019."
            ),
            (
                "Flames were first seen shortly after 4 a.m. near the loading bay, where about 40 night workers were on "
                "shift. More than 120 firefighters from six towns fought the blaze for nine hours."
            ),
            (
                "“We heard a bang, and then the lights went out,” said Ana {name}, 34, who has worked there for years. "
                "“Nobody told us where to go.” She was treated for smoke inhalation and released on Wednesday."
            ),
            (
                "The owner, {name} Logistics Ltd, said in a statement that the building had passed an inspection in March "
                "2024. It put the damage at $4.{d} million and promised to cooperate with investigators."
            ),
            (
                "Police have not said what started the fire. A spokesman for the prosecutor denied reports that a forklift "
                "driver had been detained."
            ),
            (
                "Of those injured, five remained in a critical condition at the {city} General Hospital, where doctors "
                "expected to operate on two of them before the weekend."
            ),
        ),
    ),
    "court": (
        "Former {city} treasurer jailed for {n} years",
        (
            (
                "The former treasurer of {city}, Paul {name}, was sentenced on 14 March 2025 to {n} years in prison for "
                "taking bribes worth 1.{d} million euros from a road builder."
            ),
            (
                "Judge Helen {name} told the court that he had “betrayed everyone who paid a bus fare in this town”. He "
                "showed no reaction as the verdict was read."
            ),
            (
                "{name}, 57, who was arrested in late August, has always denied the charges. His lawyer, Marta Lind, said "
                "that he would appeal before the end of the month."
            ),
            (
                "According to the indictment, he met the company’s director at least eleven times between 2016 and 2021, "
                "mostly in a hotel near the airport, and was paid in cash."
            ),
            (
                "Two other officials were acquitted last year; a third pleaded guilty in January and is waiting to be "
                "sentenced. None of them has commented."
            ),
            (
                "“This was never about one man,” the prosecutor said after the hearing. “We will look at every contract "
                "that was signed.” Around 300 contracts are under review."
            ),
        ),
    ),
    "business": (
        "{name} Foods to close {n} plants",
        (
            (
                "{name} Foods Inc plans to close {n} of its 26 plants and to cut about 1,{d}00 jobs, the company announced "
                "on Thursday, after profit fell by 12.5 per cent in the third quarter."
            ),
            (
                "Sales rose 3 percent to $2.{d} billion, helped by higher prices, while volumes dropped for the fifth "
                "quarter in a row. Analysts had expected sales of $2.2 billion."
            ),
            (
                "Chief executive Linda {name}, who took over in May, called the decision “painful but necessary” and said "
                "that most of the cuts would be made by the end of 2026."
            ),
            (
                "Unions reacted angrily. “They paid out 90 million in dividends in June,” said Tom Hale, who represents "
                "workers in {city}. “Now they say there is no money.”"
            ),
            (
                "Shares in the company, which was founded in 1931 and employs 14,200 people in nine countries, fell as much "
                "as 7 per cent before closing at $31.40."
            ),
            (
                "The government said it would offer retraining to those affected. It has set aside nearly 15 million for "
                "the region around {city}, where one in eight people works in the food industry."
            ),
        ),
    ),
    "quake": (
        "Magnitude 6.{d} quake shakes {city}",
        (
            (
                "A magnitude 6.{d} earthquake struck 30 km north of {city} on Sunday night, killing {n} people and leaving "
                "thousands without power, the interior ministry reported."
            ),
            (
                "The quake, at a depth of 12 kilometres, was felt as far away as the coast. It was followed by more than 50 "
                "aftershocks, the strongest of them with a magnitude of 5.1."
            ),
            (
                "No damage was reported at the nuclear plant 80 miles to the west. Rescue teams with dogs were still "
                "looking for {m} missing people on Monday afternoon."
            ),
            (
                "Mayor Ivan {name} said that some 600 houses had collapsed or could no longer be lived in. He asked "
                "residents to stay outdoors and not to use their cars."
            ),
            (
                "In 1988 a quake in the same valley killed more than 2,000 people; the last strong one, in October 2011, "
                "destroyed the old bridge and the roof of the cathedral."
            ),
            (
                "“My grandmother was pulled out after six hours,” wrote a student from the village. “She is 91, and she "
                "asked for coffee.” Temperatures were forecast to drop to minus 4 degrees."
            ),
        ),
    ),
    "talks": (
        "Ministers meet in {city} as truce holds",
        (
            (
                "Foreign ministers from {n} countries met in {city} on Friday to discuss the truce that came into force "
                "two weeks ago, and that both sides accuse each other of having broken."
            ),
            (
                "Minister Karl {name} said the talks had been “frank”, and that another round would be held in the first "
                "week of December. He declined to say whether the border crossing would reopen."
            ),
            (
                "A diplomat who asked not to be named said that a draft had been rejected because it did not mention "
                "prisoners. At least {m} soldiers are believed to be held on either side."
            ),
            (
                "Earlier this month, a convoy of 17 lorries was turned back for the second time. Aid groups warn that "
                "340,000 people in the valley have had no clean water since September."
            ),
            (
                "President Elena {name}, speaking in parliament, dismissed the report as “a story by people who were not "
                "there”, but admitted that mistakes might have been made."
            ),
            (
                "The two countries fought a war between 1992 and 1994 in which an estimated 20,000 people died and many "
                "thousands fled their homes."
            ),
        ),
    ),
}
_NAMES = "Ruiz Holt Okafor Lindqvist Marsh Petrov Tanaka Weber Doyle Castell".split()
_CITIES = "Aldmoor Brackwater Coldhaven Dunmere Eastvale Fernley Glasmere Highcliff".split()


def article(beat: str, words: int) -> Article:
    """An article of one beat with at least so many words; its paragraphs come again with other figures and names."""
    headline, told = _BEATS[beat]
    parts: list[str] = []
    length = 0
    for number in count():
        if length >= words:
            break
        shape = headline if number == 0 else told[(number - 1) % len(told)]
        part = shape.format(
            n=3 + number, m=12 + 2 * number, d=1 + number % 9,
            name=_NAMES[number // len(told) % len(_NAMES)], city=_CITIES[number // len(told) % len(_CITIES)],
        )  # fmt: skip
        parts.append(part)
        length += len(part.split())
    return Article.from_text("\n\n".join(parts) + "\n", name=f"{beat}-{words}.txt")


def articles() -> list[Article]:
    """Two of each beat, from 300 to 1,500 words."""
    lengths = (300, 450, 600, 750, 900, 1000, 1100, 1200, 1350, 1500)
    beats = [beat for beat in _BEATS for _ in range(2)]
    return [article(beat, words) for beat, words in zip(beats, lengths, strict=True)]
