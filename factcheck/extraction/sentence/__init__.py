"""A sentence as a pattern gets to read it, and the assertion that a pattern gives back."""
