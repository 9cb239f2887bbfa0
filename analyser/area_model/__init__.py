"""How likely a sentence is evidence for each labelled area, as trained on sentences that experts labelled."""
