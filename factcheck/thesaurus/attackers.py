"""Nouns for those who attack: who "entered the bank at four" began the robbery then."""

from typing import Final

ATTACKERS: Final = frozenset(
    {
        "gunman",
        "suspect",
        "shooter",
        "attacker",
        "assailant",
        "intruder",
        "robber",
        "burglar",
        "bomber",
        "raider",
        "hijacker",
        "kidnapper",
    }
)
