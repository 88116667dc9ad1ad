"""How many something befell: whom a count counts, who is told of twice, which are parts of which."""
