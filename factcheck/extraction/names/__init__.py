"""Where a name begins and ends, its full form, and what is called by it."""
