"""Whom a pronoun, a description or a clause means."""
