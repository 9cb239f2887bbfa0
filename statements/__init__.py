"""Reading statements in."""
