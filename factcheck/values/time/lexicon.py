"""The words of time in English, as typed tables; every other module of the tagger reads these and adds no words."""

import re
from typing import Final

MONTHS: Final[dict[str, int]] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip

# Months whose name is also a word or a first name: alone, they need a cue ("in May", "last March", "early April").
AMBIGUOUS_MONTHS: Final = frozenset({"may", "march", "april", "june", "august"})

DAYS_OF_WEEK: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY_OF_WEEK: Final = re.compile(r"\b(" + "|".join(DAYS_OF_WEEK) + r")\b", re.IGNORECASE)
WEEKDAYS: Final[dict[str, int]] = {
    **{day: number for number, day in enumerate(DAYS_OF_WEEK, start=1)},
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip

# Names with a weekday in them that are no days: "the Sunday Times", "Black Friday" is a day but not any Friday.
WEEKDAY_TITLES: Final = frozenset(
    "times telegraph mirror express mail herald independent world post sun star tribune agreement prayer school "
    "club".split()
)

# What makes a weekday the name of a day, most of them one of each year, so that it is not the last such weekday.
WEEKDAY_NAMES: Final = frozenset(
    "black bloody ash ruby super cyber giving remembrance mothering shrove maundy palm whit blue holy easter good "
    "spy pancake advent".split()
)

SEASONS: Final[dict[str, str]] = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA",
    "winter": "WI", "wintertime": "WI",
}  # fmt: skip

DAY_PARTS: Final[dict[str, str]] = {
    "morning": "MO", "mornings": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "breakfast": "MO",
    "lunchtime": "MI", "midday": "MI", "afternoon": "AF", "afternoons": "AF",
    "evening": "EV", "evenings": "EV", "dusk": "EV", "sunset": "EV", "nightfall": "EV",
    "night": "NI", "nights": "NI", "overnight": "NI", "daytime": "DT",
}  # fmt: skip

UNITS: Final[dict[str, str]] = {
    "second": "S", "sec": "S", "minute": "MIN", "min": "MIN", "hour": "H", "hr": "H", "day": "D", "week": "W",
    "fortnight": "FN", "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE",
    "centurie": "CE", "millennium": "ML", "millennia": "ML", "night": "NI",
}  # fmt: skip

ONES: Final[dict[str, int]] = {
    word: n
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS: Final[dict[str, int]] = {
    word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
ORDINALS: Final[dict[str, int]] = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(), 1
    )
}  # fmt: skip
DECADES: Final[dict[str, int]] = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9,
}  # fmt: skip

# Feasts on a fixed day of the year (month, day); the moving ones are computed in `calendar.feast`.
FIXED_FEASTS: Final[dict[str, tuple[int, int]]] = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26),
    "new year's day": (1, 1), "new year's eve": (12, 31), "new year's": (1, 1), "new years eve": (12, 31),
    "valentine's day": (2, 14), "st. patrick's day": (3, 17), "april fools' day": (4, 1), "april fool's day": (4, 1),
    "may day": (5, 1), "fourth of july": (7, 4), "july fourth": (7, 4), "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31), "veterans day": (11, 11), "armistice day": (11, 11), "remembrance day": (11, 11),
    "year-end": (12, 31), "year end": (12, 31), "year's end": (12, 31), "yearend": (12, 31),
}  # fmt: skip
MOVING_FEASTS: Final = (
    "thanksgiving day", "thanksgiving", "labor day", "memorial day", "election day", "easter sunday", "easter monday",
    "easter", "good friday", "ash wednesday", "palm sunday", "black friday", "martin luther king day",
    "presidents' day", "columbus day", "shrove tuesday", "maundy thursday", "whit sunday", "whit monday",
    "remembrance sunday", "cyber monday",
)  # fmt: skip

# Zones: minutes east of Greenwich; only UTC itself is written into a value ("T07:35Z"), as TIMEX3 has local times.
ZONES: Final = (
    "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "cest", "eet", "eest", "msk",
    "ist", "jst", "aest", "et", "ct", "pt", "eastern time", "central time", "mountain time", "pacific time",
    "local time", "moscow time", "kyiv time", "eastern", "pacific",
)  # fmt: skip

# Whole expressions whose value is one of TIMEX3's three references.
REFERENCES: Final[dict[str, str]] = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "current": "PRESENT_REF",
    "nowadays": "PRESENT_REF", "presently": "PRESENT_REF", "these days": "PRESENT_REF", "at present": "PRESENT_REF",
    "the present": "PRESENT_REF", "the moment": "PRESENT_REF", "this moment": "PRESENT_REF",
    "this time": "PRESENT_REF", "the current moment": "PRESENT_REF", "the present day": "PRESENT_REF",
    "recently": "PAST_REF", "more recently": "PAST_REF", "most recently": "PAST_REF", "recent": "PAST_REF",
    "lately": "PAST_REF", "the past": "PAST_REF", "the recent past": "PAST_REF", "previously": "PAST_REF",
    "long ago": "PAST_REF", "a long time ago": "PAST_REF", "the time": "PAST_REF",
    "that time": "PAST_REF", "the old days": "PAST_REF",
    "the future": "FUTURE_REF", "the near future": "FUTURE_REF", "the foreseeable future": "FUTURE_REF",
    "the not-too-distant future": "FUTURE_REF",
    "a later date": "FUTURE_REF",
    "as soon as possible": "FUTURE_REF", "the short term": "FUTURE_REF", "the near term": "FUTURE_REF",
    "the long term": "FUTURE_REF", "some day": "FUTURE_REF", "someday": "FUTURE_REF",
    "coming days": "FUTURE_REF", "coming weeks": "FUTURE_REF", "coming months": "FUTURE_REF",
    "coming quarters": "FUTURE_REF", "coming years": "FUTURE_REF", "coming decades": "FUTURE_REF",
    "recent days": "PAST_REF", "recent weeks": "PAST_REF", "recent months": "PAST_REF", "recent quarters": "PAST_REF",
    "recent years": "PAST_REF", "recent decades": "PAST_REF", "past years": "PAST_REF", "recent times": "PAST_REF",
}  # fmt: skip

# Adverbs and adjectives of repetition, and the period of the set.
FREQUENCIES: Final[dict[str, str]] = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M",
    "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H", "half-hourly": "PT30M", "half-yearly": "P6M",
    "semiannual": "P6M", "semi-annual": "P6M", "semiannually": "P6M", "semi-annually": "P6M", "biannual": "P6M",
    "biannually": "P6M", "biennial": "P2Y", "biennially": "P2Y", "triennial": "P3Y", "triennially": "P3Y",
    "quadrennial": "P4Y", "twice-yearly": "P6M", "twice-weekly": "P1W", "twice-daily": "P1D",
}  # fmt: skip

# What stands before a number or a date and bends it: TIMEX3's mod.
QUALIFIERS: Final[dict[str, str]] = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "circa": "APPROX", "nearly": "APPROX", "almost": "APPROX", "close to": "APPROX",
    "more than": "MORE_THAN", "over": "MORE_THAN", "just over": "MORE_THAN", "well over": "MORE_THAN",
    "less than": "LESS_THAN", "fewer than": "LESS_THAN", "under": "LESS_THAN", "just under": "LESS_THAN",
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS", "as many as": "EQUAL_OR_LESS",
    "as long as": "EQUAL_OR_LESS", "as little as": "EQUAL_OR_MORE",
}  # fmt: skip
# A duration's "more than" is a date's "before": "more than a decade ago".
AGO_MODS: Final[dict[str, str]] = {
    "APPROX": "APPROX", "MORE_THAN": "BEFORE", "LESS_THAN": "AFTER",
    "EQUAL_OR_MORE": "ON_OR_BEFORE", "EQUAL_OR_LESS": "ON_OR_AFTER",
}  # fmt: skip
PARTS_OF_PERIOD: Final[dict[str, str]] = {
    "early": "START", "earlier": "START", "beginning": "START", "start": "START", "mid": "MID", "middle": "MID",
    "late": "END", "later": "END", "end": "END", "close": "END",
}  # fmt: skip

# Nouns that make the four digits before them a count: "2000 dollars", "1950 homes".
COUNTED: Final = frozenset(
    "dollars dollar pounds pound euros euro yen francs marks rubles roubles rupees yuan hryvnias cents percent pct "
    "people persons men women children victims soldiers troops police officers workers employees jobs homes houses "
    "residents students members votes voters seats shares points units copies feet foot ft meters metres meter metre "
    "m km kilometers kilometres miles mile mph kph yards inches acres hectares square cubic tons tonnes tons kg "
    "kilograms kilos grams pounds gallons liters litres barrels degrees calories watts megawatts volts hours minutes "
    "seconds days weeks months years times passengers cars vehicles trucks planes flights deaths injuries cases "
    "refugees civilians migrants protesters demonstrators inhabitants buildings bodies families households patients "
    "survivors others more rounds words pages customers investors companies firms schools hospitals ships aircraft "
    "missiles drones rockets bombs tanks cattle sheep birds trees books items dlrs million billion trillion thousand "
    "hundred hp rpm mm cm b.c. bc".split()
)

# Verb forms that tell past from future near a date without a year; see `tense`.
FUTURE_CUES: Final = frozenset(
    "will won't shall may might 'll ’ll scheduled planned plans plan planning expected expects expect due slated hopes "
    "hope intends intend aims upcoming forthcoming tomorrow would payable postponed delayed deferred adjourned "
    "rescheduled meet arrives begins starts opens hosts faces airs premieres resumes expires "
    "departs".split()
)
PAST_CUES: Final = frozenset(
    "was were had did said told went came took got made gave found began broke left saw knew held met sent fell rose "
    "won lost led put ran hit shot struck became brought spoke wrote cut kept paid sold bought fought killed died "
    "been happened since took withdrew shook threw flew sank sunk stole stolen drove rode fled tore wore blew grew "
    "drew swept slept bent built burnt caught taught sought chose froze sprang swam rang sang drank swore woke arose "
    "slid stood heard felt dealt crept".split()
)  # fmt: skip
# "to appear in court on Monday", "to face trial in May": verbs whose infinitive announces.
ANNOUNCED: Final = frozenset("appear stand face open begin start resume vote return expire be go meet".split())
# "Gave them until Friday", "extended its deadline until Friday": what somebody has time for is still to come.
DEADLINES: Final = frozenset(
    "given give gives gave has extended extends granted grants deadline remanded adjourned postponed delayed "
    "deferred suspended lasts runs".split()
)
NOT_PAST: Final = frozenset("need indeed red bed feed speed united need seed hundred exceed proceed succeed".split())
