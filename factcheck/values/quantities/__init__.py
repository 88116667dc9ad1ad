"""Reading what a text says in figures: numbers, units, currencies, bounds, ranges, and what looks like them."""
