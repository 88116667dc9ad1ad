"""What a newsroom has settled for itself: its lists, and what the commands do unless told otherwise."""
