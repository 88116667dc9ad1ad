"""Which events of several articles are one incident, and which articles tell one story."""
