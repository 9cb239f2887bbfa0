"""The pages of the browser's door."""
