"""Of what a date, a time or a length of time is told."""
