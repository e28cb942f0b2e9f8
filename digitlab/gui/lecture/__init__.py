"""The tab "Lecture": short pages of text that set the window itself to a state, and ask before they tell."""
