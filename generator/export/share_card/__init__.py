"""share_card: one figure as a picture: its words, the font they are measured in, the drawing."""
