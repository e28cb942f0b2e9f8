"""The page "Flow as classifier": a generator classifies, by asking which class explains a drawing best."""
