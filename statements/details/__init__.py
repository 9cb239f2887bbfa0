"""What a document says of itself: whose it is, for when, under which law, and who approved and signed it."""
