"""One module per value type: parse, normalise, compare."""
