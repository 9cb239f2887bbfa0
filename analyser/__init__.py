"""A statement and a law in, a scorecard out."""
