"""Figures of two articles that answer one question, by their words or by being the only ones."""
