"""What looks like a quantity and is none: years, days of the month, clock times, names with numbers, addresses."""

from collections.abc import Callable
from typing import Literal

from factcheck.values.quantities.number import BareNumber
from factcheck.values.quantities.number_tokens import Tokens
from factcheck.values.quantities.number_words import ONES, TENS
from factcheck.values.quantities.quantity_bounds import bound_before

Reason = Literal["year", "date", "clock", "decade", "name", "address", "code", "pronoun", "phrase"]

GLUED_MARKS = frozenset("_ ^ * = ° ′ ″ \ufe0f \u20e3".split())  # powers, formulas, places on the map, keycaps
MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
FIRST_YEAR, LAST_YEAR = 1500, 2099
ERAS = frozenset("ad bc bce ce".split())

HALVES_OF_DAY = frozenset(
    "am pm a.m a.m. p.m p.m. noon midnight o'clock oclock gmt bst utc est edt cet eet hrs".split()
)

# Words that a number after them belongs to as part of a name: in any case, or with a capital only.
NAMED_BY_NUMBER = frozenset(
    "flight boeing airbus route highway motorway interstate chapter article articles section sections clause "
    "paragraph rule resolution directive regulation proposition prop protocol room gate platform terminal pier suite "
    "apartment falcon apollo soyuz iphone windows version ios android python page pages line figure table appendix "
    "channel formula area type mark model phase stage category level tier grade episode season volume issue bus train "
    "number numbers no nos nr n° № exit junction unit school district ward precinct zone sector building block lot box "
    "reactor magnum agent code psalm verse catch top day week lap heat annex schedule".split()
)
# ... but not behind these: "the school 20 children left" and the like are told by the noun that follows.
NEEDS_CAPITAL = frozenset(
    "area type mark model unit school district ward building block lot box bus train figure table line agent "
    "no nos falcon reactor top catch day week issue number numbers rule zone sector page season heat lap".split()
)
EMERGENCY = frozenset(
    "call calls called calling dial dials dialed dialled dialing dialling phone phoned rang ring".split()
)
CALL_NUMBERS = frozenset({"911", "999", "112", "101", "111", "988"})

STREETS = frozenset(
    "street st avenue ave road rd boulevard blvd lane drive square terrace parkway plaza crescent gardens highway "
    "prospekt strasse straße rue".split()
)
NAMES_WITH_ORDINAL = STREETS | frozenset(
    "precinct brigade army division battalion regiment corps fleet squadron amendment circuit reich republic lady "
    "minister secretary congress infantry airborne floor dynasty".split()
)
# "first aid", "second-degree murder": the rank counts nothing. One or two words after the ordinal.
ORDINAL_PHRASES = frozenset(
    "aid responder responders degree hand class name names person nations world thoughts lady gentleman grade grader "
    "graders parties rate instance century cousin cousins language baseman".split()
)
ORDINAL_PHRASES_WITH_HYPHEN = frozenset({"party", "tier", "string"})  # "third-party software", "a third party"
BEFORE_ZERO = frozenset("below above sub absolute ground net patient".split())
AFTER_ZERO = frozenset("tolerance sum hour gravity".split())
BEFORE_SECOND = frozenset("per split every each a-".split())
AFTER_SECOND_OF_TIME = frozenset("later before earlier afterwards ago".split())

# "one" that counts nothing.
BEFORE_PRONOUN_ONE = frozenset(
    "no each every any this that which another the square day other such good bad loved".split()
)
COUNTED_SINGLY = frozenset(
    "person man woman child boy girl baby soldier officer policeman worker resident passenger student civilian other "
    "house home building vehicle car missile drone bomb of".split()
)
AFTER_PRONOUN_ONE = frozenset("another day by can could would should might must may who whose that which".split())

PEOPLE_AND_THINGS = frozenset(
    "people persons men women children boys girls troops soldiers civilians residents passengers workers police "
    "officers protesters refugees victims homes houses buildings families students pupils voters jobs deaths injuries "
    "others dead wounded injured killed missing hospitalised hospitalized arrested displaced drones missiles".split()
)
NO_NOUN = frozenset(
    "was is as has his its this thus does says yes us across less unless perhaps always afterwards towards besides "
    "sometimes whereas these those".split()
)


def plural_shaped(tokens: Tokens, place: int) -> bool:
    """Whether the word at `place` may be a plural noun in running text ("12 drones", "12 people")."""
    token = tokens[place]
    if token.shape != "word" or token.text[0].isupper() or token.low in NO_NOUN:
        return False
    if token.low in PEOPLE_AND_THINGS:
        return True
    return len(token.low) > 3 and token.low.endswith("s") and not token.low.endswith(("ss", "us", "is"))


def counts_something(tokens: Tokens, place: int) -> bool:
    """Whether a plural noun stands at `place` or behind one adjective there ("12 armed men")."""
    if plural_shaped(tokens, place):
        return True
    between = tokens[place]
    adjective = between.shape == "word" and between.text.islower() and len(between.low) > 3
    return adjective and plural_shaped(tokens, place + 1)


def _bare_digits(tokens: Tokens, number: BareNumber) -> bool:
    """Digits without separators, scale or fraction."""
    return number.last == number.first + 1 and tokens[number.first].text.isdecimal()


def _glued_to_letters(tokens: Tokens, number: BareNumber) -> bool:
    """ "A320", "F-16", "Covid-19", "4x4", "12A", "2️⃣", "10^6"."""
    first = number.first
    before, after = tokens[first - 1], tokens[number.last]
    if tokens[first].glued and before.shape == "word" and before.low != "c":
        return True
    if tokens[first].glued and before.low in {"-", "_", "/", "\\", ":", "^", "*", "="} and before.glued:
        if before.low in {"^", "_"}:
            return True
        beyond = tokens[first - 2]
        return beyond.shape == "word" and _below_hundred(beyond.low) is None
    if after.text in {"N", "S", "E", "W"} and "." in tokens[first].text:
        return True  # 50.45 N, 30.52 E
    return after.glued and (after.shape == "word" or after.low in GLUED_MARKS)


def _below_hundred(low: str) -> int | None:
    return ONES.get(low, TENS.get(low))


def _clock(tokens: Tokens, number: BareNumber) -> bool:
    """ "7:48 a.m.", "6am", "2248 GMT", "six o'clock", "at 18.30"."""
    first, last = number.first, number.last
    after = tokens.low(last)
    if after in HALVES_OF_DAY and number.form == "cardinal":
        return after != "hrs" or len(tokens[first].text) == 4
    if after in {"p", "a"} and tokens.low(last + 1) == "." and tokens.low(last + 2).startswith("m"):
        return True
    if after == ":" and tokens[last + 1].shape == "digits" and tokens[last].glued:
        return True
    if tokens.low(first - 1) == ":" and tokens[first - 1].glued and tokens[first - 2].shape == "digits":
        return True
    if "." not in tokens[first].text:
        return False
    hour, dot, minutes = tokens[first].text.partition(".")
    on_the_clock = dot and len(minutes) == 2 and hour.isdecimal() and len(hour) <= 2 and int(hour) < 24
    return bool(on_the_clock and minutes < "60" and tokens.low(first - 1) in {"at", "by", "until", "till", "from"})


def _day_of_month(tokens: Tokens, number: BareNumber) -> bool:
    """ "July 3", "3 July", "the 3rd of July", "July 21st", "on the 23rd."."""
    first, last = number.first, number.last
    if not 1 <= number.low <= 31 or number.scale != 1:
        return False
    ordinal = number.form == "ordinal"
    if not (_bare_digits(tokens, number) or ordinal):
        return False
    dot = 1 if tokens.low(first - 1) == "." else 0
    people = tokens.low(last) in PEOPLE_AND_THINGS and tokens[last].text.islower()
    if _month(tokens, first - 1 - dot) and (ordinal or dot or not people):
        return True  # "the July 4 parades", but "in July 12 people"
    if ordinal and tokens.low(first - 1) == "the" and _month(tokens, first - 2):
        return True
    of = last + 1 if tokens.low(last) == "of" else last
    if _month(tokens, of) and (of == last or ordinal):
        return True
    if not (ordinal and number.digits and tokens.low(first - 1) == "the"):
        return False
    return tokens.low(first - 2) in {"on", "of", "until", "till", "by", "since"} and tokens[last].shape != "word"


def _month(tokens: Tokens, place: int) -> bool:
    return tokens.capital(place) and tokens.low(place) in MONTHS


def _year(tokens: Tokens, number: BareNumber) -> bool:
    """ "in 2004", "the 2012 Olympics", "1998-99": four bare digits, unless a bound or a counted noun shows a number."""
    first, last = number.first, number.last
    if not _bare_digits(tokens, number) or number.form != "cardinal":
        return False
    if tokens.low(last) in ERAS and tokens[last].text.isupper():
        return True
    before = tokens.low(first - 1)
    if before in {"'", "‘"} and tokens[first].glued and len(tokens[first].text) == 2:
        return True  # '98
    dash = tokens.low(first - 1) in {"-", "–", "—", "/"} and tokens[first].glued
    if (
        dash
        and len(tokens[first].text) == 2
        and len(tokens[first - 2].text) == 4
        and tokens[first - 2].text.isdecimal()
    ):
        return FIRST_YEAR <= int(tokens[first - 2].text) <= LAST_YEAR
    if len(tokens[first].text) != 4 or not FIRST_YEAR <= number.low <= LAST_YEAR:
        return False
    if before in {"than", "least", "some", "nearly", "almost", "approximately", "roughly"}:
        return before in {"some", "nearly"} and not counts_something(tokens, last) and tokens[last].shape == "word"
    people = plural_shaped(tokens, last) and tokens.low(last) in PEOPLE_AND_THINGS
    return not (people and before not in {"the", "in", "since", "of", "a", "an", ","})


def _year_in_words(tokens: Tokens, number: BareNumber) -> bool:
    """ "nineteen ninety-eight", "twenty twenty-four"."""
    small = _below_hundred(tokens.low(number.first))
    if small is None:
        return False
    after = _below_hundred(tokens.low(number.last))
    if number.last == number.first + 1 and small in {17, 18, 19, 20} and after is not None and after >= 10:
        return True
    before = _below_hundred(tokens.low(number.first - 1))
    return before in {17, 18, 19, 20} and small >= 10


def _decade(tokens: Tokens, number: BareNumber) -> bool:
    """ "the 1990s", "in his 30s", "Boeing 737s"."""
    after = tokens[number.last]
    if not after.glued:
        return False
    return after.low == "s" or (after.low == "'" and tokens.low(number.last + 1) == "s")


def _code(tokens: Tokens, number: BareNumber) -> bool:
    """ "+44 20 7946 0958", "555-0123", "1-2-3", "192.168.0.1", "call 911"."""
    first, last = number.first, number.last
    token = tokens[first]
    if tokens.low(first - 1) == "+" and token.glued:
        return True
    if tokens.low(first - 1) == "(" and tokens.low(last) == ")" and tokens[last + 1].shape == "digits":
        return tokens.low(last + 2) == "-" and tokens[last + 3].shape == "digits"  # (555) 010-9999
    if token.text in CALL_NUMBERS and (tokens.low(first - 1) in EMERGENCY or tokens.low(last) in {"call", "operator"}):
        return True
    if _bare_digits(tokens, number) and _in_row_of_digits(tokens, first):
        return True
    left = tokens.joined(first - 1, "-–/") and tokens[first - 2].shape == "digits"
    right = tokens.joined(last, "-–/") and tokens[last + 1].shape == "digits"
    if (left and right) or (right and _chained(tokens, last + 2)) or (left and _chained(tokens, first - 3)):
        return True
    if (left and tokens.low(first - 1) == "/") or (right and tokens.low(last) == "/"):
        return number.form == "cardinal"  # 9/11, 24/7
    partner = tokens[last + 1] if right else tokens[first - 2] if left else None
    if partner is None or not partner.text.isdecimal():
        return False
    phone = {len(partner.text), len(token.text)} == {3, 4} and partner.text.isdecimal() and token.text.isdecimal()
    return phone or (len(partner.text) > 1 and partner.text[0] == "0")


def _in_row_of_digits(tokens: Tokens, place: int) -> bool:
    """ "020 7946 0958", but not "in 2004 230,000 people": three bare groups side by side, or one that begins with 0."""
    row = [place]
    while len(row) < 4 and tokens[row[0] - 1].text.isdecimal():
        row.insert(0, row[0] - 1)
    while len(row) < 4 and tokens[row[-1] + 1].text.isdecimal():
        row.append(row[-1] + 1)
    leading_zero = any(tokens.low(at)[0] == "0" for at in row if len(tokens.low(at)) > 1)
    return len(row) > 1 and (len(row) > 2 or leading_zero)


def _chained(tokens: Tokens, mark: int) -> bool:
    """Whether a further "-5" or "/2024" goes on at the mark ("12/05/2024")."""
    beside = tokens[mark + 1].shape == "digits" and tokens[mark - 1].shape == "digits"
    return beside and tokens.joined(mark, "-–/")


def _named_by_number(tokens: Tokens, number: BareNumber, in_headline: Callable[[], bool]) -> bool:
    """ "Flight 370", "Article 5", "No. 10", "Falcon 9", "Formula One", "Novaya 5": the number is part of a name."""
    first, last = number.first, number.last
    dot = 1 if tokens.low(first - 1) == "." and tokens.low(first - 2) in {"no", "nos", "art", "sec", "prop"} else 0
    if dot:
        return True
    before = tokens[first - 1]
    if before.shape != "word" and before.low not in {"№", "§"}:
        return False
    if before.low in {"№", "§"}:
        return True
    capital = tokens.capital(first - 1)
    if before.low in NAMED_BY_NUMBER and (capital or before.low not in NEEDS_CAPITAL or before.low == "number"):
        return number.digits or capital or tokens.capital(first) or before.low == "number"
    if not capital or before.low in WEEKDAYS or before.low in MONTHS or tokens.opens_sentence(first - 1):
        return False
    if tokens.joined(last, "-–") and tokens[last + 1].shape == "digits":
        return False  # "the Otters 17-14 victory"
    if not number.digits:
        return tokens.capital(first) and before.low in {"force", "big", "group", "ocean's", "channel"}
    if not _bare_digits(tokens, number) or before.text.isupper() or in_headline():
        return before.text.isupper() and before.text in {"COVID", "MH", "BBC", "ITV", "CNN"}
    if tokens.low(last) in PEOPLE_AND_THINGS:
        return False
    return not (counts_something(tokens, last) and _after_preposition(tokens, first - 1))


def _after_preposition(tokens: Tokens, place: int) -> bool:
    """Whether the run of capitalised words that ends at `place` follows "in", "near": "In Kharkiv 12 drones"."""
    for before in range(place - 1, place - 5, -1):
        if tokens.low(before) in {"in", "at", "near", "on", "outside", "from", "around", "to", "across"}:
            return True
        if not tokens.capital(before):
            return False
    return False


def _address(tokens: Tokens, number: BareNumber) -> bool:
    """ "10 Downing Street", "40 East 5th Ave.", "117th Street"."""
    if number.form == "ordinal":
        return tokens.capital(number.last) and tokens.low(number.last) in NAMES_WITH_ORDINAL
    if not _bare_digits(tokens, number) or number.low > 9999:
        return False
    place = number.last
    while place < number.last + 4 and (tokens.capital(place) or tokens[place].shape == "digits"):
        if place > number.last and tokens.low(place) in STREETS and tokens.capital(place):
            after = tokens[place + 1]
            return not plural_shaped(tokens, place + 1) or after.low == "is"
        place += 1 if tokens[place].shape != "digits" or tokens.capital(place + 1) else 2
    return False


def _empty_ordinal(tokens: Tokens, number: BareNumber, in_headline: Callable[[], bool]) -> bool:
    """ "first aid", "second-degree murder", "a second later", "20th century", "the Fourth of July", "World War"."""
    if number.form != "ordinal":
        return False
    first, last = number.first, number.last
    noun = last + 1 if tokens.joined(last) else last
    if tokens.low(noun) in ORDINAL_PHRASES or (tokens.low(noun) == "world" and tokens.low(noun + 1) == "war"):
        return True
    if tokens.joined(last) and tokens.low(noun) in ORDINAL_PHRASES_WITH_HYPHEN:
        return True
    if tokens.low(noun) == "place" and (tokens.low(first - 2), tokens.low(first - 1)) == ("in", "the"):
        return True
    if tokens.capital(noun) and tokens.low(noun) in NAMES_WITH_ORDINAL:
        return True
    if tokens.capital(first) and tokens.capital(noun) and tokens.low(noun + 1) in NAMES_WITH_ORDINAL:
        return tokens.capital(noun + 1)
    if tokens.capital(first) and not (tokens.opens_sentence(first) or tokens.capital(noun) or in_headline()):
        return True  # "the corner of Fifth and Main"
    if tokens.low(first) == "second" and last == first + 1:
        return tokens.low(first - 1) in BEFORE_SECOND or tokens.low(last) in AFTER_SECOND_OF_TIME
    return tokens.low(first - 1) == "at" and tokens.low(first) == "first"


def _empty_zero(tokens: Tokens, number: BareNumber) -> bool:
    """ "below zero", "ground zero", "zero tolerance": nobody counted."""
    first, last = number.first, number.last
    if tokens.low(first) != "zero" or last != first + 1:
        return False
    before = tokens.low(first - 2 if tokens.joined(first - 1) else first - 1)
    return before in BEFORE_ZERO or tokens.low(last + 1 if tokens.joined(last) else last) in AFTER_ZERO


def _pronoun(tokens: Tokens, number: BareNumber) -> bool:
    """ "no one", "one another", "the one who", "one-off", "one of the largest"."""
    first, last = number.first, number.last
    if last != first + 1 or tokens.low(first) != "one":
        return False
    before, after = tokens.low(first - 1), tokens.low(last)
    if tokens.joined(first - 1) and tokens.low(first - 2) in {"no", "any", "some", "every"}:
        return True
    if before == "that" and after in COUNTED_SINGLY:
        return False  # "police said that one person had died"
    if before in BEFORE_PRONOUN_ONE and not plural_shaped(tokens, last):
        return before != "the" or tokens[last].shape != "word" or after in AFTER_PRONOUN_ONE | {"of", "in"}
    attributive = tokens.joined(last) and tokens.low(last + 1) in {"off", "time", "way", "sided"}
    if attributive or after in AFTER_PRONOUN_ONE:
        return not (after == "day" and before in {"least", "than", "only", "for", "just", "about", "after"})
    if after == "by" or after != "of":
        return False
    return any(
        tokens.low(place) in {"most", "few", "best", "worst", "only", "least"}
        or (tokens.low(place).endswith("est") and len(tokens.low(place)) > 5 and not tokens.capital(place))
        for place in range(last + 1, last + 5)
    )


# What is said is not said of these: "all but three of the crew died", "everybody except two boys was hurt".
EXCEPTING = frozenset({"except", "excepting", "barring"})
EXCEPTING_PAIRS = frozenset(
    {("all", "but"), ("everyone", "but"), ("everybody", "but"), ("except", "for"), ("save", "for"), ("apart", "from")}
)


def _excepted(tokens: Tokens, number: BareNumber) -> bool:
    before = tokens.low(number.first - 1)
    return before in EXCEPTING or (tokens.low(number.first - 2), before) in EXCEPTING_PAIRS


def _mere_digits(tokens: Tokens, number: BareNumber) -> Reason | None:
    """What only a number in digits can be: "the 1990s", "F-16", "911"."""
    if _decade(tokens, number):
        return "decade"
    return "code" if _glued_to_letters(tokens, number) or _code(tokens, number) else None


def why_no_quantity(
    tokens: Tokens, number: BareNumber, first: int, in_headline: Callable[[int], bool]
) -> Reason | None:
    """What a number without a unit or a currency is instead of a quantity, or None where it counts.

    Bound words may stand before token `first` ("more than 2000"); `in_headline` tells whether the line of a token is
    set in title case, and is asked only where that decides.
    """
    if _clock(tokens, number):
        return "clock"
    in_digits = tokens[number.first].shape == "digits"
    reason = _mere_digits(tokens, number) if in_digits else None
    if reason is not None:
        return reason
    if _day_of_month(tokens, number):
        return "date"
    if in_digits:
        if _year(tokens, number) and not (
            counts_something(tokens, number.last) and bound_before(tokens, first) is not None
        ):
            return "year"
    elif _year_in_words(tokens, number):
        return "year"
    if _address(tokens, number):
        return "address"
    if number.form != "ordinal" and _named_by_number(tokens, number, lambda: in_headline(first)):
        return "name"
    empty = _empty_ordinal(tokens, number, lambda: in_headline(first))
    if empty or _empty_zero(tokens, number) or _excepted(tokens, number):
        return "phrase"
    return "pronoun" if _pronoun(tokens, number) else None
