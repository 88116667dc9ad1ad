"""What was done, by whom, to whom, how far it has come, and the states that it leaves."""
