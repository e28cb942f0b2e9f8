"""Pages of the lecture: the text files beside this one."""
