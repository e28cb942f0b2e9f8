"""One panel per screen area: ``show_analysis`` in, ``..._requested`` signals out."""
