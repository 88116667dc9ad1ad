"""Frozen models that travel between the rooms; no behaviour beyond what a value needs to know of itself."""
