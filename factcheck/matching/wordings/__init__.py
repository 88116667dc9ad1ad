"""Two sentences laid against each other: what they share, what hangs on what, what one has that the other has not."""
