"""The tab "Convolution": the lecture's arithmetic in one's hands. What it shows is one frozen state, and what follows from it."""
