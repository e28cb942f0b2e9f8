"""What every tab needs: the session, workers, child processes, pages, export, settings."""
