"""The closed classes of English words that deny by themselves (Quirk et al. 1985, §§ 10.54 to 10.60).

"No-one" is read as two words, "no one": a determiner before "one".
"""

from typing import Final

# Before a noun: "no staff", "neither driver".
NEGATIVE_DETERMINERS: Final = frozenset({"no", "neither"})
# Of persons alone: "there was nobody in the house"; "there was none" may be said of damage.
NO_PERSON: Final = frozenset({"nobody", "noone"})
# Of persons, or of things told of just before: "none of the guards", "neither of the boats".
NO_MEMBER: Final = NO_PERSON | {"none", "neither"}
NEGATIVE_PRONOUNS: Final = NO_MEMBER | {"nothing"}
# Of all there are; "neither" is of two, beside whom others may have been.
NONE_AT_ALL: Final = NEGATIVE_PRONOUNS - {"neither"}
# In a clause as a whole they deny almost as much: "few saw it", "fled without his coat".
NEARLY_NEGATIVE: Final = frozenset({"few", "without"})
NEGATIONS: Final = NEGATIVE_DETERMINERS | NEGATIVE_PRONOUNS | {"not", "never", "nor", "without", "hardly"}
# Without one of these a sentence has none whom it denies, nor a deed that is told of nobody.
OF_NONE: Final = NEGATIVE_DETERMINERS | NEGATIVE_PRONOUNS | NEARLY_NEGATIVE
