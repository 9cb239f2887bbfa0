"""Everything that people take away."""
