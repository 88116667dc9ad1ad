"""What happens once, when it did, and how far a case has come by each article."""
