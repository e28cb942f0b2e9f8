"""The page "Kinds": 1×1, dilated, grouped, depthwise and transposed convolution beside the ordinary one."""
