"""Units of measure as newspapers write them, and how a number and its unit stand together."""

from collections.abc import Iterable, Mapping
from itertools import product
from typing import Final

from factcheck.values.quantities.number_tokens import Tokens

PERCENT = "percent"  # kind percent, no unit; all other units are kind measure
PERCENTAGE_POINT = "percentage point"
CALIBRE = "calibre"  # in hundredths of an inch, with the point before them or without

# Each unit with the words for it. A word with a dot before it counts only glued to the number ("600m", "30C").
UNITS: dict[str, tuple[str, ...]] = {
    PERCENT: ("%", "percent", "per cent", "percents", "pct", ".pc"),
    PERCENTAGE_POINT: ("percentage point", "percentage points", "percent points", "pp"),
    "basis point": ("basis point", "basis points", "bp", "bps"),
    "metre": ("metre", "metres", "meter", "meters", ".m", "metre long", "metres long"),
    "kilometre": ("kilometre", "kilometres", "kilometer", "kilometers", "km", "kms"),
    "centimetre": ("centimetre", "centimetres", "centimeter", "centimeters", "cm"),
    "millimetre": ("millimetre", "millimetres", "millimeter", "millimeters", "mm"),
    "mile": ("mile", "miles"),
    "nautical mile": ("nautical mile", "nautical miles"),
    "light year": ("light year", "light years"),
    "foot": ("foot", "feet", "ft"),
    "inch": ("inch", "inches", ".in"),
    "yard": ("yard", "yards", "yd", "yds"),
    "square metre": (
        "square metre", "square metres", "square meter", "square meters", "sq m", "sq . m", "m²", "m 2", "sqm",
    ),
    "square kilometre": (
        "square kilometre", "square kilometres", "square kilometer", "square kilometers", "sq km", "sq . km", "km²",
        "km 2",
    ),
    "square centimetre": ("square centimetre", "square centimetres", "square centimeter", "square centimeters", "cm²"),
    "square mile": ("square mile", "square miles", "sq mi", "sq . mi", "sq miles", "sq . miles"),
    "square foot": ("square foot", "square feet", "sq ft", "sq . ft"),
    "square yard": ("square yard", "square yards", "sq yd"),
    "square inch": ("square inch", "square inches"),
    "cubic metre": ("cubic metre", "cubic metres", "cubic meter", "cubic meters", "cu m", "m³", "m 3"),
    "cubic kilometre": ("cubic kilometre", "cubic kilometres", "cubic kilometer", "cubic kilometers", "km³", "km 3"),
    "cubic centimetre": ("cubic centimetre", "cubic centimetres", "cubic centimeter", "cubic centimeters", "cm³"),
    "cubic foot": ("cubic foot", "cubic feet", "cu ft"),
    "cubic yard": ("cubic yard", "cubic yards"),
    "hectare": ("hectare", "hectares", "ha"),
    "acre": ("acre", "acres"),
    "kilogram": ("kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos", "kg", "kgs"),
    "gram": ("gram", "grams", "gramme", "grammes", ".g"),
    "milligram": ("milligram", "milligrams", "mg"),
    "tonne": ("tonne", "tonnes", "metric ton", "metric tons", ".t"),
    "ton": ("ton", "tons"),
    "short ton": ("short ton", "short tons"),
    "long ton": ("long ton", "long tons"),
    "stone": ("stone", ".st"),
    "pound": ("pound", "pounds", "lb", "lbs"),
    "ounce": ("ounce", "ounces", "oz"),
    "litre": ("litre", "litres", "liter", "liters", ".l"),
    "millilitre": ("millilitre", "millilitres", "milliliter", "milliliters", "ml"),
    "gallon": ("gallon", "gallons"),
    "barrel": ("barrel", "barrels"),
    "mile per hour": ("mph", "miles per hour", "miles an hour", "mile an hour", "mile per hour"),
    "kilometre per hour": (
        "km / h", "kph", "kmh", "kmph", "km per hour", "km an hour", "kilometres per hour", "kilometers per hour",
        "kilometres an hour", "kilometers an hour", "kilometre an hour", "kilometer an hour",
    ),
    "metre per second": ("m / s", "metres per second", "meters per second", "metres a second", "meters a second"),
    "knot": ("knot", "knots"),
    "degree Celsius": (
        "° c", "℃", ".c", "degrees celsius", "degree celsius", "degrees centigrade", "degrees c", "celsius",
    ),
    "degree Fahrenheit": ("° f", "℉", ".f", "degrees fahrenheit", "degree fahrenheit", "degrees f", "fahrenheit"),
    "degree": ("degree", "degrees"),
    "magnitude": ("magnitude", "on the richter scale"),
    "calibre": ("calibre", "caliber"),
    "watt": ("watt", "watts"),
    "kilowatt": ("kilowatt", "kilowatts", "kw"),
    "megawatt": ("megawatt", "megawatts", "mw"),
    "gigawatt": ("gigawatt", "gigawatts", "gw"),
    "kilowatt hour": ("kilowatt hour", "kilowatt hours", "kwh"),
    "megawatt hour": ("megawatt hour", "megawatt hours", "mwh"),
    "gigawatt hour": ("gigawatt hour", "gigawatt hours", "gwh"),
    "terawatt hour": ("terawatt hour", "terawatt hours", "twh"),
    "megabyte": ("megabyte", "megabytes", "mb"),
    "gigabyte": ("gigabyte", "gigabytes", "gb"),
    "terabyte": ("terabyte", "terabytes", "tb"),
    "second": ("second", "seconds", "sec", "secs"),
    "minute": ("minute", "minutes", "min", "mins"),
    "hour": ("hour", "hours", "hr", "hrs", ".h"),
    "day": ("day", "days"),
    "week": ("week", "weeks"),
    "fortnight": ("fortnight", "fortnights"),
    "month": ("month", "months"),
    "year": ("year", "years", "yr", "yrs"),
    "decade": ("decade", "decades"),
    "century": ("century", "centuries"),
}  # fmt: skip
# What is moved, or flows, in a time: "12 kilometres a second", "30 litres a minute"; an hour's speeds stand above.
LENGTHS_IN_MOTION: Final = ("kilometre", "mile", "metre", "centimetre", "millimetre", "foot", "inch")
IN_FLOW: Final = ("litre", "cubic metre", "cubic foot", "gallon", "tonne", "kilogram", "barrel")
PER: Final = ("second", "minute", "hour")


def _in_time(units: Iterable[str], others: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The rates of these units, each with its forms, without those that are among the others."""
    rates = {}
    for unit, time in product(units, PER):
        if f"{unit} per {time}" not in others:
            forms = [form for form in others[unit] if not form.startswith(".")]
            article = "an" if time == "hour" else "a"
            rates[f"{unit} per {time}"] = tuple(f"{form} {per} {time}" for form in forms for per in ("per", article))
    return rates


UNITS.update(_in_time((*LENGTHS_IN_MOTION, *IN_FLOW), UNITS))
TIME_UNITS = frozenset("second minute hour day week fortnight month year decade century".split())
# "a 4.6 quake", "an earthquake measuring 7.6": a number with a decimal beside these is a magnitude.
SHAKES = frozenset("quake quakes earthquake earthquakes tremor tremors temblor temblors aftershock aftershocks".split())
# "He weighed 12 stone and"; behind other words, walls and lions are of stone.
AFTER_STONE = frozenset("and or in when after before heavier lighter overweight".split())
POWERS = frozenset({"2", "3"})  # "20 km2", not "20 km 2 days"
BELOW_ZERO = frozenset({"degree Celsius", "degree Fahrenheit", "degree"})


def _by_first_word() -> dict[str, tuple[tuple[tuple[str, ...], str, bool], ...]]:
    index: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    for unit, forms in UNITS.items():
        for form in forms:
            words = tuple(form.lstrip(".").split())
            index.setdefault(words[0], []).append((words, unit, form.startswith(".")))
    return {word: tuple(sorted(forms, key=lambda each: -len(each[0]))) for word, forms in index.items()}


BY_FIRST_WORD = _by_first_word()


def unit_after(tokens: Tokens, place: int) -> tuple[int, str] | None:
    """The unit that begins at token `place`, after a hyphen or not: the token after it, and its name.

    >>> unit_after(Tokens("10 kilometres an hour"), 1)
    (4, 'kilometre per hour')
    >>> unit_after(Tokens("6.1-magnitude"), 1)
    (3, 'magnitude')
    """
    hyphen = tokens.joined(place)
    first = place + 1 if hyphen else place
    for words, unit, only_glued in BY_FIRST_WORD.get(tokens.low(first), ()):
        if only_glued and (hyphen or not tokens[first].glued or tokens[first].text.isupper() != (words[0] in "cf")):
            continue  # "30C" and "50g", but neither "5G" nor "24c"
        after = _end_of(tokens, first, words)
        if after is None:
            continue
        last = tokens[after - 1]
        if len(words) == 1 and last.text.isalpha() and last.text.isupper() and last.low in {"ha", "min", "sec", "ton"}:
            continue
        if unit == "stone" and tokens[after].shape == "word" and tokens.low(after) not in AFTER_STONE:
            continue  # "two stone walls"
        if unit == "second" and last.low == "second" and tokens.joined(after):
            return None  # "one second-half goal"
        return after, unit
    return None


def _end_of(tokens: Tokens, first: int, words: tuple[str, ...]) -> int | None:
    """The token after `words`, which may be joined by hyphens ("mile-an-hour"), or None where they do not stand."""
    place = first
    for offset, word in enumerate(words):
        if offset and tokens.joined(place):
            place += 1
        if tokens.low(place) != word or (word in POWERS and not tokens[place].glued):
            return None
        place += 1
    return place
