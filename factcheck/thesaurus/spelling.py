"""One spelling for words that British and American English write differently."""

import re
from functools import lru_cache
from typing import Final

from factcheck.thesaurus.table import known

_DOUBLED: Final = (
    "counsel|travel|cancel|label|model|signal|fuel|channel|tunnel|marvel|level|quarrel|shovel|dial|total|panel|pedal"
)
_STYLES: Final = (
    (re.compile(rf"(?<=^)((?:{_DOUBLED}))l(?=ed$|ing$|er$|or$|ers$|ors$)"), r"\1"),
    (re.compile(r"(?<=\w{2})our(?=$|able$|ed$|ing$|ite$|hood$|ist$|er$)"), "or"),
    (re.compile(r"is(?=e$|ed$|ing$|er$|ation$)"), "iz"),
    (re.compile(r"(?<=\w[tb])re$"), "er"),
    (re.compile(r"(?<=\w\wf)ence$|(?<=\w\wic)ence$"), "ense"),
    (re.compile(r"(?<=gra)mme$"), "m"),
)


@lru_cache(maxsize=16384)
def spelled(word: str) -> str:
    """A lemma as American English spells it, if WordNet knows it so; else as it stands.

    >>> spelled("counsellor"), spelled("harbour"), spelled("hour"), spelled("organisation"), spelled("kill")
    ('counselor', 'harbor', 'hour', 'organization', 'kill')
    """
    for pattern, other in _STYLES:
        found, times = pattern.subn(other, word)
        if times and known(found):
            return found
    return word
