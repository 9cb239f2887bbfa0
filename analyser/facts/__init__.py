"""Facts that a statement gives: counts, shares, amounts and countries, each with the words that give it."""
